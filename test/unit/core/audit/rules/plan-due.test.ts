import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, licence, phone, plan, tie, yen } from '../../../../support/records.ts'

const home = (endsOn: string, address = 'hanako@example.jp') => [
  tie('flat', { endsOn }),
  email('old', { tieId: 'flat', value: address, mailKind: 'provider' }),
  account('shop', { serviceId: 'other', contacts: { old: ['registered'] } }),
  account('office', { serviceId: 'other', contacts: { old: ['registered'] } }),
  licence('word', { accountIds: ['office'], value: yen(35_000) }),
]
const begun = plan('move', { endingIds: ['flat'] })
const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('plan-due', records)

test('names what is left and what hangs on it, from 30 days before', () => {
  expect(found(...home('2026-12-22'), begun)).toMatchObject([
    {
      subject: 'move',
      severity: 'critical',
      dueOn: '2026-12-22',
      variant: 'soon',
      involves: ['office', 'shop'],
      value: [yen(35_000)],
      nextStep: { action: 'go-on-plan', recordId: 'move' },
    },
  ])
  expect(found(...home('2026-12-23'), begun)).toEqual([])
})

test('goes on asking when the day is past, and until when the address can still be kept', () => {
  expect(found(...home('2026-11-01'), begun)).toMatchObject([{ dueOn: '2026-11-01', variant: 'past' }])
  expect(found(...home('2026-11-01', 'hanako@rakumail.jp'), begun)).toMatchObject([
    { dueOn: '2026-12-01', variant: 'bridge' },
  ])
})

test('is no more than a warning where every account has another way back', () => {
  const safe = account('shop', { serviceId: 'other', contacts: { old: ['notice'], mobile: ['reset'] } })
  expect(
    found(
      tie('flat', { endsOn: '2026-12-01' }),
      email('old', { tieId: 'flat' }),
      phone('mobile'),
      safe,
      begun,
    ),
  ).toMatchObject([{ severity: 'warning', involves: ['shop'] }])
})

test('is silent without a plan, about a closed one, and where nothing is left', () => {
  expect(found(...home('2026-12-01'))).toEqual([])
  expect(found(...home('2026-12-01'), { ...begun, closedOn: '2026-11-20' })).toEqual([])
  expect(found(tie('flat', { endsOn: '2026-12-01' }), begun)).toEqual([])
})
