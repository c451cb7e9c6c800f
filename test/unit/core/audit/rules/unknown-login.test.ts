import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email } from '../../../../support/records.ts'

const found = (said: Parameters<typeof account>[1]) =>
  findingsOf('unknown-login', [email('mail'), account('a', said)])

test('fires where the login ID is not recorded, and asks for it', () => {
  expect(found({ loginIds: [] })).toMatchObject([
    { subject: 'a', severity: 'warning', nextStep: { action: 'record-login', recordId: 'a' } },
  ])
})

test('fires where nobody has said what the service has on file, and asks for it', () => {
  expect(found({ resetRoutes: 'unknown' })).toMatchObject([{ nextStep: { action: 'record-routes' } }])
})

test('fires where nothing says what answers the second factor, and asks for it', () => {
  expect(found({ twoStep: 'on' })).toMatchObject([{ nextStep: { action: 'record-factor' } }])
})

test('asks for one thing at a time, the login ID first', () => {
  expect(found({ loginIds: [], resetRoutes: 'unknown', twoStep: 'on' })).toMatchObject([
    { nextStep: { action: 'record-login' } },
  ])
})

test('names no loss: nothing has to go for it', () => {
  expect(found({ loginIds: [] })[0]?.evidence).toEqual([])
})

test('is silent where all three are recorded', () => {
  expect(found({})).toEqual([])
  expect(found({ loginIds: [], contacts: { mail: ['login', 'registered'] } })).toEqual([])
})

test('is silent about closed accounts', () => {
  expect(found({ loginIds: [], state: 'closed' })).toEqual([])
})
