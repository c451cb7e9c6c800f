import type { ContactPoint } from '../../record/contact-point.ts'
import { liveTargets } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A code can only go to an address that passes mail on, or to one that anybody may throw away. */
export const relayOrDisposable = defineRule({
  id: 'relay-or-disposable',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const targets = liveTargets(analysis, account)
      if (targets.length === 0 || !targets.every(isBorrowed)) continue
      const isThrowAway = targets.every((contact) => kindOf(contact) === 'disposable')
      yield {
        subject: account.id,
        evidence: [],
        involves: targets.map(({ id }) => id),
        ...(isThrowAway ? { severity: 'critical', variant: 'disposable' } : {}),
        nextStep: step('change-contact', account.id),
      }
    }
  },
})

function isBorrowed(contact: ContactPoint): boolean {
  return ['relay', 'disposable'].includes(kindOf(contact))
}

function kindOf(contact: ContactPoint): string {
  return contact.medium === 'email' ? contact.mailKind : 'phone'
}
