import type { Analysis } from '../graph/analysis/analysis.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordId } from '../record/field.ts'
import type { Tie } from '../record/tie.ts'

/** Contact points that may take over: they do not end with the plan, and nothing says that they end otherwise. */
export function lastingContacts(
  endingIds: readonly RecordId[],
  medium: ContactPoint['medium'],
  { index }: Pick<Analysis, 'index'>,
): readonly ContactPoint[] {
  const ending = new Set(endingIds)
  return index.contacts.filter((contact) => {
    if (contact.medium !== medium || contact.status === 'dead' || ending.has(contact.id)) return false
    const tie = contact.tieId === undefined ? undefined : index.byId.get(contact.tieId)
    if (tie?.type !== 'tie') return contact.endsOn === undefined
    const hasEnd = ending.has(tie.id) || tie.status === 'ended' || tie.endsOn !== undefined
    return contact.endsOn === undefined && !hasEnd
  })
}

/** Contracts and contact points that a plan can be about: those that have not ended. */
export function possibleEndings({ index }: Pick<Analysis, 'index'>): readonly (Tie | ContactPoint)[] {
  return [
    ...index.ties.filter(({ status }) => status === 'active'),
    ...index.contacts.filter(({ status }) => status !== 'dead'),
  ]
}
