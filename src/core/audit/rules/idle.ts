import { leanable, mayDriveDate } from '../../catalog/provenance.ts'
import type { InactivityLimit } from '../../catalog/service.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { Account } from '../../record/account.ts'
import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** How early it is said: so many days before, or a quarter of the limit where that is less. */
const LEAD_DAYS = 90
const URGENT_DAYS = 30

/**
 * Nobody has signed in for so long that the service may close the account, or the mailbox or files in it. The day is named
 * only where the operator itself states the limit; what was only heard is a hint without a day.
 */
export const idle = defineRule({
  id: 'idle',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const { index, today } = analysis
    for (const { account } of analysis.accounts.values()) {
      const used = account.lastSignInOn
      if (used === undefined) continue
      const near = limitsOf(account, index)
        .map((limit) => ({ limit, day: dayAfter(used, limit.days) }))
        .filter(({ limit, day }) => day <= dayAfter(today, Math.min(LEAD_DAYS, Math.floor(limit.days / 4))))
        .sort(
          (a, b) => Number(mayDriveDate(b.limit)) - Number(mayDriveDate(a.limit)) || (a.day < b.day ? -1 : 1),
        )
      const [first] = near
      if (first === undefined) continue
      const nextStep = step('sign-in', account.id)
      if (!mayDriveDate(first.limit)) {
        yield { subject: account.id, evidence: [], variant: 'hint', nextStep }
        continue
      }
      yield {
        subject: account.id,
        evidence: [],
        dueOn: first.day,
        variant: first.day <= today ? 'past' : 'soon',
        ...(first.day <= dayAfter(today, URGENT_DAYS) ? { severity: 'warning' } : {}),
        nextStep,
      }
    }
  },
})

/** The limits that matter to the account: that of a mailbox where one lives in it, that of files where some are bound. */
function limitsOf(account: Account, index: RecordIndex): readonly InactivityLimit[] {
  return serviceOf(account, index).inactivity.filter((limit) => {
    if (!leanable(limit)) return false
    switch (limit.closes) {
      case 'account':
        return true
      case 'mailbox':
        return index.contacts.some(
          (contact) => contact.medium === 'email' && contact.hostAccountId === account.id,
        )
      case 'storage':
        return index.licencesOf(account.id).some(({ licenceKind }) => licenceKind === 'purchases')
      case 'value':
        return false // points and balances carry a date of their own
    }
  })
}
