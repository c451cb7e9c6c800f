import { expect, test } from 'vitest'
import { inFives, keyGroups, lookAlikeOf, lookAlikeRuns } from '#core/sheet/look-alike'

const runsOf = (text: string) => lookAlikeRuns(text).map(({ from, to }) => text.slice(from, to))

test('knows the characters that are mistaken for one another', () => {
  expect(['0', '1', 'O', 'I', 'l', ' '].map(lookAlikeOf)).toEqual(['0', '1', 'O', 'I', 'l', ' '])
  expect(['o', 'i', 'L', '2', 'あ'].map(lookAlikeOf)).toEqual([null, null, null, null, null])
})

test('finds look-alikes side by side as one', () => {
  expect(lookAlikeRuns('sato10')).toEqual([{ from: 4, to: 6, characters: ['1', '0'] }])
})

test('looks only at what one chose oneself of an address', () => {
  expect(runsOf('hello10@mail10.example.jp')).toEqual(['ll', '10'])
})

test('leaves text of digits alone alone: there every 0 is a zero', () => {
  expect(runsOf('090-0000-1234')).toEqual([])
  expect(runsOf('N000-1234')).toEqual(['000', '1'])
})

test('cuts a product key at its own hyphens, without them', () => {
  expect(keyGroups('FAKE1-0SAMP-LE0O1').map((group) => group.join(''))).toEqual(['FAKE1', '0SAMP', 'LE0O1'])
  expect(keyGroups('FAKE10SAMPLE').map((group) => group.join(''))).toEqual(['FAKE1', '0SAMP', 'LE'])
})

test('cuts a password every five characters and leaves nothing out', () => {
  const groups = inFives('ab-cd 𠮷fあ-')
  expect(groups.map((group) => group.length)).toEqual([5, 5])
  expect(groups.flat().join('')).toBe('ab-cd 𠮷fあ-')
})
