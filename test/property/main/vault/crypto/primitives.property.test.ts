import { fc, test } from '@fast-check/vitest'
import sodium from 'libsodium-wrappers-sumo'
import { beforeAll, expect } from 'vitest'
import {
  copyHeldKey,
  decrypt,
  decryptInto,
  deriveHeldKey,
  deriveSubkey,
  encrypt,
  hash,
  mac,
  primitivesReady,
  randomBytes,
  wipeHeldKeys,
} from '../../../../../src/main/vault/crypto/primitives.ts'
import { overwriteStack, sodiumModule } from '../../../../../src/main/vault/crypto/sodium-memory.ts'

/* The primitives work in libsodium's own memory. They have to be what libsodium-wrappers computes by itself. */

beforeAll(primitivesReady)

const CONTEXT = 'hk1/subk'
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const anyKey = bytesOf(32)
const anyNonce = bytesOf(24)
const anyText = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 20_000 }))

function inSodiumMemory(needle: Uint8Array): boolean {
  return Buffer.from(sodiumModule().HEAPU8).includes(Buffer.from(needle))
}

test.prop([anyText, fc.integer({ min: 16, max: 64 }), anyKey])(
  'hashes are those of libsodium',
  (message, length, key) => {
    expect(hash(message, length)).toEqual(sodium.crypto_generichash(length, message, null))
    expect(mac(key, message)).toEqual(sodium.crypto_generichash(32, message, key))
    expect(mac(key.subarray(0, 16), message)).toEqual(
      sodium.crypto_generichash(32, message, key.subarray(0, 16)),
    )
  },
)

test.prop([anyKey, fc.integer({ min: 0, max: 0x7fff_ffff }), anyNonce, anyText, anyText])(
  'a held subkey does what the subkey does, for sealing, opening and hashing',
  (root, index, nonce, text, ad) => {
    const subkey = sodium.crypto_kdf_derive_from_key(32, index, CONTEXT, root)
    const held = deriveHeldKey(root, index, CONTEXT)
    expect(deriveSubkey(root, index, CONTEXT)).toEqual(subkey)
    const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, ad, null, nonce, subkey)
    for (const key of [subkey, held]) {
      expect(encrypt(key, nonce, text, ad)).toEqual(sealed)
      expect(decrypt(key, nonce, sealed, ad)).toEqual(text)
      expect(mac(key, text)).toEqual(sodium.crypto_generichash(32, text, subkey))
    }
    expect(deriveSubkey(held, 1, CONTEXT)).toEqual(sodium.crypto_kdf_derive_from_key(32, 1, CONTEXT, subkey))
    wipeHeldKeys(held)
  },
)

test.prop([anyKey, anyNonce, anyText, anyText, fc.nat(), fc.integer({ min: 1, max: 255 })])(
  'a text with one changed byte is refused, and nothing of it is shown',
  (key, nonce, text, ad, at, change) => {
    const sealed = encrypt(key, nonce, text, ad)
    const i = at % sealed.length
    sealed[i] = (sealed[i] ?? 0) ^ change
    let shown = false
    const look = () => {
      shown = true
      return true
    }
    expect(decryptInto(key, nonce, sealed, ad, look)).toBe(null)
    expect(decrypt(key, nonce, sealed.subarray(0, 15), ad)).toBe(null)
    expect(shown).toBe(false)
  },
)

test.prop([bytesOf(40), anyKey, anyNonce], { numRuns: 10 })(
  'nothing that was worked on stays in the memory',
  (text, key, nonce) => {
    fc.pre(new Set(text).size > 4 && new Set(key).size > 4)
    const ad = Uint8Array.of(1)
    const seen = decryptInto(key, nonce, encrypt(key, nonce, text, ad), ad, () => inSodiumMemory(text))
    expect(seen).toBe(true)
    mac(key, text)
    expect(inSodiumMemory(text)).toBe(false)
    expect(inSodiumMemory(key)).toBe(false)
  },
)

test('a held key is in the memory until it is wiped, and then refuses to work', () => {
  const root = randomBytes(32)
  const subkey = deriveSubkey(root, 3, CONTEXT)
  overwriteStack()
  expect(inSodiumMemory(subkey)).toBe(false)
  const held = deriveHeldKey(root, 3, CONTEXT)
  expect(inSodiumMemory(subkey)).toBe(true)
  wipeHeldKeys(held)
  wipeHeldKeys(held)
  expect(inSodiumMemory(subkey)).toBe(false)
  expect(() => mac(held, root)).toThrow('the key was wiped')
  expect(() => decrypt(held, root.subarray(0, 24), root, root)).toThrow('the key was wiped')
})

test('what is wiped does not take the memory of a key that is still in use', () => {
  const root = randomBytes(32)
  const [first, second] = [deriveHeldKey(root, 1, CONTEXT), deriveHeldKey(root, 2, CONTEXT)]
  const copy = copyHeldKey(first)
  wipeHeldKeys(first)
  expect(mac(copy, root)).toEqual(mac(deriveSubkey(root, 1, CONTEXT), root))
  const third = deriveHeldKey(root, 3, CONTEXT)
  expect(mac(second, root)).toEqual(mac(deriveSubkey(root, 2, CONTEXT), root))
  expect(mac(third, root)).toEqual(mac(deriveSubkey(root, 3, CONTEXT), root))
  wipeHeldKeys(second, third, copy)
})

test('a text larger than any before is worked on all the same, and held keys survive the growth', () => {
  const root = randomBytes(32)
  const held = deriveHeldKey(root, 1, CONTEXT)
  const text = new Uint8Array(6 * 1024 * 1024).fill(7)
  const before = sodiumModule().HEAPU8.length
  const sealed = encrypt(held, root.subarray(0, 24), text, root)
  expect(sodiumModule().HEAPU8.length).toBeGreaterThan(before)
  expect(Buffer.compare(decrypt(held, root.subarray(0, 24), sealed, root) ?? root, text)).toBe(0)
  wipeHeldKeys(held)
})

test('keys and nonces of other lengths are refused', () => {
  const short = new Uint8Array(31)
  const nonce = new Uint8Array(24)
  expect(() => encrypt(short, nonce, short, short)).toThrow(RangeError)
  expect(() => encrypt(randomBytes(32), short, short, short)).toThrow(RangeError)
  expect(() => decrypt(short, nonce, short, short)).toThrow(RangeError)
  expect(() => deriveSubkey(short, 1, CONTEXT)).toThrow(RangeError)
  expect(() => mac(new Uint8Array(65), short)).toThrow(RangeError)
})
