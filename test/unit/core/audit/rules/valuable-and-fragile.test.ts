import { expect, test } from 'vitest'
import { advised, customer } from '../../../../support/customer.ts'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  email,
  IN_VAULT,
  licence,
  passwordNote,
  settings,
  tie,
  yen,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('valuable-and-fragile', records)
const office = licence('office', { accountIds: ['a'], value: yen(35_000) })
const mail = email('mail')
const byMail = account('a', { serviceId: 'other', contacts: { mail: ['registered'] } })

test('fires where one loss is enough, and names it', () => {
  expect(found(mail, byMail, office)).toMatchObject([
    {
      subject: 'a',
      severity: 'warning',
      evidence: ['contact:mail'],
      value: [yen(35_000)],
      licences: ['office'],
    },
  ])
})

test('fires where a forgotten password is enough', () => {
  expect(found(settings(), account('a', IN_VAULT), office)).toMatchObject([{ evidence: ['password:a'] }])
})

test('fires where it is out of reach already, and names no loss', () => {
  expect(found(account('a'), office)).toMatchObject([{ evidence: [] }])
})

test('fires for what money cannot say', () => {
  const photos = licence('photos', { accountIds: ['a'], keepsake: '写真5年分' })
  expect(found(mail, byMail, photos)).toMatchObject([{ value: [], keepsakes: ['写真5年分'] }])
})

test('asks for what would have kept it', () => {
  expect(found(mail, byMail, office)[0]?.nextStep).toMatchObject({ action: 'add-phone', recordId: 'a' })
})

test('fires for the customer when she has moved, and not before', () => {
  expect(found(...customer)).toEqual([])
  const moved = customer.map((item) => (item.type === 'tie' ? tie('flat', { status: 'ended' }) : item))
  expect(found(...moved)).toMatchObject([{ subject: 'ms', evidence: ['password:ms'] }])
})

test('is silent with the blog’s advice, whichever of the two was taken', () => {
  expect(found(...advised('everyday'))).toEqual([])
  expect(found(...advised('mobile'))).toEqual([])
})

test('is silent about what is worth nothing', () => {
  expect(found(mail, byMail)).toEqual([])
  expect(found(mail, byMail, licence('prime', { accountIds: ['a'] }))).toEqual([])
  expect(found(mail, byMail, licence('points', { accountIds: ['a'], value: yen(0) }))).toEqual([])
})

test('is silent where it takes two losses', () => {
  expect(found(mail, byMail, passwordNote('note', 'a'), office)).toEqual([])
})

test('is silent where too little is recorded to say', () => {
  expect(found(account('a', { loginIds: [] }), office)).toEqual([])
})
