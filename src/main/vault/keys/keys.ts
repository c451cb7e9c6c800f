import { concat } from '../crypto/bytes.ts'
import {
  copyHeldKey,
  deriveHeldKey,
  deriveSubkey,
  label,
  mac,
  wipeHeldKeys,
  type HeldKey,
} from '../crypto/primitives.ts'

/*
 * The key hierarchy. Each way in (password, recovery code) gives 32 bytes of key material; from these come the two keys
 * that guard its slot; the slot holds the vault key; from the vault key comes one subkey for each purpose.
 * Format: docs/vault-format.md, "Keys".
 */

/** 32 bytes that open the vault. Never logged, never sent to a window, wiped as soon as the subkeys are made. */
export type VaultKey = Uint8Array & { readonly __brand: 'VaultKey' }

/** What one way in yields, before it is split: 32 bytes, wiped by whoever asked for it. */
export type SlotSecret = Uint8Array & { readonly __brand: 'SlotSecret' }

/** One 32-byte key per purpose, in libsodium's memory while the vault is open, and wiped when it closes. */
export interface VaultKeys {
  /** Seals records. */
  readonly record: HeldKey
  /** Root of the keys of attachments. */
  readonly chunk: HeldKey
  /** Leaves of the set hash; must never be shown, nor the leaves. */
  readonly leaf: HeldKey
  /** Seals the state of the whole set. */
  readonly seal: HeldKey
  /** Authenticates the header. */
  readonly head: HeldKey
  /** Authenticates what this device remembers. */
  readonly anchor: HeldKey
  /** Fingerprints of secrets, by which reuse shows. */
  readonly print: HeldKey
}

/** Guards one slot: `commit` proves which key material made it, `wrap` encrypts the vault key. 32 bytes each. */
export interface SlotKeys {
  readonly commit: Uint8Array
  readonly wrap: Uint8Array
}

const SUBKEY_CONTEXT = 'hk1/subk'
const SLOT_CONTEXT = 'hk1/kekk'
const RECOVERY_LABEL = label('hk1/rcvr')

/** All subkeys of a vault key. The caller wipes both. */
export function deriveVaultKeys(vaultKey: VaultKey): VaultKeys {
  return {
    record: deriveHeldKey(vaultKey, 1, SUBKEY_CONTEXT),
    chunk: deriveHeldKey(vaultKey, 2, SUBKEY_CONTEXT),
    leaf: deriveHeldKey(vaultKey, 3, SUBKEY_CONTEXT),
    seal: deriveHeldKey(vaultKey, 4, SUBKEY_CONTEXT),
    head: deriveHeldKey(vaultKey, 5, SUBKEY_CONTEXT),
    anchor: deriveHeldKey(vaultKey, 6, SUBKEY_CONTEXT),
    print: deriveHeldKey(vaultKey, 7, SUBKEY_CONTEXT),
  }
}

/** The same keys for a second vault that is open at once. Each is wiped with its own. */
export function copyVaultKeys(keys: VaultKeys): VaultKeys {
  return {
    record: copyHeldKey(keys.record),
    chunk: copyHeldKey(keys.chunk),
    leaf: copyHeldKey(keys.leaf),
    seal: copyHeldKey(keys.seal),
    head: copyHeldKey(keys.head),
    anchor: copyHeldKey(keys.anchor),
    print: copyHeldKey(keys.print),
  }
}

/** Wipes all of them. Nothing can be opened or saved with them after it. */
export function wipeVaultKeys(keys: VaultKeys): void {
  wipeHeldKeys(...Object.values<HeldKey>({ ...keys }))
}

/** The two keys of a slot. The caller wipes both. */
export function deriveSlotKeys(secret: SlotSecret): SlotKeys {
  return { commit: deriveSubkey(secret, 1, SLOT_CONTEXT), wrap: deriveSubkey(secret, 2, SLOT_CONTEXT) }
}

/** Key material of a recovery code, or of the secret that shares join to. 16 bytes of full entropy: no slow hash. */
export function recoverySecret(code: Uint8Array, vaultId: Uint8Array, salt: Uint8Array): SlotSecret {
  return mac(code, concat(RECOVERY_LABEL, vaultId, salt)) as SlotSecret // the only use of this label
}
