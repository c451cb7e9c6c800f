import type { AccountAnalysis, Analysis } from '../../graph/analysis/analysis.ts'
import type { NodeId } from '../../graph/graph.ts'
import { nodeOf, partsOf } from '../../graph/nodes.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { Plan } from '../../record/plan.ts'
import { plansAbout } from '../../plan/plan-record.ts'
import { byWorth, usersByContact } from '../account-facts.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule, type NextStep } from '../rule.ts'

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
  *check({ analysis, foundAbout }) {
    const users = usersByContact(analysis)
    for (const contact of analysis.index.contacts) {
      const end = endOf(contact, analysis)
      if (end === null) continue
      const plans = plansAbout(contact.id, analysis)
      // A plan that is due says the same of its accounts, and how many of them are left.
      if (plans.some(({ id }) => foundAbout(id).length > 0)) continue
      const falling = (users.get(contact.id) ?? []).filter((found) => falls(analysis, found, end.node))
      if (falling.length === 0) continue
      yield {
        subject: contact.id,
        evidence: [end.node],
        involves: falling.toSorted(byWorth).map(({ account }) => account.id),
        dueOn: end.day,
        nextStep: stepFor(end.node, contact.id, plans[0]),
      }
    }
  },
})

/** A plan is made for the contract where that is what ends: other addresses hang on it too. */
function stepFor(end: NodeId, contactPointId: RecordId, plan: Plan | undefined): NextStep {
  if (plan !== undefined) return step('go-on-plan', plan.id)
  const { kind, recordId } = partsOf(end)
  return step('plan', kind === 'tie' ? recordId : contactPointId, contactPointId)
}

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
