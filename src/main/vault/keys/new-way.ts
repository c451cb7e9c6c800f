import { fail, ok, type Result } from '#core/result'
import { hasUnassignedCharacter, preparePassword } from '#core/secret/prepare-password'
import { RECOVERY_BYTES } from '#core/secret/recovery-code'
import { utf8 } from '../crypto/bytes.ts'
import { wipe, type RandomBytes } from '../crypto/primitives.ts'
import type { NewPasswordFailure } from '../failure.ts'
import { SALT_BYTES, type DeriveKey, type KdfMemoryFailure, type KdfPolicy } from '../kdf/kdf.ts'
import { recoverySecret, type SlotSecret, type VaultKey } from './keys.ts'
import { ID_BYTES, SET_BYTES, type KeySlot, type SlotWay } from './slot.ts'
import { wrapVaultKey } from './wrapping.ts'

/*
 * New ways into a vault: of a new vault, and whenever a key is changed. Each has a fresh slot id and salt.
 * Format: docs/vault-format.md, "Keys" and "Changing a key".
 */

/** A way in with its key material, which {@link wipeWay} wipes. */
export interface NewWay {
  readonly way: SlotWay
  readonly salt: Uint8Array
  readonly secret: SlotSecret
}

/** A way whose 16 bytes go to paper: the caller writes them as digits and wipes them. */
export interface NewPaperWay extends NewWay {
  readonly bytes: Uint8Array
}

/** Prepares a new password, or says why it cannot be one. */
export function acceptPassword(password: string): Result<string, NewPasswordFailure> {
  const prepared = preparePassword(password)
  if (prepared === '') return fail({ code: 'E_PASSWORD_EMPTY' })
  return hasUnassignedCharacter(password) ? fail({ code: 'E_PASSWORD_CHARACTER' }) : ok(prepared)
}

/** A way by a password that {@link acceptPassword} prepared. Takes about a second by design. The caller wipes it. */
export async function drawPasswordWay(
  preparedPassword: string,
  kdf: KdfPolicy,
  deriveKey: DeriveKey,
  random: RandomBytes,
): Promise<Result<NewWay, KdfMemoryFailure>> {
  const password = utf8(preparedPassword)
  const salt = random(SALT_BYTES)
  try {
    const derived = await deriveKey({ password, salt, ...kdf })
    if (!derived.ok) return derived
    const way = { kind: 'password', flags: 0, slotId: random(ID_BYTES), kdf } as const
    return ok({ way, salt, secret: derived.value as SlotSecret }) // Argon2id's output is one
  } finally {
    wipe(password)
  }
}

/** A way by a new recovery key. The caller wipes it. */
export function drawRecoveryWay(vaultId: Uint8Array, random: RandomBytes): NewPaperWay {
  return drawPaperWay(vaultId, { kind: 'recovery-code', flags: 0, slotId: random(ID_BYTES) }, random)
}

/** A way by shares of a new secret, `threshold` of `count`; `set` is how they know each other. The caller wipes it. */
export function drawSharesWay(
  vaultId: Uint8Array,
  { threshold, count }: { readonly threshold: number; readonly count: number },
  random: RandomBytes,
): NewPaperWay & { readonly set: Uint8Array } {
  const set = random(SET_BYTES)
  const way = { kind: 'shares', flags: 0, slotId: random(ID_BYTES), set, threshold, count } as const
  return { ...drawPaperWay(vaultId, way, random), set }
}

function drawPaperWay(vaultId: Uint8Array, way: SlotWay, random: RandomBytes): NewPaperWay {
  const bytes = random(RECOVERY_BYTES)
  const salt = random(SALT_BYTES)
  return { way, salt, secret: recoverySecret(bytes, vaultId, salt), bytes }
}

/** The vault key wrapped under a new way. */
export function newSlot(
  vaultId: Uint8Array,
  { way, salt, secret }: NewWay,
  vaultKey: VaultKey,
  random: RandomBytes,
): KeySlot {
  return { ...way, wrapping: wrapVaultKey(vaultId, way, salt, secret, vaultKey, random) }
}

/** Wipes the secret of a way, and what of it goes to paper. */
export function wipeWay(way: NewWay | NewPaperWay): void {
  wipe(way.secret)
  if ('bytes' in way) wipe(way.bytes)
}
