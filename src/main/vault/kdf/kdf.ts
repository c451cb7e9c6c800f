import type { Result } from '#core/result'

/*
 * Parameters of Argon2id and who computes it. Two limits on purpose: what the format can say, and what runs without
 * asking. Format: docs/vault-format.md, "Parameters".
 */

/** Work of one derivation: `passes` (t) over `memoryKiB` (m) of memory, one lane. Not secret. */
export interface KdfPolicy {
  readonly passes: number
  readonly memoryKiB: number
}

/** One derivation. `password` is prepared (PP1) UTF-8; the caller keeps it and wipes it. `salt` has 16 bytes. */
export interface KdfRequest extends KdfPolicy {
  readonly password: Uint8Array
  readonly salt: Uint8Array
}

/** The memory could not be had. Never to be shown as a wrong password. */
export interface KdfMemoryFailure {
  readonly code: 'E_KDF_MEMORY'
  readonly memoryKiB: number
}

/**
 * Argon2id v1.3, 32 bytes, which the caller owns and wipes. Runs away from the main thread. Rejects only when the
 * installation is broken (the worker cannot start).
 */
export type DeriveKey = (request: KdfRequest) => Promise<Result<Uint8Array, KdfMemoryFailure>>

export const SALT_BYTES = 16
export const MIN_PASSES = 3
const MAX_PASSES = 64
export const MIN_MEMORY_KIB = 64 * 1024
const MAX_MEMORY_KIB = 1024 * 1024

/** Above this many MiB × passes a vault is opened only after its owner agreed to the wait. */
const UNASKED_MIB_PASSES = 8192
/** What a slow machine (2 cores, WebAssembly) gets through in a second; only for the estimate shown to the owner. */
const MIB_PASSES_PER_SECOND = 768

/** Whether the format allows these parameters. Checked before anything is allocated. */
export function isWithinKdfLimits({ passes, memoryKiB }: KdfPolicy): boolean {
  return (
    passes >= MIN_PASSES && passes <= MAX_PASSES && memoryKiB >= MIN_MEMORY_KIB && memoryKiB <= MAX_MEMORY_KIB
  )
}

/** Seconds that all these derivations may take, or null when they are cheap enough to run without asking. */
export function secondsToAskFor(policies: readonly KdfPolicy[]): number | null {
  const mibPasses = policies.reduce((sum, { passes, memoryKiB }) => sum + (memoryKiB / 1024) * passes, 0)
  return mibPasses > UNASKED_MIB_PASSES ? Math.ceil(mibPasses / MIB_PASSES_PER_SECOND) : null
}
