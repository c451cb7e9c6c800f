import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('sheet-outdated', records)

const sheet = {
  number: 1,
  sheetKind: 'household',
  printedOn: '2026-08-03T01:00:00.000Z',
  personIds: [],
  accountIds: ['a'],
  secrets: 'blank',
} as const
const printed = settings({ sheets: [{ ...sheet, personIds: [], accountIds: [] }] })
const changed = (updatedAt: string) => account('a', { updatedAt })

test('fires where something on the last sheet was changed since', () => {
  expect(found(printed, changed('2026-10-01T00:00:00.000Z'))).toMatchObject([
    {
      subject: 'vault',
      severity: 'notice',
      involves: ['a'],
      nextStep: { action: 'print-again', recordId: null },
    },
  ])
})

test('is silent where the sheet agrees, and where none was printed', () => {
  expect(found(printed, changed('2026-08-01T00:00:00.000Z'))).toEqual([])
  expect(found(settings(), changed('2026-10-01T00:00:00.000Z'))).toEqual([])
})
