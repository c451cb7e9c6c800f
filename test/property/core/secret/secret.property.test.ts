import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { preparePassword } from '#core/secret/prepare-password'
import { checkRecoveryGroup, formatRecoveryCode, parseRecoveryCode } from '#core/secret/recovery-code'

const anySecret = fc.uint8Array({ minLength: 16, maxLength: 16 })
/** Text in which the characters that PP1 knows, and those that combine, come often. */
const anyPassword = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom(
        ' ',
        '\u3000',
        '\t',
        '\u200b',
        '\u2060',
        '\ufe0f',
        '\u3099',
        '\u309a',
        '\u0301',
        '\u0338',
        '\u1161',
        '\u11a8',
        '\u1100',
      ),
      fc.constantFrom('か', 'ﾊ', 'ﾞ', '〜', '～', '−', '－', 'ー', '=', '<', '´', '葛\u{E0100}', 'Å', 'ﬁ'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test.prop([anyPassword], { numRuns: 2000 })('preparing a prepared password changes nothing', (password) => {
  const once = preparePassword(password)
  expect(preparePassword(once)).toBe(once)
})

test.prop([anyPassword], { numRuns: 500 })(
  'a prepared password has no white space at its ends, and no two in a row',
  (password) => {
    expect(preparePassword(password)).not.toMatch(/^\s|\s$|\s\s|[\u200b-\u200d\u2060\ufeff]/u)
  },
)

test.prop([anySecret])('writing and reading a recovery code are inverse', (secret) => {
  expect(parseRecoveryCode(formatRecoveryCode(secret))).toEqual({ ok: true, value: secret })
})

test.prop([fc.stringMatching(/^\d{48}$/u)])('a code that is read is written the same', (typed) => {
  const parsed = parseRecoveryCode(typed)
  if (parsed.ok) expect(formatRecoveryCode(parsed.value).replaceAll(' ', '')).toBe(typed)
})

test.prop([fc.integer({ min: 0, max: 0xffff }), fc.nat(5), fc.nat(9)])(
  'any one wrong digit makes its group wrong',
  (word, at, digit) => {
    const group = String(word * 11).padStart(6, '0')
    const mistyped = group.slice(0, at) + String(digit) + group.slice(at + 1)
    expect(checkRecoveryGroup(mistyped)).toBe(mistyped === group ? 'right' : 'wrong')
  },
)

test.prop([anySecret, fc.nat(46)])(
  'any two neighbours exchanged are found, also across groups',
  (secret, at) => {
    const digits = formatRecoveryCode(secret).replaceAll(' ', '')
    const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
    expect(parseRecoveryCode(swapped).ok).toBe(swapped === digits)
  },
)

test('all 65536 words make a right group, and no other number does', () => {
  let right = 0
  for (let number = 0; number < 1_000_000; number += 1) {
    if (number % 11 === 0 || number % 997 === 0) {
      if (checkRecoveryGroup(String(number).padStart(6, '0')) === 'right') right += 1
    }
  }
  expect(right).toBe(65_536)
})
