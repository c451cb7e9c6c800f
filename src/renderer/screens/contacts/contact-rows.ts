import type { Analysis, Dependent } from '#core/graph/analysis/analysis'
import type { ContactPoint } from '#core/record/contact-point'

/** A line of the table of contacts. */
export interface ContactLine {
  readonly contact: ContactPoint
  readonly dependents: readonly Dependent[]
  /** How many of them have no other way back. */
  readonly only: number
  /** How many cannot be got back into even with it. */
  readonly lost: number
}

/** Every contact point with what relies on it: the most relied on first. */
export function contactLines(analysis: Analysis): readonly ContactLine[] {
  return analysis.index.contacts
    .map((contact): ContactLine => {
      const dependents = analysis.dependentsOf(contact.id)
      const isLost = ({ account, onlyWay }: Dependent) =>
        !onlyWay && analysis.accounts.get(account.id)?.mark === 'lost'
      return {
        contact,
        dependents,
        only: dependents.filter(({ onlyWay }) => onlyWay).length,
        lost: dependents.filter(isLost).length,
      }
    })
    .toSorted((a, b) => b.dependents.length - a.dependents.length || b.only - a.only)
}
