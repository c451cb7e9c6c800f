import { describe, expect, test } from 'vitest'
import { checkRecoveryGroup, formatRecoveryCode, parseRecoveryCode } from '#core/secret/recovery-code'

const SECRET = Uint8Array.from({ length: 16 }, (_, i) => 0x10 + i)
const CODE = '045243 050897 056551 062205 067859 073513 079167 084821'

test('a code is eight groups of six digits', () => {
  expect(formatRecoveryCode(SECRET)).toBe(CODE)
})

test('a secret of another length is a bug', () => {
  expect(() => formatRecoveryCode(new Uint8Array(15))).toThrow(RangeError)
})

test.each([
  ['as it was printed', CODE],
  ['without spaces', CODE.replaceAll(' ', '')],
  ['with dashes', CODE.replaceAll(' ', '-')],
  [
    'with full-width digits and spaces',
    CODE.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replaceAll(' ', '\u3000'),
  ],
  ['with the dashes of an input method', CODE.replaceAll(' ', 'ー')],
  ['with minus signs', CODE.replaceAll(' ', '−')],
  ['over two lines, with spaces around', `  ${CODE.slice(0, 27)}\r\n${CODE.slice(28)}\n`],
  ['in other groups than it was printed', CODE.replaceAll(' ', '').replace(/(.{12})/gu, '$1 ')],
])('a code typed %s is read', (_, typed) => {
  expect(parseRecoveryCode(typed)).toEqual({ ok: true, value: SECRET })
})

test.each([
  ['a wrong digit', CODE.replace('062205', '062215'), [4], 48],
  ['a letter', CODE.replace('045243', 'O45243'), [1], 47],
  ['a group that lacks a digit', CODE.replace('084821', '08482'), [8], 47],
  ['two wrong groups', CODE.replace('050897', '050898').replace('079167', '970167'), [2, 7], 48],
  ['a group above the largest', CODE.replace('045243', '720896'), [1], 48],
  ['seven groups', CODE.slice(7), [], 42],
  ['nine groups', `${CODE} 000000`, [], 54],
  ['nothing', '', [], 0],
])('of a code with %s the wrong groups are named', (_, typed, groups, digits) => {
  expect(parseRecoveryCode(typed)).toEqual({ ok: false, error: { code: 'E_RECOVERY_CODE', groups, digits } })
})

describe('a group, while it is typed,', () => {
  test.each(['', '0', '04524', ' 04524 ', '０４５'])('is incomplete: %j', (typed) => {
    expect(checkRecoveryGroup(typed)).toBe('incomplete')
  })
  test.each(['045243', '０４５２４３', ' 045243 ', '000000', '720885'])('is right: %j', (typed) => {
    expect(checkRecoveryGroup(typed)).toBe('right')
  })
  test.each(['045244', '720896', '999999', '04524a', '0452433', '-45243', '4.5243', '1e5'])(
    'is wrong: %j',
    (typed) => {
      expect(checkRecoveryGroup(typed)).toBe('wrong')
    },
  )
})
