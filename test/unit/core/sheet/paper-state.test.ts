import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import type { PrintedSheet } from '#core/record/settings'
import { paperStateOf } from '#core/sheet/paper-state'
import { emptySettings } from '../../../support/fake-api.ts'
import { amazon } from '../../../support/store-records.ts'

const sheet = (changes: Partial<PrintedSheet> = {}): PrintedSheet => ({
  number: 7,
  sheetKind: 'household',
  printedOn: '2026-08-03T01:00:00.000Z',
  personIds: [],
  accountIds: [amazon.id],
  secrets: 'blank',
  ...changes,
})
const notebook = (sheets: readonly PrintedSheet[], ...records: readonly VaultRecord[]) => [
  { ...emptySettings('佐藤家の控え'), sheets: [...sheets] },
  ...records,
]
const changedLater = { ...amazon, updatedAt: '2026-11-02T00:00:00.000Z' }

test('without a sheet there is no paper, and the first one will be number 1', () => {
  expect(paperStateOf(notebook([], amazon))).toEqual({ status: 'none', nextNumber: 1 })
})

test('the paper is current while nothing on it was changed since', () => {
  expect(paperStateOf(notebook([sheet()], amazon))).toMatchObject({ status: 'current', nextNumber: 8 })
})

test('the paper is out of date once something on it was changed', () => {
  expect(paperStateOf(notebook([sheet()], changedLater))).toMatchObject({
    status: 'outdated',
    changed: [{ id: amazon.id }],
    nextNumber: 8,
  })
})

test('a change to what the sheet does not show leaves it current', () => {
  const other = { ...changedLater, id: asRecordId('other') }
  const one = sheet({ sheetKind: 'account' })
  expect(paperStateOf(notebook([one], amazon, other)).status).toBe('current')
})

test('the emergency kit is no copy of the records', () => {
  expect(paperStateOf(notebook([sheet({ sheetKind: 'kit' })], amazon)).status).toBe('none')
})

test('a card for a call is thrown away after it: it is not the paper in the drawer', () => {
  const card = sheet({ number: 8, sheetKind: 'call-card', printedOn: '2026-11-10T00:00:00.000Z' })
  expect(paperStateOf(notebook([sheet(), card], changedLater)).status).toBe('outdated')
})

test('the latest sheet counts', () => {
  const newer = sheet({ number: 8, printedOn: '2026-11-10T00:00:00.000Z' })
  expect(paperStateOf(notebook([sheet(), newer], changedLater)).status).toBe('current')
})
