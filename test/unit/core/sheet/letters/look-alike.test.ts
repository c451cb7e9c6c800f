import { expect, test } from 'vitest'
import { lookAlikeRuns } from '#core/sheet/letters/look-alike'

const runsOf = (text: string) => lookAlikeRuns(text).map(({ from, to }) => text.slice(from, to))

test('knows the characters that are mistaken for one another, and leaves the others alone', () => {
  expect(runsOf('a0b1cOdIelf g')).toEqual(['0', '1', 'O', 'I', 'l', ' '])
  expect(runsOf('oiL2あ')).toEqual([])
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
