import { ok, type Result } from '#core/result'
import {
  MIN_MEMORY_KIB,
  MIN_PASSES,
  SALT_BYTES,
  type DeriveKey,
  type KdfMemoryFailure,
  type KdfPolicy,
} from './kdf.ts'

const TARGET_MS = 1000
const MAX_PASSES_CHOSEN = 16
const USUAL_MEMORY_KIB = 256 * 1024
const SMALL_MACHINE_MEMORY_KIB = 128 * 1024
const SMALL_MACHINE_BYTES = 4 * 1024 ** 3

/** What the format asks for at least: for a password that is drawn at random and soon forgotten. */
export const LEAST_KDF: KdfPolicy = { passes: MIN_PASSES, memoryKiB: MIN_MEMORY_KIB }

/**
 * Finds the work factor for a new password on this machine: as much memory as it can spare, then as many passes as fit
 * into about one second. Takes about a second itself.
 *
 * @param machine - `totalMemoryBytes` of the machine; `nowMs`, any steady clock in milliseconds.
 * @returns E_KDF_MEMORY when not even 64 MiB can be had.
 *
 * Format: docs/vault-format.md, "Parameters".
 */
export async function calibrateKdf(
  deriveKey: DeriveKey,
  machine: { readonly totalMemoryBytes: number; readonly nowMs: () => number },
): Promise<Result<KdfPolicy, KdfMemoryFailure>> {
  let memoryKiB = machine.totalMemoryBytes < SMALL_MACHINE_BYTES ? SMALL_MACHINE_MEMORY_KIB : USUAL_MEMORY_KIB
  for (;;) {
    const startedMs = machine.nowMs()
    const derived = await deriveKey({
      password: new Uint8Array(SALT_BYTES),
      salt: new Uint8Array(SALT_BYTES),
      passes: MIN_PASSES,
      memoryKiB,
    })
    if (derived.ok) {
      const msPerPass = Math.max(machine.nowMs() - startedMs, 1) / MIN_PASSES
      const passes = Math.round(TARGET_MS / msPerPass)
      return ok({ passes: Math.min(Math.max(passes, MIN_PASSES), MAX_PASSES_CHOSEN), memoryKiB })
    }
    if (memoryKiB === MIN_MEMORY_KIB) return derived
    memoryKiB /= 2
  }
}
