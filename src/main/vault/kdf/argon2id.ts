import sodium from 'libsodium-wrappers-sumo'
import { KEY_BYTES } from '../crypto/primitives.ts'
import type { KdfRequest } from './kdf.ts'

/**
 * Argon2id v1.3, one lane. Blocks its thread for about a second and its WebAssembly memory never shrinks again, so
 * nothing but the worker calls it.
 *
 * @returns 32 bytes that the caller owns and wipes, or null when the memory could not be had.
 * @throws RangeError when the salt is not 16 bytes: the caller has a bug.
 *
 * Source: RFC 9106. Format: docs/vault-format.md, "Password key".
 */
export async function argon2id({
  password,
  salt,
  passes,
  memoryKiB,
}: KdfRequest): Promise<Uint8Array | null> {
  await sodium.ready
  if (salt.length !== sodium.crypto_pwhash_SALTBYTES) throw new RangeError('salt must be 16 bytes')
  try {
    return sodium.crypto_pwhash(
      KEY_BYTES,
      password,
      salt,
      passes,
      memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    )
  } catch {
    // All arguments are in range, so libsodium can only have failed to allocate.
    return null
  }
}
