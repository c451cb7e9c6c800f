import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { nodeOf } from '#core/graph/nodes'
import type { PlanStep } from '#core/graph/plan/plan-steps'
import { planEnding } from '#core/graph/plan/planner'
import { isReachableWithout } from '#core/graph/solver/lockout'
import { compareStates } from '#core/graph/state'
import type { VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import { anyVault } from '../../../../support/generated-records.ts'
import { email, phone, TODAY } from '../../../../support/records.ts'

const RUNS = { numRuns: 50 }
const anyEnding = fc.constantFrom('contact0', 'contact1', 'tie0', 'tie1').map((name) => asRecordId(name))

/** Ticks a step off: the new contact point of the same kind takes the roles, or the old one gives them up. */
function tick(
  records: readonly VaultRecord[],
  { action, recordId, contactPointId }: PlanStep,
): readonly VaultRecord[] {
  const old = records.find((item) => item.id === contactPointId)
  if (old?.type !== 'contact-point' || action === 'prove' || action === 'end') return records
  const fresh = asRecordId(`new-${old.medium}`)
  return records.map((item) => {
    if (item.type !== 'account' || item.id !== recordId) return item
    const roles = [
      ...new Set(item.contacts.flatMap((entry) => (entry.contactPointId === old.id ? entry.roles : []))),
    ]
    const kept =
      action === 'register' ? item.contacts : item.contacts.filter((entry) => entry.contactPointId !== old.id)
    return { ...item, contacts: action === 'remove' ? kept : [...kept, { contactPointId: fresh, roles }] }
  })
}

test.prop([anyVault, anyEnding], RUNS)(
  'no step puts anything out of reach, and in the end nothing hangs on what goes',
  (vault, endingId) => {
    const records = [...vault, email('new-email'), phone('new-phone')]
    const analysis = analyse(records, TODAY)
    const plan = planEnding(analysis, { endingIds: [endingId], successors: { email: null, phone: null } })
    let now: readonly VaultRecord[] = records
    for (const step of plan.steps) {
      now = tick(now, step)
      for (const [id, { state }] of analyse(now, TODAY).accounts) {
        expect(compareStates(state, analysis.accounts.get(id)?.state ?? 'lost')).toBeGreaterThanOrEqual(0)
      }
    }
    const after = analyse(now, TODAY)
    const ended = new Set(
      analysis.index.contacts
        .filter(({ id, tieId }) => id === endingId || tieId === endingId)
        .map(({ id }) => id),
    )
    for (const { account } of after.accounts.values()) {
      expect(account.contacts.filter(({ contactPointId }) => ended.has(contactPointId))).toEqual([])
    }
  },
)

test.prop([anyVault, anyEnding], RUNS)('a mailbox comes before what hangs on it', (records, endingId) => {
  const analysis = analyse(records, TODAY)
  const { accounts } = planEnding(analysis, {
    endingIds: [endingId],
    successors: { email: null, phone: null },
  })
  const needs = (id: RecordId, other: RecordId) => {
    const node = nodeOf('account', id)
    return (
      isReachableWithout(analysis.graph, node, new Set()) &&
      !isReachableWithout(analysis.graph, node, new Set([nodeOf('account', other)]))
    )
  }
  for (const [position, { account }] of accounts.entries()) {
    for (const later of accounts.slice(position + 1)) {
      const isNeeded = needs(account.id, later.account.id)
      // Accounts that need each other have no first; the waves say so.
      if (isNeeded) expect(accounts[position]?.wave).toBe(later.wave)
    }
  }
})
