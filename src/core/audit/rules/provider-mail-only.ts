import { getsSms, resetContacts } from '../../graph/derive/derive-account.ts'
import type { NodeId } from '../../graph/graph.ts'
import { nodeOf } from '../../graph/nodes.ts'
import { isReachable } from '../../graph/state.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import { lossOf } from '../confirm.ts'
import { contactStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Every reset can only reach provider or carrier mail, and no number gets SMS: the contract ends, and so does the way back.
 * When it has ended, `registered-mail-lost` says so in its place.
 */
export const providerMailOnly = defineRule({
  id: 'provider-mail-only',
  about: 'way-back',
  severity: 'critical',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const targets = resetContacts(found.account, analysis.index).filter(
        (contact) =>
          (contact.medium === 'email' || getsSms(contact)) &&
          isReachable(analysis.states.get(nodeOf('contact', contact.id)) ?? 'lost'),
      )
      if (!targets.every(isContractMail)) continue
      const evidence = lossOf(analysis, found, targets.map(endOf))
      // Where the password alone takes the way back, it is not the contract on which it hangs.
      if (evidence === null || evidence.length <= 1) continue
      const nextStep = contactStep(analysis, found, evidence)
      if (nextStep !== null) yield { subject: found.account.id, evidence, nextStep }
    }
  },
})

function isContractMail(contact: ContactPoint): boolean {
  return contact.medium === 'email' && (contact.mailKind === 'provider' || contact.mailKind === 'carrier')
}

function endOf(contact: ContactPoint): NodeId {
  return contact.tieId === undefined ? nodeOf('contact', contact.id) : nodeOf('tie', contact.tieId)
}
