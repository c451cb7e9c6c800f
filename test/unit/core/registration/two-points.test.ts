import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import { twoPoints } from '#core/registration/two-points'
import { account, email, IN_VAULT, phone, tie, TODAY } from '../../../support/records.ts'

type Contacts = NonNullable<Parameters<typeof account>[1]>['contacts'] & object

const pointsOf = (contacts: Contacts, others: readonly VaultRecord[], serviceId = 'other') => {
  const subject = account('new', { ...IN_VAULT, serviceId, serviceName: 'Shop', contacts })
  return twoPoints(subject, analyse([subject, ...others], TODAY))
}

test('nothing registered: neither point is met', () => {
  expect(pointsOf({}, [])).toEqual({ mail: null, second: 'none' })
})

test('the address of the flat’s provider ends with its contract, and leaves no second way', () => {
  const home = email('home', { mailKind: 'provider', tieId: 'flat' })
  expect(pointsOf({ home: ['registered'] }, [home, tie('flat')])).toEqual({ mail: 'ending', second: 'none' })
})

test('an everyday address and a mobile number meet both', () => {
  const others = [email('daily'), phone('mobile')]
  expect(pointsOf({ daily: ['registered'], mobile: ['reset'] }, others)).toEqual({
    mail: 'lasting',
    second: 'yes',
  })
})

test('the best address counts', () => {
  const others = [email('home', { mailKind: 'provider' }), email('daily')]
  expect(pointsOf({ home: ['registered'], daily: ['reset'] }, others)).toMatchObject({ mail: 'lasting' })
})

test('a landline is no second way: no code by text message reaches it', () => {
  const line = phone('line', { phoneKind: 'landline', sms: 'no' })
  expect(pointsOf({ daily: ['registered'], line: ['reset'] }, [email('daily'), line])).toMatchObject({
    second: 'none',
  })
})

test('a number is no lasting second way where the service gives its text messages up', () => {
  const others = [email('daily'), phone('mobile')]
  expect(pointsOf({ daily: ['registered'], mobile: ['reset'] }, others, 'microsoft-account')).toMatchObject({
    second: 'number-ending',
  })
})

test('an address that is only told of things is not on file', () => {
  expect(pointsOf({ daily: ['notice'] }, [email('daily')])).toEqual({ mail: null, second: 'none' })
})
