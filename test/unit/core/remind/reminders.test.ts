import { expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { indexRecords } from '#core/record/record-index'
import type { VaultRecord } from '#core/record/document'
import { monthsAfter } from '#core/remind/calendar'
import { DONE_UNTIL, laterDay, withMark } from '#core/remind/marks'
import { daysToCome, remindersOf } from '#core/remind/reminders'
import { account, licence, paper, settings, TODAY } from '../../../support/records.ts'

const AT = '2026-11-22T03:00:00.000Z'

function saidOn(day: string, ...records: VaultRecord[]) {
  return remindersOf(indexRecords(records), audit(records, day), day)
}

const keysOn = (day: string, ...records: VaultRecord[]) => saidOn(day, ...records).map(({ key }) => key)

const card = account('bank', {
  customFields: [
    { id: 'ends', name: 'カードの期限', kind: 'date', value: '2026-12-31', remindDays: 30 },
    { id: 'silent', name: '開設の日', kind: 'date', value: '2026-11-22' },
  ],
})

test('a date of one’s own is said from its lead on, also when it is past, until it is done', () => {
  expect(keysOn('2026-11-30', card)).toEqual([])
  expect(saidOn('2026-12-01', card)).toMatchObject([
    { kind: 'field', recordId: 'bank', fieldId: 'ends', dueOn: '2026-12-31', from: '2026-12-01' },
  ])
  expect(keysOn('2027-02-01', card)).toEqual(['field bank ends 2026-12-31'])
})

test('what was put off is silent until its day; what is done, for good; another date asks anew', () => {
  const [key = ''] = keysOn('2026-12-01', card)
  const off = withMark(settings(), { reminder: key, at: AT, until: '2026-12-08' }, '2026-12-01')
  expect(keysOn('2026-12-07', card, off)).toEqual([])
  expect(keysOn('2026-12-08', card, off)).toEqual([key])
  const done = withMark(off, { reminder: key, at: AT, until: DONE_UNTIL }, '2026-12-08')
  expect(done.reminders).toHaveLength(1)
  expect(keysOn('2027-06-01', card, done)).toEqual([])
  const renewed = account('bank', {
    customFields: [{ id: 'ends', name: 'カードの期限', kind: 'date', value: '2031-12-31', remindDays: 30 }],
  })
  expect(keysOn('2031-12-01', renewed, done)).toEqual(['field bank ends 2031-12-31'])
})

test('it is put off for a week, but not beyond its own day', () => {
  expect(laterDay({ dueOn: '2026-12-31' }, TODAY)).toBe('2026-11-29')
  expect(laterDay({ dueOn: '2026-11-25' }, TODAY)).toBe('2026-11-25')
  expect(laterDay({ dueOn: '2026-11-20' }, TODAY)).toBe('2026-11-29')
})

test('an account is to be looked at a year after it last was, or as it or the notebook says', () => {
  const seen = account('shop', { lastConfirmedOn: '2025-12-01' })
  expect(keysOn('2026-11-30', seen)).toEqual([])
  expect(keysOn('2026-12-01', seen)).toEqual(['review shop 2026-12-01'])
  expect(keysOn('2026-11-30', seen, settings({ reviewMonths: 6 }))).toEqual(['review shop 2026-06-01'])
  expect(keysOn('2030-01-01', seen, settings({ reviewMonths: 0 }))).toEqual([])
  const often = account('shop', { lastConfirmedOn: '2025-12-01', reviewMonths: 3 })
  expect(keysOn('2026-03-01', often, settings({ reviewMonths: 0 }))).toEqual(['review shop 2026-03-01'])
  expect(keysOn('2030-01-01', account('shop', { lastConfirmedOn: '2025-12-01', state: 'closed' }))).toEqual(
    [],
  )
})

test('an account that nobody ever looked at counts from the day it was written', () => {
  const written = account('shop', { createdAt: '2025-10-05T01:00:00.000Z' })
  expect(keysOn('2026-10-04', written)).toEqual([])
  expect(keysOn('2026-10-05', written)).toEqual(['review shop 2026-10-05'])
})

test('a password that has to be changed is said a week before, and counts anew once it was', () => {
  const since = (day: string) => ({ secretFacts: { password: { changedAt: `${day}T01:00:00.000Z` } } })
  const work = account('work', { passwordDays: 90, ...since('2026-09-01') })
  expect(keysOn('2026-11-22', work)).toEqual([])
  expect(saidOn('2026-11-23', work)).toMatchObject([
    { kind: 'password', recordId: 'work', dueOn: '2026-11-30', from: '2026-11-23' },
  ])
  expect(keysOn('2026-12-20', work)).toEqual(['password work 2026-11-30'])
  expect(daysToCome(indexRecords([work]), [], TODAY)).toContain('2026-11-23')
  expect(keysOn('2026-12-20', account('work', { passwordDays: 90, ...since('2026-12-01') }))).toEqual([])
  expect(keysOn('2026-12-20', account('work', { ...since('2026-09-01') }))).toEqual([])
  // Not in the notebook, or nobody knows since when.
  expect(keysOn('2026-12-20', account('work', { passwordDays: 90 }))).toEqual([])
})

test('a document that ends is said two months before, unless it is lost', () => {
  const card = paper('licence', { paperKind: 'identity-document', endsOn: '2027-01-31' })
  expect(keysOn('2026-12-01', card)).toEqual([])
  expect(saidOn('2026-12-02', card)).toMatchObject([
    { kind: 'paper', recordId: 'licence', dueOn: '2027-01-31', from: '2026-12-02' },
  ])
  expect(keysOn('2027-01-01', paper('licence', { endsOn: '2027-01-31', status: 'lost' }))).toEqual([])
})

test('what is found to end comes with the day of the finding and the lead of its owner, and is not counted twice', () => {
  const points = licence('points', { licenceKind: 'points', endsOn: '2026-12-31' })
  expect(saidOn(TODAY, points)).toMatchObject([
    { kind: 'finding', recordId: 'points', dueOn: '2026-12-31', finding: { rule: 'value-expiry' } },
  ])
  const late = licence('points', { licenceKind: 'points', endsOn: '2026-12-31', remindDays: 7 })
  expect(keysOn(TODAY, late)).toEqual([])
  expect(keysOn('2026-12-24', late)).toHaveLength(1)
})

test('what renews itself is said only where its owner wants it', () => {
  const office = licence('office', { licenceKind: 'office-subscription', endsOn: '2026-12-01', renews: true })
  expect(keysOn(TODAY, office)).toEqual([])
  expect(keysOn(TODAY, { ...office, remindDays: 30 })).toEqual(['renewal office 2026-12-01'])
})

test('an account that is to be closed is said a month before, until it is closed', () => {
  const closing = account('shop', { closingOn: '2026-12-22' })
  expect(keysOn('2026-11-21', closing)).toEqual([])
  expect(keysOn(TODAY, closing)).toContain('closing shop 2026-12-22')
  expect(keysOn(TODAY, { ...closing, state: 'closed' })).toEqual([])
})

test('what hangs on an account that is to be closed is said in place of the day alone, and not before', () => {
  const closing = account('shop', { closingOn: '2026-12-22' })
  const points = licence('points', { licenceKind: 'points', accountIds: ['shop'] })
  expect(keysOn('2026-11-21', closing, points)).toEqual([])
  expect(keysOn(TODAY, closing, points)).toEqual(['finding closing-blocked shop 2026-12-22'])
})

test('the days to come are days and nothing else', () => {
  const records = [card, account('shop', { lastConfirmedOn: '2026-01-31', reviewMonths: 12 })]
  expect(daysToCome(indexRecords(records), [], TODAY)).toEqual(['2026-12-01', '2027-01-31'])
})

test('a month that is shorter ends on its last day', () => {
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29')
  expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15')
  expect(monthsAfter('9999-06-01', 12)).toBe('9999-12-31')
})
