import { serviceOf } from '../../graph/derive/derive.ts'
import { openRoutes, resetContacts } from '../../graph/derive/derive-account.ts'
import { nodeOf } from '../../graph/nodes.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import { forgottenPassword } from '../confirm.ts'
import { contactStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The reset address is known to be dead, itself or with its contract, and nothing else is registered that helps. */
export const registeredMailLost = defineRule({
  id: 'registered-mail-lost',
  about: 'way-back',
  severity: 'critical',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      if (found.coldResilience !== 0 || !sendsMail(found.account)) continue
      const mails = resetContacts(found.account, analysis.index).filter(({ medium }) => medium === 'email')
      if (mails.length === 0 || !mails.every(isKnownDead)) continue
      const evidence = found.resilience === 0 ? [] : [forgottenPassword(found)]
      const nextStep = contactStep(analysis, found, evidence)
      if (nextStep !== null) yield { subject: found.account.id, evidence, nextStep }
    }

    function sendsMail(account: Parameters<typeof serviceOf>[0]): boolean {
      return openRoutes(account, serviceOf(account, analysis.index)).some(
        ({ kind }) => kind === 'reset-email',
      )
    }

    function isKnownDead({ id, tieId }: ContactPoint): boolean {
      const hasEnded = tieId !== undefined && analysis.losses.has(nodeOf('tie', tieId))
      return hasEnded || analysis.losses.has(nodeOf('contact', id))
    }
  },
})
