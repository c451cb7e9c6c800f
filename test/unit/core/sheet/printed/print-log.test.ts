import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import type { PrintedSheet } from '#core/record/settings'
import { printLog, sheetsInForce, withDestroyed, withNotedPapers } from '#core/sheet/printed/print-log'
import { logOf, printedBefore } from '../../../../support/printed.ts'
import { account, TODAY } from '../../../../support/records.ts'

const HOME = [account('a'), account('b')]

/** `number by number`, for every sheet that another took the place of. */
function replacements(sheets: readonly PrintedSheet[], records: readonly VaultRecord[] = HOME) {
  return printLog(indexRecords([...records, logOf(...sheets)])).flatMap(({ sheet, replacedBy }) =>
    replacedBy === null ? [] : [`${sheet.number} by ${replacedBy.number}`],
  )
}

test('lists every sheet, the newest first', () => {
  const log = printLog(indexRecords([...HOME, logOf(printedBefore(1, ['a']), printedBefore(2, ['b']))]))
  expect(log.map(({ sheet }) => sheet.number)).toEqual([2, 1])
})

test('a sheet is replaced by the one that says so, and in the end by the last of them', () => {
  const sheets = [
    printedBefore(1, ['a']),
    printedBefore(2, ['a'], { replaces: 1 }),
    printedBefore(5, ['a'], { replaces: 2 }),
  ]
  expect(replacements(sheets)).toEqual(['2 by 5', '1 by 5'])
})

test('a sheet is replaced by a later one that says everything it says, also where that names only one of two', () => {
  const sheets = [
    printedBefore(1, ['a']),
    printedBefore(2, ['b']),
    printedBefore(3, ['a', 'b'], { replaces: 2 }),
  ]
  expect(replacements(sheets)).toEqual(['2 by 3', '1 by 3'])
  expect(replacements([printedBefore(1, ['a', 'b']), printedBefore(2, ['a'])])).toEqual([])
})

test('an account that was closed or deleted holds no paper in force', () => {
  const sheets = [printedBefore(1, ['a', 'b', 'gone']), printedBefore(2, ['a'])]
  expect(replacements(sheets, [account('a'), account('b', { state: 'closed' })])).toEqual(['1 by 2'])
})

test('a card takes the place of no paper in the drawer', () => {
  expect(
    replacements([printedBefore(1, ['a']), printedBefore(2, ['a'], { sheetKind: 'call-card' })]),
  ).toEqual([])
})

test('two computers that used one number made two papers: only the one of which all is said is replaced', () => {
  const here = printedBefore(3, ['a'])
  const there = printedBefore(3, ['b'], { printedOn: '2026-08-04T03:00:00.000Z' })
  const next = printedBefore(4, ['b'], { replaces: 3 })
  const index = indexRecords([...HOME, logOf(here, there, next)])
  expect(sheetsInForce(index)).toEqual([next, here])
})

test('a paper is to be destroyed once it is replaced, until somebody says that it is', () => {
  const sheets = [printedBefore(1, ['a'], { secrets: 'printed' }), printedBefore(2, ['a'], { replaces: 1 })]
  const before = logOf(...sheets)
  const toDestroy = (settings: typeof before) =>
    printLog(indexRecords([...HOME, settings])).flatMap(({ sheet, isToDestroy }) =>
      isToDestroy ? sheet.number : [],
    )
  expect(toDestroy(before)).toEqual([1])
  const at = '2026-11-22T03:00:00.000Z'
  const after = withDestroyed(before, sheets[0] ?? printedBefore(1, []), TODAY, at)
  expect(toDestroy(after)).toEqual([])
  expect(after.sheets[0]).toMatchObject({ number: 1, destroyedOn: TODAY, at })
  const [noted] = after.sheets
  if (noted === undefined) throw new Error('no sheet')
  expect(toDestroy(withDestroyed(after, noted, null, at))).toEqual([1])
})

test('of what a window says of the log, only what became of a paper is taken over, and nothing older', () => {
  const paper = printedBefore(1, ['a'])
  const first = { at: '2026-11-22T03:00:00.000Z', destroyedOn: TODAY }
  const noted = withNotedPapers([paper], [{ ...paper, ...first, keptAt: 'elsewhere', accountIds: [] }])
  expect(noted).toEqual([{ ...paper, ...first }])
  expect(withNotedPapers(noted, [{ ...paper, at: '2026-11-21T03:00:00.000Z' }])).toEqual(noted)
  expect(withNotedPapers(noted, [paper])).toEqual(noted)
  expect(withNotedPapers(noted, [{ ...paper, at: '2026-11-23T03:00:00.000Z' }])).toEqual([
    { ...paper, at: '2026-11-23T03:00:00.000Z' },
  ])
  expect(withNotedPapers([], [paper])).toEqual([])
})
