import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('single-address-service', records)

const shop = account('shop', { serviceId: 'amazon-co-jp', contacts: { mail: ['registered'] } })

test('fires where the one address may end', () => {
  expect(found(shop, email('mail', { mailKind: 'provider' }))).toMatchObject([
    { subject: 'shop', severity: 'notice', involves: ['mail'], nextStep: { action: 'change-contact' } },
  ])
})

test('is silent where it lasts, and at services that keep several', () => {
  expect(found(shop, email('mail'))).toEqual([])
  const ms = account('ms', { contacts: { mail: ['registered'] } })
  expect(found(ms, email('mail', { mailKind: 'provider' }))).toEqual([])
})
