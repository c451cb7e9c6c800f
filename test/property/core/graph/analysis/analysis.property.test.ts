import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { NextStep } from '#core/audit/audit'
import { analyse, type Analysis } from '#core/graph/analysis/analysis'
import { ownSecrets } from '#core/graph/derive/losses'
import { nodeOf } from '#core/graph/nodes'
import { statesOf } from '#core/graph/solver/solve'
import { compareStates, isReachable } from '#core/graph/state'
import type { FixKind } from '#core/graph/what-if/fix-candidates'
import { lossesIn, whatIf } from '#core/graph/what-if/what-if'
import type { RecordId } from '#core/record/field'
import { anyLoss, anyScenario, anyShuffledVault, anyVault } from '../../../../support/generated-records.ts'
import { applyNextStep } from '../../../../support/next-steps.ts'
import { TODAY } from '../../../../support/records.ts'

const RUNS = { numRuns: 200 }

const levelOf = (resilience: number | null) => resilience ?? 4
const statesIn = ({ accounts }: Analysis) => new Map([...accounts].map(([id, { state }]) => [id, state]))

test.prop([anyVault, anyLoss], RUNS)(
  'losing more never raises a state, a resilience or a mark',
  (records, lost) => {
    const today = analyse(records, TODAY)
    const less = analyse(records, TODAY, new Set([...today.losses, ...lost]))
    for (const [id, before] of today.accounts) {
      const after = less.accounts.get(id)
      if (after === undefined) throw new Error('losing things closes no account')
      expect(compareStates(after.state, before.state)).toBeLessThanOrEqual(0)
      expect(levelOf(after.resilience)).toBeLessThanOrEqual(levelOf(before.resilience))
      expect(levelOf(after.coldResilience)).toBeLessThanOrEqual(levelOf(before.coldResilience))
      expect(after.gaps).toEqual(before.gaps)
    }
  },
)

test.prop([anyVault], RUNS)('a forgotten password never makes an account safer', (records) => {
  for (const { resilience, coldResilience } of analyse(records, TODAY).accounts.values()) {
    expect(levelOf(coldResilience)).toBeLessThanOrEqual(levelOf(resilience))
  }
})

test.prop([anyVault], RUNS)(
  'every lockout set works, and the mark says how near the nearest is',
  (records) => {
    const { accounts, graph, losses } = analyse(records, TODAY)
    for (const {
      account,
      lockout,
      coldLockout,
      mark,
      gaps,
      resilience,
      coldResilience,
    } of accounts.values()) {
      const node = nodeOf('account', account.id)
      const falls = (...gone: readonly string[]) =>
        !isReachable(statesOf(graph, new Set([...losses, ...(gone as never[])])).get(node) ?? 'lost')
      for (const set of lockout) expect(falls(...set)).toBe(true)
      for (const set of coldLockout) expect(falls(...ownSecrets(account.id), ...set)).toBe(true)
      const nearest = Math.min(levelOf(resilience), levelOf(coldResilience))
      const expected = nearest === 0 ? 'lost' : nearest === 1 ? 'fragile' : 'safe'
      expect(mark).toBe(gaps.length > 0 ? 'unknown' : expected)
    }
  },
)

test.prop([anyShuffledVault, anyScenario], RUNS)(
  'the order of the records changes neither analysis nor what-if',
  ([records, shuffled], scenario) => {
    const [one, other] = [analyse(records, TODAY), analyse(shuffled, TODAY)]
    expect(other.states).toEqual(one.states)
    expect(other.countByMark).toEqual(one.countByMark)
    expect(other.value).toEqual(one.value)
    for (const [id, { licences, keepsakes, ...rest }] of one.accounts) {
      const { licences: otherLicences, keepsakes: _keepsakes, ...otherRest } = other.accounts.get(id) ?? {}
      expect(otherRest).toEqual(rest)
      expect(new Set(otherLicences)).toEqual(new Set(licences))
    }
    expect(whatIf(shuffled, scenario, TODAY)).toEqual(whatIf(records, scenario, TODAY))
  },
)

test.prop([anyVault, anyScenario], RUNS)(
  'what-if names exactly what changes its state',
  (records, scenario) => {
    const before = analyse(records, TODAY)
    const after = analyse(records, TODAY, lossesIn(records, scenario, TODAY))
    const changed = [...statesIn(before)].filter(([id, state]) => statesIn(after).get(id) !== state)
    const named = whatIf(records, scenario, TODAY).changes.filter(({ record }) => record.type === 'account')
    expect(new Set(named.map(({ record }) => record.id))).toEqual(new Set(changed.map(([id]) => id)))
  },
)

test.prop([anyVault, anyScenario], RUNS)(
  'every fix keeps its accounts and lowers nothing',
  (records, scenario) => {
    // What the scenario takes is what was there before the fix.
    const losses = lossesIn(records, scenario, TODAY)
    const after = statesIn(analyse(records, TODAY, losses))
    for (const { change, accountIds } of whatIf(records, scenario, TODAY).fixes) {
      for (const accountId of accountIds) {
        const mended = applyNextStep(records, stepOf(change, accountId))
        const states = statesIn(analyse(mended, TODAY, losses))
        expect(isReachable(states.get(accountId) ?? 'lost'), JSON.stringify(change)).toBe(true)
        for (const [id, state] of after) {
          expect(compareStates(states.get(id) ?? 'lost', state)).toBeGreaterThanOrEqual(0)
        }
      }
    }
  },
)

test.prop([anyVault], RUNS)(
  'a contact is the only way exactly where its loss ends a forgotten password',
  (records) => {
    const { accounts, dependentsOf, graph, index, losses } = analyse(records, TODAY)
    for (const contact of index.contacts) {
      const dependents = dependentsOf(contact.id)
      for (const { account, roles, onlyWay } of dependents) {
        expect(accounts.has(account.id) && roles.some((role) => role !== 'notice')).toBe(true)
        const forgotten = [...losses, ...ownSecrets(account.id)]
        const isIn = (...gone: readonly string[]) =>
          isReachable(
            statesOf(graph, new Set([...forgotten, ...(gone as never[])])).get(
              nodeOf('account', account.id),
            ) ?? 'lost',
          )
        expect(onlyWay).toBe(isIn() && !isIn(nodeOf('contact', contact.id)))
      }
      expect(new Set(dependents.map(({ account }) => account.id)).size).toBe(dependents.length)
    }
  },
)

test.prop([anyVault, fc.constantFrom('2026-11-22', '2027-06-01', '2040-01-01')], RUNS)(
  'nothing that has ended comes back with time',
  (records, day) => {
    const [today, later] = [analyse(records, TODAY), analyse(records, day)]
    for (const node of today.losses) expect(later.losses.has(node)).toBe(true)
  },
)

function stepOf(change: FixKind, recordId: RecordId): NextStep {
  const step = { recordId, contactPointId: null, minutes: 0 }
  switch (change.kind) {
    case 'keep-password-in-vault':
      return { ...step, action: 'keep-password' }
    case 'write-password-on-paper':
      return { ...step, action: 'print-sheet' }
    case 'add-second-factor':
      return { ...step, action: 'add-factor' }
    case 'add-reset-contact':
      if (change.contactPointId !== null) {
        return { ...step, action: 'use-contact', contactPointId: change.contactPointId }
      }
      return { ...step, action: change.medium === 'phone' ? 'add-phone' : 'add-email' }
  }
}
