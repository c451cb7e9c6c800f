import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, settings, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('recovery-codes-stale', records)

const office = licence('office', { accountIds: ['ms'], value: yen(35_000) })
const withCodes = (codes: object) => account('ms', { secretFacts: { recoveryCodes: codes } })

test('fires where few unused codes are left', () => {
  expect(found(withCodes({ count: 10, unused: 2 }))).toMatchObject([
    { subject: 'ms', severity: 'notice', variant: 'few', nextStep: { action: 'record-codes' } },
  ])
  expect(found(withCodes({ count: 10, unused: 3 }))).toEqual([])
})

test('does not take a single code that is unused for few', () => {
  expect(found(withCodes({ count: 1, unused: 1 }))).toEqual([])
})

test('fires where none was made, at a service where one opens the account', () => {
  expect(found(account('ms'), office)).toMatchObject([{ variant: 'none' }])
  expect(found(account('ms'))).toEqual([])
  expect(found(account('ms', { serviceId: 'other' }), office)).toEqual([])
})

test('fires where the sheet shows a set that was replaced', () => {
  const sheet = (printedOn: string) =>
    settings({
      sheets: [
        { number: 1, sheetKind: 'account', printedOn, personIds: [], accountIds: ['ms'], secrets: 'printed' },
      ],
    })
  const changed = withCodes({ count: 10, unused: 10, changedAt: '2026-10-01T00:00:00.000Z' })
  expect(found(sheet('2026-08-03T00:00:00.000Z'), changed)).toMatchObject([
    { variant: 'void', nextStep: { action: 'print-again' } },
  ])
  expect(found(sheet('2026-10-02T00:00:00.000Z'), changed)).toEqual([])
})
