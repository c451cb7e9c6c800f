import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, IN_VAULT, phone, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('relay-or-disposable', records)

const withMail = (mailKind: string, ...others: Parameters<typeof findingsOf>[1]) =>
  found(
    settings(),
    email('mail', { mailKind }),
    account('a', { ...IN_VAULT, contacts: { mail: ['registered'], mobile: ['reset'] } }),
    ...others,
  )

test('fires where codes go to an address that only passes mail on', () => {
  expect(withMail('relay')).toMatchObject([
    { subject: 'a', severity: 'warning', involves: ['mail'], nextStep: { action: 'change-contact' } },
  ])
})

test('is critical where the address is throw-away', () => {
  expect(withMail('disposable')).toMatchObject([{ severity: 'critical', variant: 'disposable' }])
})

test('is silent where anything else receives codes', () => {
  expect(withMail('relay', phone('mobile'))).toEqual([])
  expect(withMail('free')).toEqual([])
})
