import { expect, test } from 'vitest'
import { freshWord, stepSentence } from '#core/text/plan-text'
import { textIn } from '#core/text/text'

const ja = textIn('ja')
const en = textIn('en')

test('a step names what ends and what takes over, an address apart from the kana after it', () => {
  expect(stepSentence('replace', 'old@example.jp', 'new@example.jp', ja)).toBe(
    'old@example.jp を、new@example.jp に替える',
  )
  expect(stepSentence('remove', '会社のアドレス', '', ja)).toBe('会社のアドレスを外す')
  expect(stepSentence('replace', '03-0000-0000', '090-0000-0000', en)).toBe(
    'Replace 03-0000-0000 with 090-0000-0000',
  )
})

test('what takes over goes by its kind while it is not chosen', () => {
  expect(stepSentence('register', '', freshWord('phone', en), en)).toBe('Register the new number')
  expect(stepSentence('prove', '', freshWord(null, ja), ja)).toBe('ほかの連絡先に届くことを確かめる')
})
