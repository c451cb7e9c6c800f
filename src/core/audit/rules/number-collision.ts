import { leanable } from '../../catalog/provenance.ts'
import type { AccountAnalysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { usersByContact } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** One number stands at two accounts of a service that keeps it for one: the older of them has lost it. */
export const numberCollision = defineRule({
  id: 'number-collision',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const users = usersByContact(analysis)
    for (const contact of analysis.index.contacts) {
      if (contact.medium !== 'phone') continue
      const byService = new Map<string, AccountAnalysis[]>()
      for (const found of users.get(contact.id) ?? []) {
        const { id, oneNumber } = serviceOf(found.account, analysis.index)
        if (oneNumber?.value !== true || !leanable(oneNumber)) continue
        byService.set(id, [...(byService.get(id) ?? []), found])
      }
      const shared = [...byService.entries()].sort().find(([, group]) => group.length > 1)
      if (shared === undefined) continue
      const accountIds = shared[1].map(({ account }) => account.id).sort()
      const [first] = accountIds
      if (first === undefined) continue
      yield {
        subject: contact.id,
        evidence: [],
        involves: accountIds,
        nextStep: step('change-contact', first),
      }
    }
  },
})
