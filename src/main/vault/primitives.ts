import sodium from 'libsodium-wrappers-sumo'
import { utf8 } from './bytes.ts'

/*
 * The primitives of format 1, each one high-level call of libsodium; nothing here is home-made and nothing has an
 * option. Sizes are in bytes. Returned bytes belong to the caller. Format: docs/vault-format.md, "Notation".
 */

export const KEY_BYTES = 32
export const NONCE_BYTES = 24
export const TAG_BYTES = 16

/** Draws `length` random bytes. Production code passes {@link randomBytes}; vectors pass what they prescribe. */
export type RandomBytes = (length: number) => Uint8Array

/** Resolves when libsodium's WebAssembly is loaded. Has to be awaited before any other function of this file. */
export async function primitivesReady(): Promise<void> {
  await sodium.ready
}

/** Bytes of the operating system's CSPRNG. */
export function randomBytes(length: number): Uint8Array {
  return sodium.randombytes_buf(length)
}

/** H(x, n): BLAKE2b without a key. Source: RFC 7693. */
export function hash(message: Uint8Array, length: number): Uint8Array {
  return sodium.crypto_generichash(length, message, null)
}

/** MAC(k, x): keyed BLAKE2b, 32 bytes. Source: RFC 7693. */
export function mac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(KEY_BYTES, message, key)
}

/** KDF(k, i, ctx): a 32-byte subkey of a 32-byte key. Source: libsodium, `crypto_kdf` (BLAKE2b, salt and personal). */
export function deriveSubkey(key: Uint8Array, index: number, context: string): Uint8Array {
  return sodium.crypto_kdf_derive_from_key(KEY_BYTES, index, context, key)
}

/** ENC: XChaCha20-Poly1305, tag appended. `nonce` has to be freshly drawn. Source: draft-irtf-cfrg-xchacha-03. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, ad: Uint8Array): Uint8Array {
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, ad, null, nonce, key)
}

/** DEC: the plain text, or null when key, nonce, text or associated data are not those of {@link encrypt}. */
export function decrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  ad: Uint8Array,
): Uint8Array | null {
  if (sealed.length < TAG_BYTES || nonce.length !== NONCE_BYTES) return null
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, ad, nonce, key)
  } catch {
    // Lengths were checked above, so the only thing left to throw for is the tag.
    return null
  }
}

/** The last 16 bytes of a sealed text. */
export function tagOf(sealed: Uint8Array): Uint8Array {
  return sealed.slice(-TAG_BYTES)
}

/** Compares in constant time. Lengths are not secret. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && sodium.memcmp(a, b)
}

/** Overwrites bytes with zeros, so that they do not wait in memory for the garbage collector. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) sodium.memzero(secret)
}

/** An 8-byte label that starts every input of its kind, so that no two meanings share an encoding. */
export function label(text: `hk1/${string}`): Uint8Array {
  const bytes = utf8(text)
  if (bytes.length !== 8) throw new RangeError('labels have 8 bytes')
  return bytes
}
