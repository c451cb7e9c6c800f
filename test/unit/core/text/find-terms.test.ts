import { expect, test } from 'vitest'
import { findTerms } from '#core/text/find-terms'
import { textIn } from '#core/text/text'

function termsIn(sentence: string, language: 'ja' | 'en') {
  return findTerms(sentence, textIn(language), language).flatMap(({ words, term }) =>
    term === null ? [] : [`${words} = ${term}`],
  )
}

test('a word is explained at its first place only', () => {
  expect(termsIn('合い鍵の紙があれば、合い鍵で控え帳を開けます。', 'ja')).toEqual([
    '合い鍵 = recovery-key',
    '控え帳 = vault',
  ])
})

test('nothing of the sentence is lost', () => {
  for (const sentence of ['もしもで、アカウントと契約を試します。', 'もろい所', ''])
    expect(
      findTerms(sentence, textIn('ja'), 'ja')
        .map(({ words }) => words)
        .join(''),
    ).toBe(sentence)
})

test('a verb that begins as a word does is not that word', () => {
  expect(termsIn('紙に書き写します。写しも取ります。', 'ja')).toEqual(['写し = copy'])
})

test('English words are whole, in any case and number', () => {
  expect(termsIn('Accounts are in the notebook, not on an accountant’s desk.', 'en')).toEqual([
    'Accounts = account',
    'notebook = vault',
  ])
})
