import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('closing-blocked', records)

const closing = account('old', { closingOn: '2026-12-31' })

test('names what hangs on an account that is to be closed, with the day', () => {
  const records = [
    closing,
    licence('balance', { accountIds: ['old'], value: yen(12_400) }),
    email('mail', { hostAccountId: 'old' }),
    account('game', { signInWith: ['old'] }),
    account('child', { guardianIds: ['old'] }),
  ]
  expect(found(...records)).toMatchObject([
    {
      subject: 'old',
      severity: 'notice',
      involves: ['balance', 'child', 'game', 'mail'],
      dueOn: '2026-12-31',
      value: [yen(12_400)],
      nextStep: { action: 'settle-bound', recordId: 'old' },
    },
  ])
})

test('is silent where nothing hangs on it, or another account holds it as well', () => {
  expect(found(closing)).toEqual([])
  expect(found(closing, account('new'), licence('balance', { accountIds: ['old', 'new'] }))).toEqual([])
})

test('is silent about an account that stays', () => {
  expect(found(account('old'), licence('balance', { accountIds: ['old'] }))).toEqual([])
})
