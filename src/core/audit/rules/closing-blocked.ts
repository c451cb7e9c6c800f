import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The person means to close an account, and something still hangs on it. */
export const closingBlocked = defineRule({
  id: 'closing-blocked',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      if (account.closingOn === undefined) continue
      const hanging = hangingOn(account, analysis.index)
      if (hanging.length === 0) continue
      yield {
        subject: account.id,
        evidence: [],
        involves: hanging,
        dueOn: account.closingOn,
        nextStep: step('settle-bound', account.id),
      }
    }
  },
})

/** What is bound to it, mailboxes that live in it, children it looks after, accounts that sign in with it. */
function hangingOn({ id }: Account, index: RecordIndex): readonly RecordId[] {
  const licences = index.licencesOf(id).filter(({ accountIds }) => accountIds.length === 1)
  const mailboxes = index.contacts.filter(
    (contact) => contact.medium === 'email' && contact.hostAccountId === id,
  )
  const accounts = index.accounts.filter(
    ({ state, signInWith, guardianIds }) =>
      state !== 'closed' && (signInWith.includes(id) || guardianIds?.includes(id) === true),
  )
  return [...licences, ...mailboxes, ...accounts].map((record) => record.id).sort()
}
