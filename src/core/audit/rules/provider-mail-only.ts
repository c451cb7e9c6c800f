import { getsSms, resetContacts } from '../../graph/derive-account.ts'
import type { NodeId } from '../../graph/graph.ts'
import { nodeOf } from '../../graph/nodes.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Every reset can only reach provider or carrier mail, and no number gets SMS: the contract ends, and so does the way back. */
export const providerMailOnly = defineRule({
  id: 'provider-mail-only',
  severity: 'critical',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const contacts = resetContacts(found.account, analysis.index)
      const live = contacts.filter(
        (contact) => !analysis.losses.has(nodeOf('contact', contact.id)) && !hasLostTie(contact),
      )
      if (live.length === 0 || contacts.some(getsSms) || !live.every(isContractMail)) continue
      const ends = live.map((contact) => endOf(contact))
      const evidence = [forgottenPassword(found), ...new Set(ends)]
      if (!isConfirmed(analysis, nodeOf('account', found.account.id), evidence)) continue
      const nextStep = provenStep(analysis, found, evidence, [
        'phone',
        'lasting-email',
        'email',
        'vault',
        'paper',
      ])
      yield { subject: found.account.id, evidence, nextStep }
    }

    function hasLostTie(contact: ContactPoint): boolean {
      return contact.tieId !== undefined && analysis.losses.has(nodeOf('tie', contact.tieId))
    }
  },
})

function isContractMail(contact: ContactPoint): boolean {
  return contact.medium === 'email' && (contact.mailKind === 'provider' || contact.mailKind === 'carrier')
}

function endOf(contact: ContactPoint): NodeId {
  return contact.tieId === undefined ? nodeOf('contact', contact.id) : nodeOf('tie', contact.tieId)
}
