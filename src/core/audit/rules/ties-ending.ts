import type { AccountAnalysis, Analysis } from '../../graph/analysis.ts'
import type { NodeId } from '../../graph/graph.ts'
import { nodeOf } from '../../graph/nodes.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import { byWorth, usersByContact } from '../account-facts.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** How many days before the end it is time to move. */
const LEAD_DAYS = 90

/**
 * An address or number ends soon, by itself or with its contract, and accounts that use it are out of reach from then on: at
 * once, or as soon as their password is forgotten.
 */
export const tiesEnding = defineRule({
  id: 'ties-ending',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    const users = usersByContact(analysis)
    for (const contact of analysis.index.contacts) {
      const end = endOf(contact, analysis)
      if (end === null) continue
      const falling = (users.get(contact.id) ?? []).filter((found) => falls(analysis, found, end.node))
      if (falling.length === 0) continue
      yield {
        subject: contact.id,
        evidence: [end.node],
        involves: falling.toSorted(byWorth).map(({ account }) => account.id),
        dueOn: end.day,
        nextStep: step('plan', contact.id, contact.id),
      }
    }
  },
})

/** What ends first, the contact point or its contract, if that is soon and was not yet. */
function endOf(
  contact: ContactPoint,
  { index, losses, today }: Analysis,
): { readonly node: NodeId; readonly day: string } | null {
  const tie = contact.tieId === undefined ? undefined : index.byId.get(contact.tieId)
  const ends = [
    { node: nodeOf('contact', contact.id), day: contact.endsOn },
    ...(tie?.type === 'tie' ? [{ node: nodeOf('tie', tie.id), day: tie.endsOn }] : []),
  ]
  if (ends.some(({ node }) => losses.has(node))) return null
  const soon = ends.flatMap(({ node, day }) =>
    day !== undefined && day <= dayAfter(today, LEAD_DAYS) ? [{ node, day }] : [],
  )
  return soon.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null
}

function falls(analysis: Analysis, found: AccountAnalysis, end: NodeId): boolean {
  const node = nodeOf('account', found.account.id)
  const password = forgottenPassword(found)
  const isOut = (loss: readonly NodeId[]) => isConfirmed(analysis, node, loss)
  return (!isOut([]) && isOut([end])) || (!isOut([password]) && isOut([password, end]))
}
