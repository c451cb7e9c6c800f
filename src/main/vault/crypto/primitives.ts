import { randomFillSync } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'
import { utf8 } from './bytes.ts'
import { holdKey, sodiumModule, work, type HeldKey, type Key, type WorkingArea } from './sodium-memory.ts'

/*
 * The primitives of format 1, each one call of libsodium; nothing here is home-made and nothing has an option. Sizes are
 * in bytes. Returned bytes belong to the caller. Format: docs/vault-format.md, "Notation".
 */

export { copyHeldKey, wipeHeldKeys, type HeldKey, type Key } from './sodium-memory.ts'

export const KEY_BYTES = 32
export const NONCE_BYTES = 24
export const TAG_BYTES = 16
const CONTEXT_BYTES = 8

/** Draws `length` random bytes. Production code passes {@link randomBytes}; vectors pass what they prescribe. */
export type RandomBytes = (length: number) => Uint8Array

/** Resolves when libsodium's WebAssembly is loaded. Has to be awaited before any other function of this file. */
export async function primitivesReady(): Promise<void> {
  await sodium.ready
}

/** Bytes of the operating system's CSPRNG, by way of Node: libsodium.js takes a hundred times as long to ask for them. */
export function randomBytes(length: number): Uint8Array {
  return randomFillSync(new Uint8Array(length))
}

/** H(x, n): BLAKE2b without a key. Source: RFC 7693. */
export function hash(message: Uint8Array, length: number): Uint8Array {
  return blake2b(null, message, length)
}

/** H(x, n) of a message that comes in pieces. `digest` ends it, once. */
export interface Hasher {
  readonly update: (piece: Uint8Array) => void
  readonly digest: () => Uint8Array
}

/** Begins a hash of `length` bytes. Source: RFC 7693. */
export function createHasher(length: number): Hasher {
  const state = sodium.crypto_generichash_init(null, length)
  return {
    update: (piece) => sodium.crypto_generichash_update(state, piece),
    digest: () => sodium.crypto_generichash_final(state, length),
  }
}

/** MAC(k, x): keyed BLAKE2b, 32 bytes. Source: RFC 7693. */
export function mac(key: Key, message: Uint8Array): Uint8Array {
  return blake2b(key, message, KEY_BYTES)
}

/** KDF(k, i, ctx): a 32-byte subkey of a 32-byte key. Source: libsodium, `crypto_kdf` (BLAKE2b, salt and personal). */
export function deriveSubkey(key: Key, index: number, context: string): Uint8Array {
  return work(3 * KEY_BYTES, (area) => {
    const subkey = area.room(KEY_BYTES)
    deriveAt(subkey, area, key, index, context)
    return area.view(subkey, KEY_BYTES).slice()
  })
}

/** As {@link deriveSubkey}, but the subkey never leaves libsodium's memory. Whoever asked for it wipes it. */
export function deriveHeldKey(key: Key, index: number, context: string): HeldKey {
  return holdKey((address) => {
    work(2 * KEY_BYTES, (area) => deriveAt(address, area, key, index, context))
  })
}

/** ENC: XChaCha20-Poly1305, tag appended. `nonce` has to be freshly drawn. Source: draft-irtf-cfrg-xchacha-03. */
export function encrypt(key: Key, nonce: Uint8Array, plain: Uint8Array, ad: Uint8Array): Uint8Array {
  if (nonce.length !== NONCE_BYTES || lengthOf(key) !== KEY_BYTES) throw new RangeError('wrong length')
  const sealedLength = plain.length + TAG_BYTES
  return work(sealedLength + plain.length + ad.length + NONCE_BYTES + KEY_BYTES, (area) => {
    const sealed = area.room(sealedLength)
    const { _crypto_aead_xchacha20poly1305_ietf_encrypt: seal } = sodiumModule()
    const message = [area.put(plain), plain.length, 0] as const
    const data = [area.put(ad), ad.length, 0] as const
    seal(sealed, 0, ...message, ...data, 0, area.put(nonce), area.key(key))
    return area.view(sealed, sealedLength).slice()
  })
}

/** DEC: the plain text, or null when key, nonce, text or associated data are not those of {@link encrypt}. */
export function decrypt(key: Key, nonce: Uint8Array, sealed: Uint8Array, ad: Uint8Array): Uint8Array | null {
  return decryptInto(key, nonce, sealed, ad, (plain) => plain.slice())
}

/**
 * As {@link decrypt}, for a text that is only looked at: `read` gets it where libsodium put it, and it is wiped when
 * `read` returns. `read` calls nothing of this file.
 */
export function decryptInto<T>(
  key: Key,
  nonce: Uint8Array,
  sealed: Uint8Array,
  ad: Uint8Array,
  read: (plain: Uint8Array) => T,
): T | null {
  if (sealed.length < TAG_BYTES || nonce.length !== NONCE_BYTES) return null
  if (lengthOf(key) !== KEY_BYTES) throw new RangeError('wrong length')
  const plainLength = sealed.length - TAG_BYTES
  return work(sealed.length + plainLength + ad.length + NONCE_BYTES + KEY_BYTES, (area) => {
    const plain = area.room(plainLength)
    const { _crypto_aead_xchacha20poly1305_ietf_decrypt: open } = sodiumModule()
    const message = [area.put(sealed), sealed.length, 0] as const
    const data = [area.put(ad), ad.length, 0] as const
    const refused = open(plain, 0, 0, ...message, ...data, area.put(nonce), area.key(key))
    return refused === 0 ? read(area.view(plain, plainLength)) : null
  })
}

/** libsodium's memory as a place to work in: every argument but a length is an address in it. */
export interface Workplace {
  /** All of it. What is put or made there is wiped when the work ends; views of it hold until then. */
  readonly memory: Buffer
  readonly put: (bytes: Uint8Array) => number
  readonly room: (length: number) => number
  /** DEC into `plain`, which is {@link TAG_BYTES} shorter than the sealed text; whether it was sealed so. */
  readonly decrypt: (plain: number, sealed: Stretch, nonce: number, ad: Stretch) => boolean
  /** MAC into `out`, 32 bytes. */
  readonly mac: (out: number, message: Stretch) => void
}
type Stretch = readonly [address: number, length: number]

/**
 * Lends libsodium's memory for work on very many texts under two keys: copying each in and out takes longer than the
 * cryptography. `length` is what will be put there and made there, in at most 6 pieces. `use` calls nothing of this file.
 */
export function workInPlace<T>(
  length: number,
  keys: { readonly decrypt: Key; readonly mac: Key },
  use: (place: Workplace) => T,
): T {
  return work(length + 2 * KEY_BYTES, (area) => {
    const {
      HEAPU8,
      _crypto_aead_xchacha20poly1305_ietf_decrypt: open,
      _crypto_generichash: generichash,
    } = sodiumModule()
    const [openKey, macKey] = [area.key(keys.decrypt), area.key(keys.mac)]
    return use({
      memory: Buffer.from(HEAPU8.buffer, HEAPU8.byteOffset, HEAPU8.length),
      put: area.put,
      room: area.room,
      decrypt: (plain, [sealed, sealedLength], nonce, [ad, adLength]) =>
        sealedLength >= TAG_BYTES &&
        open(plain, 0, 0, sealed, sealedLength, 0, ad, adLength, 0, nonce, openKey) === 0,
      mac: (out, [message, messageLength]) => {
        generichash(out, KEY_BYTES, message, messageLength, 0, macKey, KEY_BYTES)
      },
    })
  })
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

function blake2b(key: Key | null, message: Uint8Array, length: number): Uint8Array {
  const keyLength = key === null ? 0 : lengthOf(key)
  return work(length + message.length + keyLength, (area) => {
    const out = area.room(length)
    const { _crypto_generichash: generichash } = sodiumModule()
    const at = area.put(message)
    const refused = generichash(
      out,
      length,
      at,
      message.length,
      0,
      key === null ? 0 : area.key(key),
      keyLength,
    )
    if (refused !== 0) throw new RangeError('wrong length')
    return area.view(out, length).slice()
  })
}

function deriveAt(out: number, area: WorkingArea, key: Key, index: number, context: string): void {
  const name = utf8(context)
  if (name.length !== CONTEXT_BYTES || lengthOf(key) !== KEY_BYTES) throw new RangeError('wrong length')
  const { _crypto_kdf_derive_from_key: derive } = sodiumModule()
  derive(out, KEY_BYTES, index, 0, area.put(name), area.key(key))
}

function lengthOf(key: Key): number {
  return key instanceof Uint8Array ? key.length : KEY_BYTES
}
