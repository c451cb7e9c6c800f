import { expect, test } from 'vitest'
import { utf8 } from '../../../../../src/main/vault/crypto/bytes.ts'
import { decodeJson, encodeJson, type JsonObject } from '../../../../../src/main/vault/crypto/plain-json.ts'

test.each([
  '{',
  '[]',
  'null',
  '"x"',
  '1',
  '',
  '{"a":1}x',
  '\uFEFF{}',
  '{"__proto__":1}',
  '{"a":[{"constructor":1}]}',
  '{"a":{"b":{"prototype":null}}}',
])('%j is not the content of a record', (text) => {
  expect(decodeJson(utf8(text))).toBe(null)
})

test('bytes that are not UTF-8 are not the content of a record', () => {
  expect(decodeJson(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBe(null)
})

test('reading reaches no prototype', () => {
  decodeJson(utf8('{"__proto__":{"polluted":1}}'))
  expect('polluted' in {}).toBe(false)
})

test('a value nested beyond all reason is refused, not a crash', () => {
  let deep: JsonObject = {}
  for (let i = 0; i < 100_000; i += 1) deep = { deep }
  expect(encodeJson(deep)).toBe(null)
  expect(() => decodeJson(utf8(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).not.toThrow()
})

test('V8 a hostile key behind an undefined value is found', () => {
  const careless = {
    fine: undefined,
    deep: JSON.parse('{"constructor":1}') as unknown,
  } as unknown as JsonObject
  expect(encodeJson(careless)).toBe(null)
})
