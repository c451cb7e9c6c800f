import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, IN_VAULT, phone, plan, settings, tie } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('ties-ending', records)

const ending = (endsOn: string) => [settings(), tie('flat', { endsOn }), email('mail', { tieId: 'flat' })]
const shop = account('shop', { ...IN_VAULT, serviceId: 'other', contacts: { mail: ['registered'] } })

test('fires 90 days before the contract ends, with its day, and starts the plan for what ends', () => {
  expect(found(...ending('2027-02-20'), shop)).toMatchObject([
    {
      subject: 'mail',
      severity: 'warning',
      evidence: ['tie:flat'],
      involves: ['shop'],
      dueOn: '2027-02-20',
      nextStep: { action: 'plan', recordId: 'flat', contactPointId: 'mail' },
    },
  ])
  expect(found(...ending('2027-02-21'), shop)).toEqual([])
})

test('fires where the address itself has a day', () => {
  expect(found(settings(), email('mail', { endsOn: '2026-12-01' }), shop)).toMatchObject([
    { evidence: ['contact:mail'], dueOn: '2026-12-01' },
  ])
})

test('a plan that is begun is gone on with, and speaks for itself once it is due', () => {
  const plans = plan('move', { endingIds: ['flat'] })
  expect(found(...ending('2027-02-20'), shop, plans)).toMatchObject([
    { nextStep: { action: 'go-on-plan', recordId: 'move' } },
  ])
  expect(found(...ending('2026-12-01'), shop, plans)).toEqual([])
  expect(found(...ending('2026-12-01'), shop, { ...plans, closedOn: '2026-11-20' })).toMatchObject([
    { nextStep: { action: 'plan' } },
  ])
})

test('is silent once it has ended: then it is no longer ahead', () => {
  expect(found(...ending('2026-11-22'), shop)).toEqual([])
})

test('is silent where every account has another way back', () => {
  const saved = account('shop', {
    ...IN_VAULT,
    serviceId: 'other',
    contacts: { mail: ['registered'], mobile: ['reset'] },
  })
  expect(found(...ending('2026-12-31'), phone('mobile'), saved)).toEqual([])
})
