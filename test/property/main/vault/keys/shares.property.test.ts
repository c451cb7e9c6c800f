import { fc, test } from '@fast-check/vitest'
import { beforeAll, expect } from 'vitest'
import { formatRecoveryCode, parseRecoveryCode } from '#core/secret/recovery-code'
import { formatShareCode, parseShareCode } from '#core/secret/share-code'
import { primitivesReady } from '../../../../../src/main/vault/crypto/primitives.ts'
import {
  joinPoints,
  parseShare,
  serialiseShare,
  splitSecret,
} from '../../../../../src/main/vault/keys/shares.ts'

beforeAll(primitivesReady)

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const numbers = fc
  .integer({ min: 2, max: 15 })
  .chain((count) => fc.record({ count: fc.constant(count), threshold: fc.integer({ min: 2, max: count }) }))
const anyShare = fc
  .record({ numbers, set: bytes(4), point: bytes(17) })
  .map(({ numbers, set, point }) => ({ ...numbers, set, point }))

/** The groups that a refusal names. */
function wrongGroups(typed: string, parse: typeof parseShareCode | typeof parseRecoveryCode) {
  const parsed = parse(typed)
  return parsed.ok ? [] : parsed.error.groups
}

test.prop([anyShare])('V9 writing and reading a share are inverse', (share) => {
  const code = formatShareCode(serialiseShare(share))
  const read = parseShareCode(code)
  expect(read.ok && parseShare(read.value)).toEqual(share)
  expect(read.ok && formatShareCode(read.value)).toBe(code)
})

test.prop([fc.oneof(bytes(16), bytes(24)), fc.nat(143), fc.nat(9)])(
  'V9 every single wrong digit of a code or share is refused at its group',
  (secret, place, digit) => {
    const isShare = secret.length === 24
    const digits = (isShare ? formatShareCode(secret) : formatRecoveryCode(secret)).replaceAll(' ', '')
    const at = place % digits.length
    const typed = digits.slice(0, at) + String(digit) + digits.slice(at + 1)
    const expected = typed === digits ? [] : [Math.floor(at / 6) + 1]
    expect(wrongGroups(typed, isShare ? parseShareCode : parseRecoveryCode)).toEqual(expected)
  },
)

test.prop([fc.oneof(bytes(16), bytes(24)), fc.nat(142)])(
  'V9 every swap of two neighbours is refused at its group, or at both when it crosses their border',
  (secret, place) => {
    const isShare = secret.length === 24
    const digits = (isShare ? formatShareCode(secret) : formatRecoveryCode(secret)).replaceAll(' ', '')
    const at = place % (digits.length - 1)
    const typed = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
    const groups = new Set([Math.floor(at / 6) + 1, Math.floor((at + 1) / 6) + 1])
    const expected = typed === digits ? [] : [...groups]
    expect(wrongGroups(typed, isShare ? parseShareCode : parseRecoveryCode)).toEqual(expected)
  },
)

test.prop([anyShare, fc.nat(23), fc.integer({ min: 1, max: 255 })])(
  'V9 a changed byte of a share does not pass its sum unnoticed, but for one chance in 65,536',
  (share, at, change) => {
    const changed = serialiseShare(share).map((byte, i) => (i === at ? byte ^ change : byte))
    // Seeds differ from run to run; one that passes by chance would pass with another share's content.
    expect(parseShare(changed)).not.toEqual(share)
  },
)

test.prop([bytes(16), numbers, fc.integer()], { numRuns: 60 })(
  'V9 any k of n shares join to the secret, and k − 1 do not',
  async (secret, { threshold, count }, seed) => {
    const points = await splitSecret(secret, { threshold, count })
    expect(points).toHaveLength(count)
    const start = Math.abs(seed) % count
    const turned = [...points.slice(start), ...points.slice(0, start)]
    expect(await joinPoints(turned.slice(0, threshold))).toEqual(secret)
    expect(await joinPoints(turned)).toEqual(secret)
    if (threshold > 2) expect(await joinPoints(turned.slice(0, threshold - 1))).not.toEqual(secret)
    else expect(turned[0]?.slice(0, 16)).not.toEqual(secret)
  },
)
