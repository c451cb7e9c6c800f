import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { isProofOld, proofsOf } from '#core/graph/analysis/proof'
import type { VaultRecord } from '#core/record/document'
import { account, device, email, id, IN_VAULT, phone, tie, TODAY } from '../../../../support/records.ts'

const proofOf = (accountId: string, ...records: readonly VaultRecord[]) =>
  proofsOf(analyse(records, TODAY)).get(id(accountId))

const shop = (contacts: NonNullable<Parameters<typeof account>[1]>['contacts'], said: object = {}) =>
  account('shop', { serviceId: 'other', ...(contacts && { contacts }), ...said })

test('a way was seen to work when all that it needs was', () => {
  const mail = email('mail', { lastProvedOn: '2026-05-01' })
  expect(proofOf('shop', mail, shop({ mail: ['reset'] }))).toMatchObject({
    provedOn: '2026-05-01',
    routes: [{ provedOn: '2026-05-01', weakest: 'contact:mail' }],
  })
})

test('the best proved way counts, and a contract that runs proves nothing', () => {
  const records = [
    tie('flat'),
    email('provider', { tieId: 'flat' }),
    phone('mobile', { lastProvedOn: '2026-01-01' }),
    shop({ provider: ['registered'], mobile: ['reset'] }),
  ]
  const proof = proofOf('shop', ...records)
  expect(proof?.routes.map(({ provedOn }) => provedOn)).toEqual(['2026-01-01', null])
  expect(proof?.provedOn).toBe('2026-01-01')
})

test('a mailbox in which somebody has signed in is proved by that', () => {
  const google = account('google', { serviceId: 'google', lastSignInOn: '2026-10-10', ...IN_VAULT })
  const records = [google, email('gmail', { hostAccountId: 'google' }), shop({ gmail: ['reset'] })]
  expect(proofOf('shop', ...records)?.provedOn).toBe('2026-10-10')
})

test('with a second factor, both have to be seen to work', () => {
  const records = [
    email('mail', { lastProvedOn: '2026-05-01' }),
    device('key'),
    shop(
      { mail: ['reset'] },
      { twoStep: 'on', factors: [{ kind: 'totp-app', deviceId: 'key', lastProvedOn: '2025-02-02' }] },
    ),
  ]
  expect(proofOf('shop', ...records)?.routes).toMatchObject([
    { provedOn: '2025-02-02', weakest: 'factor:shop' },
  ])
})

test('its own secrets and what is out of reach are no proof', () => {
  const dead = email('dead', { status: 'dead', lastProvedOn: '2026-05-01' })
  expect(proofOf('shop', dead, shop({ dead: ['reset'] }, IN_VAULT))).toEqual({ routes: [], provedOn: null })
})

test('a proof is old after twelve months, and a missing one is', () => {
  expect(isProofOld('2025-11-22', TODAY)).toBe(false)
  expect(isProofOld('2025-11-21', TODAY)).toBe(true)
  expect(isProofOld('2025-11-21', TODAY, 24)).toBe(false)
  expect(isProofOld(null, TODAY)).toBe(true)
})
