import type { AccountAnalysis, Analysis } from '../../graph/analysis/analysis.ts'
import type { RecordId } from '../../record/field.ts'
import { byWorth, isValuable, liveTargets } from '../account-facts.ts'
import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** For so long a proof counts. */
const PROOF_DAYS = 365

/**
 * A way back on which something of value hangs and that nobody has tried for a year: a contact point where no other of the
 * account was tried either, or a paper that nobody has looked at.
 */
export const unproved = defineRule({
  id: 'unproved',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const oldest = dayAfter(analysis.today, -PROOF_DAYS)
    const isProved = (day: string | undefined) => day !== undefined && day >= oldest
    const usersById = new Map<RecordId, AccountAnalysis[]>()
    const use = (id: RecordId, found: AccountAnalysis) =>
      usersById.set(id, [...(usersById.get(id) ?? []), found])
    for (const found of analysis.accounts.values()) {
      if (!isValuable(found)) continue
      const targets = liveTargets(analysis, found.account)
      if (!targets.some(({ lastProvedOn }) => isProved(lastProvedOn))) {
        for (const { id } of targets) use(id, found)
      }
      for (const { id, status, lastSeenOn } of papersOf(found.account.id, analysis)) {
        if (status === 'kept' && !isProved(lastSeenOn)) use(id, found)
      }
    }
    for (const [id, users] of usersById) {
      const isPaper = analysis.index.byId.get(id)?.type === 'paper'
      yield {
        subject: id,
        evidence: [],
        involves: users.toSorted(byWorth).map(({ account }) => account.id),
        ...(isPaper ? { variant: 'paper' } : {}),
        nextStep: step(isPaper ? 'see-paper' : 'prove-contact', id),
      }
    }
  },
})

function papersOf(accountId: RecordId, { index }: Analysis) {
  return new Set([
    ...index.papersCarrying('password', accountId),
    ...index.papersCarrying('recovery-codes', accountId),
  ])
}
