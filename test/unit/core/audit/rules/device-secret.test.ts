import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, phone } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('device-secret', records)

const app = account('ms', { factors: [{ kind: 'totp-app', deviceId: 'handset' }] })

test('fires where codes arrive on a device that nobody may be able to unlock', () => {
  expect(found(device('handset'), app)).toMatchObject([
    { subject: 'handset', severity: 'notice', involves: ['ms'], nextStep: { action: 'record-device' } },
  ])
  const byNumber = account('shop', { contacts: { mobile: ['registered'] } })
  expect(found(device('handset'), phone('mobile', { deviceId: 'handset' }), byNumber)).toHaveLength(1)
})

test('warns where the key to the disk is in an account only', () => {
  expect(found(device('pc', { deviceKind: 'computer', diskKeyKept: 'in-account' }))).toMatchObject([
    { subject: 'pc', severity: 'warning', variant: 'lost' },
  ])
})

test('is silent once it is written down, where nothing arrives on it, and about one that is lost', () => {
  expect(found(device('handset', { unlockKept: 'by-heart' }), app)).toEqual([])
  expect(found(device('handset'))).toEqual([])
  expect(found(device('handset', { status: 'lost' }), app)).toEqual([])
})
