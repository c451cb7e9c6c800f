import { ok, type Result } from '#core/result'
import { preparePassword } from '#core/secret/prepare-password'
import { concat, createByteReader, u32, utf8 } from '../crypto/bytes.ts'
import {
  decrypt,
  encrypt,
  KEY_BYTES,
  label,
  mac,
  NONCE_BYTES,
  sameBytes,
  TAG_BYTES,
  wipe,
  type RandomBytes,
} from '../crypto/primitives.ts'
import { headerMac, type ReadHeader } from '../file/header.ts'
import {
  isWithinKdfLimits,
  MIN_MEMORY_KIB,
  MIN_PASSES,
  SALT_BYTES,
  type DeriveKey,
  type KdfMemoryFailure,
  type KdfPolicy,
} from '../kdf/kdf.ts'
import { deriveVaultKeys, wipeVaultKeys, type VaultKey } from './keys.ts'

/*
 * Quick unlock: the vault key once more, outside the vault, for one computer. What is made here goes into the system's
 * keystore as a whole; the PIN slows down whoever gets it out of there, and no more. Losing it loses nothing.
 * Format: docs/vault-format.md, "Quick unlock".
 */

const QUICK_LABEL = label('hk1/quik')
const WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
/** A quarter of a second: the 32 random bytes beside it are what keeps the key, the keystore is what keeps them. */
const PIN_POLICY: KdfPolicy = { passes: MIN_PASSES, memoryKiB: MIN_MEMORY_KIB }

/** Seals the vault key under a PIN and fresh random bytes. The caller gives the result to the keystore and wipes it. */
export async function sealForQuickUnlock(
  vaultId: Uint8Array,
  vaultKey: VaultKey,
  pin: string,
  deriveKey: DeriveKey,
  random: RandomBytes,
): Promise<Result<Uint8Array, KdfMemoryFailure>> {
  const device = random(KEY_BYTES)
  const salt = random(SALT_BYTES)
  const key = await quickKey(device, salt, PIN_POLICY, pin, deriveKey)
  if (!key.ok) return key
  const nonce = random(NONCE_BYTES)
  const wrapped = encrypt(key.value, nonce, vaultKey, quickAd(vaultId))
  const { passes, memoryKiB } = PIN_POLICY
  const sealed = concat(QUICK_LABEL, u32(passes), u32(memoryKiB), device, salt, nonce, wrapped)
  wipe(key.value, device)
  return ok(sealed)
}

/**
 * The vault key, which the caller wipes. `wrong-pin`: the PIN is not the one that sealed it. `useless`: it is not what
 * this computer made for this vault and its present key; another PIN would not help.
 */
export async function openQuickUnlock(
  { header, cells }: ReadHeader,
  sealed: Uint8Array,
  pin: string,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey | 'wrong-pin' | 'useless', KdfMemoryFailure>> {
  const parts = parseSealed(sealed)
  if (parts === null) return ok('useless')
  const key = await quickKey(parts.device, parts.salt, parts.kdf, pin, deriveKey)
  wipe(parts.device)
  if (!key.ok) return key
  // 32 bytes: the wrapped text has 48.
  const vaultKey = decrypt(key.value, parts.nonce, parts.wrapped, quickAd(header.vaultId)) as VaultKey | null
  wipe(key.value)
  if (vaultKey === null) return ok('wrong-pin')
  const keys = deriveVaultKeys(vaultKey)
  const isPresent = sameBytes(headerMac(keys.head, cells.body), cells.mac)
  wipeVaultKeys(keys)
  if (isPresent) return ok(vaultKey)
  // After a rotation elsewhere the vault has another key.
  wipe(vaultKey)
  return ok('useless')
}

async function quickKey(
  device: Uint8Array,
  salt: Uint8Array,
  kdf: KdfPolicy,
  pin: string,
  deriveKey: DeriveKey,
): Promise<Result<Uint8Array, KdfMemoryFailure>> {
  const password = utf8(preparePassword(pin))
  const derived = await deriveKey({ password, salt, ...kdf })
  wipe(password)
  if (!derived.ok) return derived
  const key = mac(device, derived.value)
  wipe(derived.value)
  return ok(key)
}

function parseSealed(sealed: Uint8Array) {
  const reader = createByteReader(sealed)
  const start = reader.bytes(QUICK_LABEL.length)
  const passes = reader.u32()
  const memoryKiB = reader.u32()
  const device = reader.bytes(KEY_BYTES)
  const salt = reader.bytes(SALT_BYTES)
  const nonce = reader.bytes(NONCE_BYTES)
  const wrapped = reader.bytes(WRAPPED_BYTES)
  if (start === null || passes === null || memoryKiB === null || device === null) return null
  if (salt === null || nonce === null || wrapped === null || reader.offset() !== sealed.length) return null
  const kdf = { passes, memoryKiB }
  return sameBytes(start, QUICK_LABEL) && isWithinKdfLimits(kdf)
    ? { kdf, device, salt, nonce, wrapped }
    : null
}

function quickAd(vaultId: Uint8Array): Uint8Array {
  return concat(QUICK_LABEL, vaultId)
}
