import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  email,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  settings,
  yen,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('no-second-factor', records)

const safe = (said: Parameters<typeof account>[1] = {}) => [
  settings(),
  email('mail'),
  phone('mobile'),
  passwordNote('note', 'ms'),
  account('ms', { ...IN_VAULT, contacts: { mail: ['registered'], mobile: ['reset'] }, ...said }),
]
const office = licence('office', { accountIds: ['ms'], value: yen(35_000) })

test('fires where something of value is guarded by the password alone', () => {
  expect(found(...safe(), office)).toMatchObject([
    { subject: 'ms', severity: 'notice', nextStep: { action: 'turn-on-two-step' } },
  ])
})

test('is silent where the way back is not safe: a second step would make it worse', () => {
  expect(found(...safe({ contacts: { mail: ['registered'] } }), office)).toEqual([])
})

test('is silent where it is on, where nobody knows, and where nothing of value is bound', () => {
  expect(found(...safe({ twoStep: 'unknown' }), office)).toEqual([])
  expect(found(...safe())).toEqual([])
})

test('is silent where nobody can say that the service offers it', () => {
  expect(found(...safe({ serviceId: 'softbank' }), office)).toEqual([])
})
