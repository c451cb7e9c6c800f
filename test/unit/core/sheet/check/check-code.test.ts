import { expect, test } from 'vitest'
import { checkCode, readCheckCode, readPaperMark, readSheetNumber } from '#core/sheet/check/check-code'

const digest = (fill: number) => new Uint8Array(32).fill(fill)

test('a check code is two groups of four characters that nobody mistakes for others', () => {
  expect(checkCode(digest(0))).toBe('2222-2222')
  expect(checkCode(digest(255))).toMatch(/^[2-9CDFHJKMNPRTVWXY]{4}-[2-9CDFHJKMNPRTVWXY]{4}$/u)
  expect(checkCode(digest(255))).not.toBe(checkCode(digest(254)))
})

test('reads a code in any case, width and grouping, and what is mistaken for its characters', () => {
  for (const typed of [
    '23CD-FH89',
    '23cdfh89',
    '２３ｃｄ　ｆｈ８９',
    '2 3 C D F H 8 9',
    'Z3CD-FHB9',
    '23CD–FH89',
  ])
    expect(readCheckCode(typed), typed).toBe('23CD-FH89')
  for (const typed of ['', '23CD-FH8', '23CD-FH899', '23CD-FH8O', '23CD-FH8あ'])
    expect(readCheckCode(typed), typed).toBeNull()
})

test('reads a number as it stands on the paper', () => {
  expect(['7', '第７号', 'No. 12', '07'].map(readSheetNumber)).toEqual([7, 7, 12, 7])
  expect(['', '号', '0', '99999999999999999999'].map(readSheetNumber)).toEqual([null, null, null, null])
})

test('reads number and code that are typed one after the other', () => {
  for (const typed of ['7 23CD-FH89', '第7号 照合 23CD-FH89', 'No. 7 Check 23cd fh89', '723CDFH89'])
    expect(readPaperMark(typed), typed).toEqual({ number: 7, code: '23CD-FH89' })
  expect(readPaperMark('23CD-FH89')).toBeNull()
  expect(readPaperMark('7')).toBeNull()
})
