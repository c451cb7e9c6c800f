import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('volume-no-second-admin', records)

const agreement = (...administrators: readonly { readonly name: string; readonly left?: boolean }[]) =>
  licence('open', { licenceKind: 'volume-licence', volume: { administrators: [...administrators] } })

test('is critical with one administrator', () => {
  expect(found(agreement({ name: '佐藤' }))).toMatchObject([
    { subject: 'open', severity: 'critical', variant: null, nextStep: { action: 'record-administrators' } },
  ])
})

test('does not count one who has left', () => {
  expect(found(agreement({ name: '佐藤' }, { name: '鈴木', left: true }))).toMatchObject([
    { severity: 'critical' },
  ])
  expect(found(agreement({ name: '鈴木', left: true }))).toMatchObject([
    { severity: 'critical', variant: 'none' },
  ])
})

test('is a warning where nobody wrote down who they are', () => {
  expect(found(licence('open', { licenceKind: 'volume-licence' }))).toMatchObject([
    { severity: 'warning', variant: 'unknown' },
  ])
})

test('is silent with two, and about other licences', () => {
  expect(found(agreement({ name: '佐藤' }, { name: '鈴木' }))).toEqual([])
  expect(found(licence('office', { licenceKind: 'office-retail' }))).toEqual([])
})
