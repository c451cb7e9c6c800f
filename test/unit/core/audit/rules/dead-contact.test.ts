import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('dead-contact', records)

test('fires where a number that has ended is written down, with hyphens or without', () => {
  expect(found(account('shop', { note: '困ったら 0120-999-373 へ' }))).toMatchObject([
    { subject: 'shop', severity: 'notice', nextStep: { action: 'mend-note' } },
  ])
  expect(found(account('shop', { note: '電話は0120999373' }))).toHaveLength(1)
  expect(found(account('shop', { note: '０１２０‐９９９‐３７３' }))).toHaveLength(1)
})

test('fires where the page has ended', () => {
  expect(found(account('vl', { url: 'www.microsoft.com/licensing/servicecenter' }))).toHaveLength(1)
})

test('a link of old guides is known, also the one with a slip in its market code', () => {
  const link = (market: string) => `https://support.live.com/default.aspx?productkey=wlid&mkt=${market}`
  expect(found(account('ms', { note: link('ja-jp') }))).toHaveLength(1)
  expect(found(account('ms', { note: link('ja-jps') }))).toHaveLength(1)
})

test('is silent about what still works', () => {
  expect(found(account('shop', { url: 'www.amazon.co.jp', note: '0120-000-000' }))).toEqual([])
})
