import { concat } from '../crypto/bytes.ts'
import {
  decrypt,
  encrypt,
  mac,
  NONCE_BYTES,
  sameBytes,
  wipe,
  type RandomBytes,
} from '../crypto/primitives.ts'
import { deriveSlotKeys, type SlotKeys, type SlotSecret, type VaultKey } from './keys.ts'
import { slotAd, type KeySlot, type SlotWay, type Wrapping } from './slot.ts'

/*
 * Wrapping the vault key under a way in. XChaCha20-Poly1305 alone does not commit to its key; the commitment does, and
 * it is checked first: one wrong password, one clear answer. Format: docs/vault-format.md, "Header".
 */

/** Wraps the vault key. `secret` stays the caller's, to wipe. */
export function wrapVaultKey(
  vaultId: Uint8Array,
  way: SlotWay,
  salt: Uint8Array,
  secret: SlotSecret,
  vaultKey: VaultKey,
  random: RandomBytes,
): Wrapping {
  const keys = deriveSlotKeys(secret)
  try {
    const ad = slotAd(vaultId, way, salt)
    const nonce = random(NONCE_BYTES)
    const wrapped = encrypt(keys.wrap, nonce, vaultKey, ad)
    return { salt, commit: mac(keys.commit, concat(ad, nonce, wrapped)), nonce, wrapped }
  } finally {
    wipe(keys.commit, keys.wrap)
  }
}

/** The vault key, which the caller wipes, or null when the secret is not the one that made the slot. */
export function unwrapVaultKey(vaultId: Uint8Array, slot: KeySlot, secret: SlotSecret): VaultKey | null {
  const keys = deriveSlotKeys(secret)
  try {
    if (!commitmentHolds(vaultId, slot, keys)) return null
    const { nonce, wrapped, salt } = slot.wrapping
    // 32 bytes: the wrapped text has 48, checked when the slot was parsed.
    return decrypt(keys.wrap, nonce, wrapped, slotAd(vaultId, slot, salt)) as VaultKey | null
  } finally {
    wipe(keys.commit, keys.wrap)
  }
}

function commitmentHolds(vaultId: Uint8Array, slot: KeySlot, keys: SlotKeys): boolean {
  const { salt, nonce, wrapped, commit } = slot.wrapping
  return sameBytes(mac(keys.commit, concat(slotAd(vaultId, slot, salt), nonce, wrapped)), commit)
}
