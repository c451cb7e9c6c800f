import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, phone } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('number-collision', records)

const at = (name: string, serviceId = 'yahoo-japan') =>
  account(name, { serviceId, contacts: { mobile: ['registered'] } })

test('hints where one number stands at two accounts of a service that keeps it for one', () => {
  expect(found(phone('mobile'), at('b'), at('a'))).toMatchObject([
    {
      subject: 'mobile',
      severity: 'notice',
      dueOn: null,
      involves: ['a', 'b'],
      nextStep: { action: 'change-contact', recordId: 'a' },
    },
  ])
})

test('is silent about one account, about different services, and where nothing of the kind is known', () => {
  expect(found(phone('mobile'), at('a'))).toEqual([])
  expect(found(phone('mobile'), at('a'), at('b', 'amazon-co-jp'))).toEqual([])
  expect(found(phone('mobile'), at('a', 'other'), at('b', 'other'))).toEqual([])
})
