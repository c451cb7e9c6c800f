import { ok, type Result } from '#core/result'
import { KEY_BYTES, randomBytes, sameBytes, wipe } from '../crypto/primitives.ts'
import type { DeriveKey, KdfMemoryFailure, KdfPolicy } from '../kdf/kdf.ts'
import { authenticate } from '../keys/change-slots.ts'
import type { VaultKey, VaultKeys } from '../keys/keys.ts'
import { drawPasswordWay, drawRecoveryWay, newSlot, wipeWay, type NewWay } from '../keys/new-way.ts'
import { ID_BYTES } from '../keys/slot.ts'
import { unwrapVaultKey } from '../keys/wrapping.ts'
import { FORMAT_VERSION, OLDEST_READER, type Header, type HeaderCells } from './header.ts'

/** Everything secret that a new vault starts from. Wiped by {@link wipeNewSecrets}. */
export interface NewSecrets {
  readonly vaultId: Uint8Array
  readonly vaultKey: VaultKey
  readonly recoveryCode: Uint8Array
  /** The password, then the recovery code. */
  readonly ways: readonly NewWay[]
}

/** Draws the vault's id, key and recovery code, and derives the password's secret. */
export async function drawNewSecrets(
  preparedPassword: string,
  kdf: KdfPolicy,
  deriveKey: DeriveKey,
): Promise<Result<NewSecrets, KdfMemoryFailure>> {
  const password = await drawPasswordWay(preparedPassword, kdf, deriveKey, randomBytes)
  if (!password.ok) return password
  const vaultId = randomBytes(ID_BYTES)
  const recovery = drawRecoveryWay(vaultId, randomBytes)
  return ok({
    vaultId,
    vaultKey: drawVaultKey(),
    recoveryCode: recovery.bytes,
    ways: [password.value, recovery],
  })
}

/** The one place where vault keys are made. The caller wipes it. */
export function drawVaultKey(): VaultKey {
  return randomBytes(KEY_BYTES) as VaultKey
}

/** Wipes what a new vault was made of. */
export function wipeNewSecrets({ vaultKey, recoveryCode, ways }: NewSecrets): void {
  wipe(vaultKey, recoveryCode)
  for (const way of ways) wipeWay(way)
}

/** The header of a new vault: the vault key wrapped once under each way in. */
export function newHeaderCells(secrets: NewSecrets, keys: VaultKeys, createdMs: number): HeaderCells {
  const { vaultId, vaultKey } = secrets
  const slots = secrets.ways.map((way) => newSlot(vaultId, way, vaultKey, randomBytes))
  const header = {
    vaultId,
    createdMs,
    minReader: OLDEST_READER,
    minWriter: FORMAT_VERSION,
    features: 0,
    epoch: 0,
    slots,
  }
  return authenticate(header, keys).cells
}

/** Whether a header that was read back gives the vault key to every way it was made for. */
export function opensEveryWay({ vaultId, slots }: Header, secrets: NewSecrets): boolean {
  return secrets.ways.every(({ secret }, i) => {
    const slot = slots[i]
    if (slot === undefined || slot.kind === 'foreign' || slot.kind === 'retired') return false
    const unwrapped = unwrapVaultKey(vaultId, slot, secret)
    const isSame = unwrapped !== null && sameBytes(unwrapped, secrets.vaultKey)
    if (unwrapped !== null) wipe(unwrapped)
    return isSame
  })
}
