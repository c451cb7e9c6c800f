import { classifyEmail } from '../../catalog/classify-email.ts'
import type { Licence } from '../../record/licence.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { loginsOf } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The address on the agreement is none of those that are registered, or it receives nothing any more. */
export const volumeMailMismatch = defineRule({
  id: 'volume-mail-mismatch',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const licence of analysis.index.licences) {
      const mail = licence.volume?.agreementMail?.trim().toLowerCase()
      if (mail === undefined) continue
      const nextStep = step('record-agreement-mail', licence.id)
      if (isDead(mail, analysis.index)) {
        yield { subject: licence.id, evidence: [], variant: 'dead', nextStep }
        continue
      }
      const registered = registeredMails(licence, analysis.index)
      if (registered.length === 0 || registered.includes(mail)) continue
      yield { subject: licence.id, evidence: [], nextStep }
    }
  },
})

/** An address on record that is dead, or one at a service that has ended. */
function isDead(mail: string, { contacts }: RecordIndex): boolean {
  const known = contacts.find(({ value }) => value.toLowerCase() === mail)
  if (known !== undefined) return known.status === 'dead'
  const kind = classifyEmail(mail)
  return kind?.endsWith === 'already-ended' && kind.verified
}

/** The addresses known at the accounts that hold the licence, and those of its administrators. */
function registeredMails(licence: Licence, index: RecordIndex): readonly string[] {
  const ofAccounts = licence.accountIds.flatMap((id) => {
    const account = index.byId.get(id)
    if (account?.type !== 'account') return []
    const contacts = account.contacts.flatMap(
      ({ contactPointId }) => index.contactById.get(contactPointId)?.value.toLowerCase() ?? [],
    )
    return [...contacts, ...loginsOf(account, index)]
  })
  const ofAdministrators = (licence.volume?.administrators ?? []).flatMap(({ contactPointId, left }) =>
    contactPointId === undefined || left === true
      ? []
      : (index.contactById.get(contactPointId)?.value.toLowerCase() ?? []),
  )
  return [...ofAccounts, ...ofAdministrators].filter((value) => value.includes('@'))
}
