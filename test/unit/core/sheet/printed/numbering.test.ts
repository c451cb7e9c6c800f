import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import { dayOfInstant, nextSheetNumber, replacedSheet } from '#core/sheet/printed/numbering'
import type { SheetRequest } from '#core/sheet/request'
import { account, id, settings } from '../../../../support/records.ts'

/** A printed sheet of some accounts. */
function printed(
  number: number,
  accountIds: readonly string[],
  said: Readonly<Record<string, unknown>> = {},
) {
  return {
    number,
    sheetKind: 'account' as const,
    printedOn: '2026-08-03T03:00:00.000Z',
    personIds: [],
    accountIds: [...accountIds],
    secrets: 'blank' as const,
    ...said,
  }
}

/** The number of the sheet that a new one replaces. */
function replacedBy(
  accountIds: readonly string[],
  sheets: readonly ReturnType<typeof printed>[],
  sheetKind: SheetRequest['sheetKind'] = 'account',
) {
  const index = indexRecords([account('a'), account('b'), settings({ sheets: [...sheets] })])
  return replacedSheet({ sheetKind, accountIds: accountIds.map((text) => id(text)) }, index)?.number ?? null
}

test('numbers the sheets of a vault one after another', () => {
  expect(nextSheetNumber(null)).toBe(1)
  expect(nextSheetNumber(settings())).toBe(1)
  expect(nextSheetNumber(settings({ sheets: [printed(7, ['a']), printed(3, ['b'])] }))).toBe(8)
})

test('replaces the latest sheet of which it says everything', () => {
  expect(replacedBy(['a', 'b'], [printed(1, ['a']), printed(2, ['a', 'b'])])).toBe(2)
})

test('replaces no sheet that says more', () => {
  expect(replacedBy(['a'], [printed(1, ['a', 'b'])])).toBeNull()
})

test('replaces a sheet whose further accounts are no longer in the vault', () => {
  expect(replacedBy(['a'], [printed(1, ['a', 'gone'])])).toBe(1)
})

test('replaces no sheet that was replaced already', () => {
  expect(replacedBy(['a'], [printed(1, ['a']), printed(2, ['a', 'b'], { replaces: 1 })])).toBeNull()
})

test('never replaces an emergency kit: only the first one carries the recovery key', () => {
  const index = indexRecords([settings({ sheets: [printed(1, [], { sheetKind: 'kit' })] })])
  expect(replacedSheet({ sheetKind: 'kit', accountIds: [] }, index)).toBeNull()
  expect(replacedBy(['a'], [printed(1, [], { sheetKind: 'kit' })])).toBeNull()
})

test('a card for a call replaces only a card, and nothing in the drawer', () => {
  const drawer = printed(1, ['a'])
  const card = printed(2, ['a'], { sheetKind: 'call-card' })
  expect(replacedBy(['a'], [drawer, card], 'call-card')).toBe(2)
  expect(replacedBy(['a'], [drawer], 'call-card')).toBeNull()
  expect(replacedBy(['a'], [drawer, card], 'household')).toBe(1)
})

test('a checklist replaces the last one of the same plan', () => {
  const list = (number: number, planId: string) => printed(number, [], { sheetKind: 'checklist', planId })
  const sheets = [list(1, 'move'), list(2, 'number'), printed(3, ['a'])]
  const index = indexRecords([account('a'), settings({ sheets })])
  const request = { sheetKind: 'checklist', accountIds: [] } as const
  expect(replacedSheet({ ...request, planId: id('move') }, index)?.number).toBe(1)
  expect(replacedSheet({ ...request, planId: id('other') }, index)).toBeNull()
})

test('a report replaces the last one of the same visit', () => {
  const report = (number: number, visitId: string) => printed(number, [], { sheetKind: 'report', visitId })
  const index = indexRecords([settings({ sheets: [report(1, 'spring'), report(2, 'autumn')] })])
  const request = { sheetKind: 'report', accountIds: [] } as const
  expect(replacedSheet({ ...request, visitId: id('spring') }, index)?.number).toBe(1)
  expect(replacedSheet({ ...request, visitId: id('winter') }, index)).toBeNull()
})

test('replaces a sheet whose further account was closed since', () => {
  const index = indexRecords([
    account('a'),
    account('b', { state: 'closed' }),
    settings({ sheets: [printed(1, ['a', 'b'])] }),
  ])
  expect(replacedSheet({ sheetKind: 'account', accountIds: [id('a')] }, index)?.number).toBe(1)
})

test('tells the day of an instant where this computer stands', () => {
  const noon = new Date(2026, 7, 3, 12)
  expect(dayOfInstant(noon.toISOString())).toBe('2026-08-03')
})
