import { nodeOf } from '../../graph/nodes.ts'
import { byWorth, usersByContact } from '../account-facts.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** From how many accounts on it is said that they all hang on one address. */
const MANY = 3

/** One address is the only way back of several accounts once their password is forgotten. */
export const sameMailbox = defineRule({
  id: 'same-mailbox',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    const users = usersByContact(analysis)
    for (const contact of analysis.index.contacts) {
      if (contact.medium !== 'email') continue
      const node = nodeOf('contact', contact.id)
      const hanging = (users.get(contact.id) ?? [])
        .filter((found) => {
          const account = nodeOf('account', found.account.id)
          const password = forgottenPassword(found)
          return (
            !isConfirmed(analysis, account, [password]) && isConfirmed(analysis, account, [password, node])
          )
        })
        .toSorted(byWorth)
      const [first] = hanging
      if (first === undefined || hanging.length < MANY) continue
      yield {
        subject: contact.id,
        evidence: [node],
        involves: hanging.map(({ account }) => account.id),
        nextStep: provenStep(analysis, first, [forgottenPassword(first), node]),
      }
    }
  },
})
