import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import { replacedSheet } from '#core/sheet/printed/numbering'
import { account, settings } from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

const CODES = ['1', '2', '3'].map((digit) => Array.from({ length: 12 }, () => digit.repeat(6)).join(' '))
const VAULT = {
  title: '佐藤家の控え',
  path: '/home/hanako/sato.hikae',
  seq: 7,
  savedAt: '2026-11-22T03:00:00.000Z',
}
const RECORDS = [account('a', { secrets: { password: 'canary' } }), settings()]

test('there is a card for everybody, each with one share, its number, and how many are needed', () => {
  const { sections } = sheetOf(
    RECORDS,
    { sheetKind: 'share-card', secrets: 'printed' },
    { vault: { ...VAULT, shares: { threshold: 2, codes: CODES } } },
  )
  expect(sections).toEqual(
    CODES.map((code, i) => ({
      kind: 'share',
      number: i + 1,
      count: 3,
      threshold: 2,
      code: code.split(' '),
      qr: code.replaceAll(' ', ''),
    })),
  )
})

test('there is nothing to print when the shares are no longer at hand', () => {
  const { sections } = sheetOf(RECORDS, { sheetKind: 'share-card' }, { vault: VAULT })
  expect(sections).toEqual([])
})

test('a card says nothing about any account, and the kit nothing about any share', () => {
  const vault = { ...VAULT, shares: { threshold: 2, codes: CODES } }
  const cards = sheetOf(RECORDS, { sheetKind: 'share-card', secrets: 'printed' }, { vault })
  expect(JSON.stringify(cards)).not.toMatch(/canary|Microsoft/u)
  const kit = sheetOf(RECORDS, { sheetKind: 'kit', secrets: 'printed' }, { vault })
  expect(JSON.stringify(kit)).not.toMatch(/111111/u)
})

test('new cards replace the cards before them, and no other paper', () => {
  const printed = (number: number, sheetKind: 'kit' | 'household' | 'share-card') => ({
    number,
    sheetKind,
    printedOn: '2026-08-03T03:00:00.000Z',
    personIds: [],
    accountIds: [],
    secrets: 'printed' as const,
  })
  const sheets = [
    printed(1, 'kit'),
    printed(2, 'share-card'),
    printed(3, 'household'),
    printed(4, 'share-card'),
  ]
  const index = indexRecords([settings({ sheets })])
  expect(replacedSheet({ sheetKind: 'share-card', accountIds: [] }, index)?.number).toBe(4)
  expect(replacedSheet({ sheetKind: 'household', accountIds: [] }, index)).toBeNull()
})
