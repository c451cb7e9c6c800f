import { fc, test } from '@fast-check/vitest'
import { beforeAll, expect } from 'vitest'
import { createByteReader, u16, u32, u64 } from '../../../../../src/main/vault/crypto/bytes.ts'
import { pad, paddedLength, unpad } from '../../../../../src/main/vault/crypto/padding.ts'
import { decodeJson, encodeJson, type JsonObject } from '../../../../../src/main/vault/crypto/plain-json.ts'
import { primitivesReady } from '../../../../../src/main/vault/crypto/primitives.ts'
import { addLeaf, subtractLeaf } from '../../../../../src/main/vault/crypto/set-hash.ts'

beforeAll(primitivesReady)

const anyNumber256 = fc.uint8Array({ minLength: 32, maxLength: 32 })

test.prop([fc.uint8Array({ maxLength: 10_000 })])('what was padded is unpadded to itself', (plain) => {
  const copy = plain.slice()
  const padded = pad(copy)
  expect(unpad(padded)).toEqual(plain)
  expect(padded).toHaveLength(paddedLength(plain.length))
})

test.prop([fc.uint8Array({ minLength: 1, maxLength: 100 })])(
  'padding wipes the bytes it replaces',
  (plain) => {
    pad(plain)
    expect(plain.every((byte) => byte === 0)).toBe(true)
  },
)

test.prop([fc.nat(1024 * 1024)])(
  'padding adds at least the marker, at most 256 bytes or 6.25 %',
  (length) => {
    const padded = paddedLength(length)
    expect(padded).toBeGreaterThan(length)
    expect(padded).toBeLessThanOrEqual(Math.max(length + 257, Math.ceil((length + 1) * 1.0625)))
  },
)

test.prop([fc.nat(100)])('zeros without a marker are no padding', (length) => {
  expect(unpad(new Uint8Array(length))).toBe(null)
})

test.prop([anyNumber256, anyNumber256])(
  'adding and subtracting a leaf leaves the sum as it was',
  (sum, leaf) => {
    expect(subtractLeaf(addLeaf(sum, leaf), leaf)).toEqual(sum)
  },
)

test.prop([anyNumber256, anyNumber256])('a sum is the sum of the numbers, modulo 2^256', (a, b) => {
  const number = (bytes: Uint8Array) => bytes.reduceRight((rest, byte) => rest * 256n + BigInt(byte), 0n)
  expect(number(addLeaf(a, b))).toBe((number(a) + number(b)) % (1n << 256n))
})

test.prop([fc.nat(0xffff), fc.nat(0xffff_ffff), fc.maxSafeNat()])(
  'numbers are read as they were written',
  (a, b, c) => {
    const reader = createByteReader(Uint8Array.from([...u16(a), ...u32(b), ...u64(c)]))
    expect([reader.u16(), reader.u32(), reader.u64(), reader.u8()]).toEqual([a, b, c, null])
  },
)

test.prop([fc.dictionary(fc.string(), fc.jsonValue())])(
  'V8 JSON is read as it was written, or refused for its keys',
  (value) => {
    const plain = JSON.parse(JSON.stringify(value)) as JsonObject
    const bytes = encodeJson(plain)
    const isHostile = /"(?:__proto__|constructor|prototype)":/u.test(JSON.stringify(plain))
    if (bytes === null) expect(isHostile).toBe(true)
    else expect(decodeJson(bytes)).toEqual(plain)
  },
)
