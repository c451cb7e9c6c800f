import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { device, account, licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('licence-unbound', records)

test('fires where nothing shows whose it is', () => {
  expect(found(licence('points'))).toMatchObject([
    { subject: 'points', severity: 'warning', nextStep: { action: 'bind-account', recordId: 'points' } },
  ])
})

test('is silent where an account, a device or a proof is written down', () => {
  expect(found(account('a'), licence('points', { accountIds: ['a'] }))).toEqual([])
  expect(found(device('pc'), licence('points', { deviceId: 'pc' }))).toEqual([])
  expect(found(licence('points', { proof: { text: '領収書' } }))).toEqual([])
})

test('leaves a spent key to the finding that says so', () => {
  expect(found(licence('office', { keyUse: 'first-install-only' }))).toEqual([])
})
