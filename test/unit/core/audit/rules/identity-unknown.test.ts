import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('identity-unknown', records)

const known = {
  registeredName: { kanji: '佐藤 花子', script: 'kanji' },
  registeredBirthDate: '1950-04-01',
} as const

test('fires where the form asks for what is not written down', () => {
  expect(found(account('ms'))).toMatchObject([
    { subject: 'ms', severity: 'notice', nextStep: { action: 'record-identity' } },
  ])
  expect(found(account('ms', { registeredName: known.registeredName }))).toHaveLength(1)
})

test('is silent once that is written down, in whatever script', () => {
  expect(found(account('ms', known))).toEqual([])
  expect(found(account('ms', { ...known, registeredName: { romaji: 'Hanako Sato' } }))).toEqual([])
})

test('asks for the postal code where that is asked for, and not elsewhere', () => {
  const shop = account('shop', { ...known, serviceId: 'amazon-co-jp' })
  expect(found(shop)).toHaveLength(1)
  expect(found({ ...shop, registeredPostalCode: '100-0001' })).toEqual([])
})

test('is silent where nobody is known to ask', () => {
  expect(found(account('a', { serviceId: 'other' }))).toEqual([])
})
