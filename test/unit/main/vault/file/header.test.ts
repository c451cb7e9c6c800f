import { beforeAll, expect, test } from 'vitest'
import { concat } from '../../../../../src/main/vault/crypto/bytes.ts'
import { primitivesReady } from '../../../../../src/main/vault/crypto/primitives.ts'
import {
  headerSum,
  parseHeader,
  serialiseHeader,
  type Header,
} from '../../../../../src/main/vault/file/header.ts'
import type { Slot } from '../../../../../src/main/vault/keys/slot.ts'
import { HEADER } from '../../../../support/headers.ts'

beforeAll(primitivesReady)

const filled = (length: number, value: number) => new Uint8Array(length).fill(value)
const wrapping = { salt: filled(16, 1), commit: filled(32, 2), nonce: filled(24, 3), wrapped: filled(48, 4) }
const password: Slot = {
  kind: 'password',
  flags: 0,
  slotId: filled(16, 5),
  kdf: { passes: 3, memoryKiB: 65_536 },
  wrapping,
}
const recovery: Slot = { kind: 'recovery-code', flags: 0, slotId: filled(16, 6), wrapping }
const shares: Slot = {
  kind: 'shares',
  flags: 7,
  slotId: filled(16, 8),
  set: filled(4, 9),
  threshold: 2,
  count: 3,
  wrapping,
}
const foreign: Slot = { kind: 'foreign', type: 250, flags: 7, slotId: filled(16, 9), payload: filled(126, 9) }

const header = (slots: readonly Slot[], wish: Partial<Header> = {}): Header => ({
  vaultId: filled(16, 10),
  createdMs: 1_767_225_600_000,
  minReader: 1,
  minWriter: 1,
  features: 0,
  epoch: 0,
  slots,
  ...wish,
})

/** What parsing says of a body whose sum fits. */
function parse(body: Uint8Array): Header | string {
  const parsed = parseHeader({ body, sum: headerSum(body), mac: filled(32, 0) })
  return parsed.ok ? parsed.value.header : parsed.error.code
}

test('a header with one slot of every kind is read back as it was written', () => {
  const written = header([password, recovery, shares, foreign], { features: 0x8001, epoch: 0xffff_fffe })
  expect(parse(serialiseHeader(written))).toEqual(written)
})

test('a slot of an unknown type is kept byte for byte', () => {
  const body = serialiseHeader(header([foreign]))
  const read = parse(body)
  expect(typeof read === 'string' ? read : serialiseHeader(read)).toEqual(body)
})

test('a body that ends early is damaged, wherever it ends', () => {
  const body = serialiseHeader(header([password, recovery]))
  for (let length = 0; length < body.length; length += 1) {
    expect(parse(body.slice(0, length))).toBe('E_HEADER_DAMAGED')
  }
})

test('a body with one byte too many is damaged', () => {
  expect(parse(concat(serialiseHeader(header([password])), filled(1, 0)))).toBe('E_HEADER_DAMAGED')
})

test.each([
  ['no slot', header([])],
  ['seventeen slots', header(Array.from({ length: 17 }, (_, i) => ({ ...shares, slotId: filled(16, i) })))],
  ['a slot id twice', header([password, { ...recovery, slotId: password.slotId }])],
])('a header with %s is damaged', (_, broken) => {
  expect(parse(serialiseHeader(broken))).toBe('E_HEADER_DAMAGED')
})

test('sixteen slots are read', () => {
  const most = header(Array.from({ length: 16 }, (_, i) => ({ ...shares, slotId: filled(16, i) })))
  expect(parse(serialiseHeader(most))).toEqual(most)
})

test.each([
  ['another label', 0],
  ['another derivation than Argon2id', HEADER.kdf],
  ['a slot one byte longer than its type', HEADER.slotLength],
])('a header with %s is damaged', (_, offset) => {
  const body = serialiseHeader(header([password, recovery]))
  body[offset] = (body[offset] ?? 0) + 1
  expect(parse(body)).toBe('E_HEADER_DAMAGED')
})

test('the offsets of the test are those of the layout', () => {
  const body = serialiseHeader(header([password, recovery]))
  const view = new DataView(body.buffer)
  expect(view.getUint16(HEADER.minReader, true)).toBe(1)
  expect(view.getUint8(HEADER.slotCount)).toBe(2)
  expect(view.getUint8(HEADER.slotType)).toBe(1)
  expect(view.getUint16(HEADER.slotLength, true)).toBe(129)
  expect(view.getUint32(HEADER.passes, true)).toBe(3)
  expect(view.getUint32(HEADER.memoryKiB, true)).toBe(65_536)
  expect(body[HEADER.firstSlotEnd]).toBe(2)
})

test('a newer version is told from damage, whatever follows it', () => {
  const body = serialiseHeader(header([password], { minReader: 3 }))
  expect(parse(body)).toBe('E_TOO_NEW')
  expect(parse(concat(body.slice(0, HEADER.minWriter), filled(3, 0xee)))).toBe('E_TOO_NEW')
})

test('a version number in a damaged header is not believed', () => {
  const body = serialiseHeader(header([password], { minReader: 3 }))
  const parsed = parseHeader({ body, sum: filled(16, 0), mac: filled(32, 0) })
  expect(parsed).toEqual({ ok: false, error: { code: 'E_HEADER_DAMAGED' } })
})

test('a sum that fails is told, and does not hide a header that parses', () => {
  const body = serialiseHeader(header([password]))
  const parsed = parseHeader({ body, sum: filled(16, 0), mac: filled(32, 0) })
  expect(parsed).toMatchObject({ ok: true, value: { sumHolds: false } })
})

test('a time of creation beyond every calendar is damage', () => {
  const body = serialiseHeader(header([password]))
  body.fill(0xff, 24, 32)
  expect(parse(body)).toBe('E_HEADER_DAMAGED')
})
