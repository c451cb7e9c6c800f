import { expect, test } from 'vitest'
import { hasUnassignedCharacter, preparePassword } from '#core/secret/prepare-password'

test.each([
  ['full-width letters and digits', 'Ｐａｓｓ１２３', 'Pass123'],
  ['half-width kana', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
  ['kana in two code points', 'か\u3099', 'が'],
  ['the wave dashes', '1〜2〰3～4', '1~2~3~4'],
  ['the dashes and the minus sign', '1‐2‑3‒4–5—6―7−8－9', '1-2-3-4-5-6-7-8-9'],
  ['runs of any white space', 'a\u3000 \t\u00a0\u2003\nb', 'a b'],
  ['white space around', ' \u3000a b\u3000 ', 'a b'],
  ['invisible characters', '\u{FEFF}a\u200b\u200c\u200d\u2060b\uFE0F', 'ab'],
  ['variation selectors', '葛\u{E0100}', '葛'],
  ['a voicing mark behind an invisible character', 'か\u200b\u3099', 'が'],
])('%s are one with what a plain keyboard sends', (_, typed, prepared) => {
  expect(preparePassword(typed)).toBe(prepared)
})

test.each(['ラーメン', 'A a', 'ぱば', '"<>&', '🦊 fox', ''])('%j stays as it is', (typed) => {
  expect(preparePassword(typed)).toBe(typed)
})

test('letters of either case, and kana of either kind, are different passwords', () => {
  expect(preparePassword('Abc')).not.toBe(preparePassword('abc'))
  expect(preparePassword('かな')).not.toBe(preparePassword('カナ'))
})

test('characters without a meaning are found', () => {
  expect(hasUnassignedCharacter('a\u0378')).toBe(true)
  expect(hasUnassignedCharacter('a\uD83E')).toBe(true)
  expect(hasUnassignedCharacter('パスワード 🦊 ~')).toBe(false)
})
