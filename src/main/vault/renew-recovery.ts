import { RECOVERY_BYTES } from '#core/secret/recovery-code'
import type { Unlocked } from './content.ts'
import { headerMac, headerSum, serialiseHeader, type ReadHeader } from './header.ts'
import { SALT_BYTES } from './kdf.ts'
import { recoverySecret, type VaultKey } from './keys.ts'
import { wipe, type RandomBytes } from './primitives.ts'
import { ID_BYTES, type RecoverySlot, type SlotWay } from './slot.ts'
import { wrapVaultKey } from './wrapping.ts'

/** A header whose only recovery slot is a new one, and the 16 bytes of its code, which the caller wipes. */
export interface RenewedHeader {
  readonly header: ReadHeader
  readonly recoveryCode: Uint8Array
}

/**
 * Makes the header that a new recovery code opens and the old one does not. Every other slot stays byte for byte.
 * Format: docs/vault-format.md, "Writing".
 */
export function renewRecoverySlot(
  { header: { header }, keys }: Unlocked,
  vaultKey: VaultKey,
  random: RandomBytes,
): RenewedHeader {
  const recoveryCode = random(RECOVERY_BYTES)
  const salt = random(SALT_BYTES)
  const way = { kind: 'recovery-code', flags: 0, slotId: random(ID_BYTES) } as const satisfies SlotWay
  const secret = recoverySecret(recoveryCode, header.vaultId, salt)
  const slot: RecoverySlot = {
    ...way,
    wrapping: wrapVaultKey(header.vaultId, way, salt, secret, vaultKey, random),
  }
  wipe(secret)
  const renewed = { ...header, slots: [...header.slots.filter(({ kind }) => kind !== 'recovery-code'), slot] }
  const body = serialiseHeader(renewed)
  const cells = { body, sum: headerSum(body), mac: headerMac(keys.head, body) }
  return { header: { header: renewed, cells, sumHolds: true }, recoveryCode }
}
