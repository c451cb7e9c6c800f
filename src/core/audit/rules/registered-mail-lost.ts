import { resetContacts } from '../../graph/derive-account.ts'
import { nodeOf } from '../../graph/nodes.ts'
import { isReachable } from '../../graph/state.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The reset address is known to be dead and nothing else is registered. */
export const registeredMailLost = defineRule({
  id: 'registered-mail-lost',
  severity: 'critical',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const contacts = resetContacts(found.account, analysis.index)
      const isDead = contacts.every(
        ({ id }) => !isReachable(analysis.states.get(nodeOf('contact', id)) ?? 'lost'),
      )
      if (!contacts.some((contact) => contact.medium === 'email') || !isDead) continue
      const evidence = [forgottenPassword(found)]
      if (!isConfirmed(analysis, nodeOf('account', found.account.id), evidence)) continue
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
