import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('volume-no-second-admin', records)

interface Administrator {
  readonly name: string
  readonly left?: boolean
  readonly role?: 'administrator' | 'user' | 'partner'
}

const agreement = (...administrators: readonly Administrator[]) =>
  licence('open', {
    licenceKind: 'volume-licence',
    volume: { administrators: administrators.map((each) => ({ ...each })) },
  })

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

test('does not count who only looks, or manages it from another company', () => {
  for (const role of ['user', 'partner'] as const) {
    expect(found(agreement({ name: '佐藤', role: 'administrator' }, { name: '鈴木', role }))).toMatchObject([
      { severity: 'critical' },
    ])
  }
  expect(found(agreement({ name: '佐藤', role: 'administrator' }, { name: '鈴木' }))).toEqual([])
})
