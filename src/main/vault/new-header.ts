import { ok, type Result } from '#core/result'
import { RECOVERY_BYTES } from '#core/secret/recovery-code'
import { utf8 } from './bytes.ts'
import {
  FORMAT_VERSION,
  headerMac,
  headerSum,
  serialiseHeader,
  type Header,
  type HeaderCells,
} from './header.ts'
import { SALT_BYTES, type DeriveKey, type KdfMemoryFailure, type KdfPolicy } from './kdf.ts'
import { recoverySecret, type SlotSecret, type VaultKey, type VaultKeys } from './keys.ts'
import { KEY_BYTES, randomBytes, sameBytes, wipe } from './primitives.ts'
import { ID_BYTES, type KeySlot, type SlotWay } from './slot.ts'
import { unwrapVaultKey, wrapVaultKey } from './wrapping.ts'

/** Everything secret that a new vault starts from. Wiped by {@link wipeNewSecrets}. */
export interface NewSecrets {
  readonly vaultId: Uint8Array
  readonly vaultKey: VaultKey
  readonly recoveryCode: Uint8Array
  /** The password, then the recovery code. */
  readonly ways: readonly NewWay[]
}

interface NewWay {
  readonly way: SlotWay
  readonly salt: Uint8Array
  readonly secret: SlotSecret
}

/** Draws the vault's id, key and recovery code, and derives the password's secret. */
export async function drawNewSecrets(
  preparedPassword: string,
  kdf: KdfPolicy,
  deriveKey: DeriveKey,
): Promise<Result<NewSecrets, KdfMemoryFailure>> {
  const password = utf8(preparedPassword)
  const passwordSalt = randomBytes(SALT_BYTES)
  const derived = await deriveKey({ password, salt: passwordSalt, ...kdf })
  wipe(password)
  if (!derived.ok) return derived
  const vaultId = randomBytes(ID_BYTES)
  const recoveryCode = randomBytes(RECOVERY_BYTES)
  const recoverySalt = randomBytes(SALT_BYTES)
  return ok({
    vaultId,
    vaultKey: randomBytes(KEY_BYTES) as VaultKey, // the one place where vault keys are made
    recoveryCode,
    ways: [
      {
        way: { kind: 'password', flags: 0, slotId: randomBytes(ID_BYTES), kdf },
        salt: passwordSalt,
        secret: derived.value as SlotSecret, // Argon2id's output is one
      },
      {
        way: { kind: 'recovery-code', flags: 0, slotId: randomBytes(ID_BYTES) },
        salt: recoverySalt,
        secret: recoverySecret(recoveryCode, vaultId, recoverySalt),
      },
    ],
  })
}

export function wipeNewSecrets({ vaultKey, recoveryCode, ways }: NewSecrets): void {
  wipe(vaultKey, recoveryCode, ...ways.map(({ secret }) => secret))
}

/** The header of a new vault: the vault key wrapped once under each way in. */
export function newHeaderCells(secrets: NewSecrets, keys: VaultKeys, createdMs: number): HeaderCells {
  const { vaultId, vaultKey } = secrets
  const slots = secrets.ways.map(({ way, salt, secret }): KeySlot => {
    return { ...way, wrapping: wrapVaultKey(vaultId, way, salt, secret, vaultKey, randomBytes) }
  })
  const body = serialiseHeader({
    vaultId,
    createdMs,
    minReader: FORMAT_VERSION,
    minWriter: FORMAT_VERSION,
    features: 0,
    epoch: 0,
    slots,
  })
  return { body, sum: headerSum(body), mac: headerMac(keys.head, body) }
}

/** Whether a header that was read back gives the vault key to every way it was made for. */
export function opensEveryWay({ vaultId, slots }: Header, secrets: NewSecrets): boolean {
  return secrets.ways.every(({ secret }, i) => {
    const slot = slots[i]
    if (slot === undefined || slot.kind === 'foreign') return false
    const unwrapped = unwrapVaultKey(vaultId, slot, secret)
    const isSame = unwrapped !== null && sameBytes(unwrapped, secrets.vaultKey)
    if (unwrapped !== null) wipe(unwrapped)
    return isSame
  })
}
