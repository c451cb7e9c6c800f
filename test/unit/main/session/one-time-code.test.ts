import { describe, expect, test } from 'vitest'
import { oneTimeCode, readTotp } from '../../../../src/main/session/one-time-code.ts'

const codeOf = (text: string, seconds: number) => {
  const read = readTotp(text)
  return read.ok ? oneTimeCode(read.value, new Date(seconds * 1000)).code : null
}

/** Base 32 of RFC 6238's keys: '1234567890' repeated to 20, 32 and 64 bytes. */
const SHA1 = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const SHA256 = `${SHA1}GEZDGNBVGY3TQOJQGEZA`
const SHA512 = `${SHA1}${SHA1}${SHA1}GEZDGNA`

describe('the codes of RFC 6238, appendix B', () => {
  test.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('at second %i', (second, sha1, sha256, sha512) => {
    const uri = (key: string, algorithm: string) =>
      `otpauth://totp/Test:hanako?secret=${key}&algorithm=${algorithm}&digits=8`
    expect(codeOf(uri(SHA1, 'SHA1'), second)).toBe(sha1)
    expect(codeOf(uri(SHA256, 'SHA256'), second)).toBe(sha256)
    expect(codeOf(uri(SHA512, 'SHA512'), second)).toBe(sha512)
  })
})

test('a bare key is read in any case, width and grouping', () => {
  const plain = codeOf(SHA1, 59)
  expect(plain).toBe('287082')
  for (const written of [
    'gezd gnbv gy3t qojq gezd gnbv gy3t qojq',
    ` ${SHA1.replace(/(.{4})/gu, '$1-')}\n`,
    'ＧＥＺＤＧＮＢＶＧＹ３ＴＱＯＪＱＧＥＺＤＧＮＢＶＧＹ３ＴＱＯＪＱ',
  ])
    expect(codeOf(written, 59)).toBe(plain)
})

test('a code says how long it holds', () => {
  const read = readTotp(`otpauth://totp/Test?secret=${SHA1}&period=60`)
  if (!read.ok) throw new Error('not read')
  expect(oneTimeCode(read.value, new Date(61_500))).toMatchObject({
    periodSeconds: 60,
    millisecondsLeft: 58_500,
  })
})

test.each([
  ['nothing', ''],
  ['words', 'this is no key!'],
  ['a key that is too short', 'GEZDGNBV'],
  ['a web address', 'https://example.jp/?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
  ['codes that count', `otpauth://hotp/Test?secret=${SHA1}&counter=1`],
  ['ten digits', `otpauth://totp/Test?secret=${SHA1}&digits=10`],
  ['an hour', `otpauth://totp/Test?secret=${SHA1}&period=3600`],
  ['a digest nobody knows', `otpauth://totp/Test?secret=${SHA1}&algorithm=MD5`],
])('%s is refused', (_name, text) => {
  expect(readTotp(text)).toEqual({ ok: false, error: { code: 'E_TOTP' } })
})
