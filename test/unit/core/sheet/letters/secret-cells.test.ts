import { expect, test } from 'vitest'
import { cellsInFives, keyCells, secretCells, secretNotes } from '#core/sheet/letters/secret-cells'
import { shownLetter, signNotes, signOver } from '#core/text/sign-text'
import { textIn } from '#core/text/text'

const ja = textIn('ja')
const lettersOf = (secret: string) => secretCells(secret).map(({ text }) => text)
const signsOf = (secret: string) => secretCells(secret).map(({ sign }) => sign)
const widthsOf = (secret: string) => secretCells(secret).map(({ width }) => width)

test('counts letters as a reader does: surrogate pairs, letters with marks and emoji of several are one each', () => {
  expect(lettersOf('𠮷か\u3099👨‍👩‍👧🇯🇵e\u0301x')).toEqual(['𠮷', 'か\u3099', '👨‍👩‍👧', '🇯🇵', 'e\u0301', 'x'])
})

test('leaves nothing of a secret out', () => {
  const secret = ' 　ｱﾞＡa\u200b\u0301👩🏽‍🚀\r\n\t𠮷\ud83d-ー|'
  expect(lettersOf(secret).join('')).toBe(secret)
  expect(cellsInFives(secretCells(secret)).flat()).toEqual(secretCells(secret))
})

test('tells 0 from O and o, and 1 from l, I and |', () => {
  expect(signsOf('0Oo1lI|')).toEqual(['zero', 'capital-o', 'small-o', 'one', 'small-l', 'capital-i', 'bar'])
})

test('leaves an o alone where there is no 0 and no O', () => {
  expect(signsOf('foo')).toEqual([null, null, null])
})

test('tells the level strokes apart', () => {
  expect(signsOf('-_ー–—―−一~〜')).toEqual([
    'hyphen',
    'underscore',
    'long-vowel',
    'dash',
    'dash',
    'dash',
    'minus',
    'kanji-one',
    'tilde',
    'wave',
  ])
})

test('marks capitals that have the shape of their small letter, and no others', () => {
  expect(signsOf('CcWwXxZzAaEe')).toEqual([
    ...['capital', null, 'capital', null, 'capital', null, 'capital', null],
    ...[null, null, null, null],
  ])
})

test('leaves digits alone alone: there every 0 is a zero', () => {
  expect(signsOf('0110-0101')).toEqual(Array.from({ length: 9 }, () => null))
})

test('tells full width from half width, and half-width katakana from whole', () => {
  expect(widthsOf('Ａ１！　￥')).toEqual(['full', 'full', 'full', 'full', 'full'])
  expect(widthsOf('ｱﾊﾟｰ')).toEqual(['half-kana', 'half-kana', 'half-kana'])
  expect(widthsOf('A1! ア漢あー')).toEqual(Array.from({ length: 8 }, () => 'usual'))
})

test('reads a full-width look-alike as it reads the half-width one', () => {
  expect(signsOf('０Ｏｌ　')).toEqual(['zero', 'capital-o', 'small-l', 'space'])
})

test('says in which width a letter is typed even where no readings are wanted', () => {
  const over = (secret: string, isWanted: boolean) =>
    secretCells(secret).map((cell) => signOver(cell, isWanted, ja))
  expect(over('Ａｱ0', false)).toEqual(['全角', '半角', ''])
  expect(over('１l', true)).toEqual(['全角 イチ', '小エル'])
})

test('shows what cannot be seen, and gives the number of what a typeface may lack', () => {
  const shown = (secret: string) =>
    secretCells(secret).map((cell) => [shownLetter(cell), signOver(cell, false, ja)])
  expect(shown(' 　')).toEqual([
    ['␣', ''],
    ['␣', '全角'],
  ])
  expect(shown('\u00a0\u200b\t')).toEqual([
    ['·', 'U+00A0'],
    ['·', 'U+200B'],
    ['·', 'U+0009'],
  ])
  expect(shown('𠮷吉')).toEqual([
    ['𠮷', 'U+20BB7'],
    ['吉', ''],
  ])
})

test('says below a secret what is not to be seen at a glance', () => {
  expect(secretNotes(secretCells('Ａ　b ｱ\u200b'))).toEqual({ full: 2, halfKana: 1, spaces: 2, unseen: 1 })
  expect(signNotes(secretCells('Ａ b'), ja)).toEqual([
    ja['signs.note.full']({ count: 1 }),
    ja['signs.note.spaces']({ count: 1 }),
  ])
  expect(signNotes(secretCells('Plain-0ne|ア漢'), ja)).toEqual([])
})

test('cuts a product key at its own hyphens, without them, and anything else every five letters', () => {
  const groupsOf = (groups: ReturnType<typeof keyCells>) =>
    groups.map((group) => group.map(({ text }) => text).join(''))
  expect(groupsOf(keyCells('FAKE1-0SAMP-LE0O1'))).toEqual(['FAKE1', '0SAMP', 'LE0O1'])
  expect(groupsOf(keyCells('FAKE10SAMPLE'))).toEqual(['FAKE1', '0SAMP', 'LE'])
  expect(groupsOf(keyCells('a-漢字-c'))).toEqual(['a-漢字-', 'c'])
  expect(groupsOf(cellsInFives(secretCells('ab-cd 𠮷fあ-')))).toEqual(['ab-cd', ' 𠮷fあ-'])
})
