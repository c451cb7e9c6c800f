import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { recoveryCircles } from '#core/graph/analysis/circular'
import { exposedThings, exposureOf } from '#core/graph/analysis/exposure'
import { strangerGraph } from '#core/graph/analysis/stranger'
import { ownSecrets } from '#core/graph/derive/losses'
import { createGraph, type NodeId } from '#core/graph/graph'
import { nodeOf, partsOf } from '#core/graph/nodes'
import { statesOf } from '#core/graph/solver/solve'
import { isReachable } from '#core/graph/state'
import { anyVault } from '../../../../support/generated-records.ts'
import { leavesOf, minimalSubsets } from '../../../../support/graph-oracle.ts'
import { TODAY } from '../../../../support/records.ts'

const RUNS = { numRuns: 50 }

test.prop([anyVault], RUNS)(
  'a stranger gets in with the sets that brute force finds, and with no other',
  (records) => {
    const analysis = analyse(records, TODAY)
    const exposure = exposureOf(records, analysis)
    const gone = new Set(
      [...analysis.losses].filter((node) => ['tie', 'contact'].includes(partsOf(node).kind)),
    )
    const { graph } = strangerGraph(records, gone)
    const methods = [...graph.methods]
    for (const [accountId, { sets, effort }] of exposure.accounts) {
      const node = nodeOf('account', accountId)
      const letsIn = (things: readonly NodeId[]) =>
        isReachable(statesOf(createGraph({ methods, held: things }), gone).get(node) ?? 'lost')
      expect(effort).toBe(sets[0]?.length ?? null)
      for (const set of sets) {
        expect(letsIn(set)).toBe(true)
        for (const member of set) expect(letsIn(set.filter((other) => other !== member))).toBe(false)
      }
      const things = leavesOf({ methods, held: [...graph.held] }, gone)
      const singles = minimalSubsets(things.slice(0, 10), 1, (isIn) => letsIn(things.filter(isIn)))
      expect(sets.filter((set) => set.length < 2 && set.every((one) => things.indexOf(one) < 10))).toEqual(
        singles,
      )
    }
  },
)

test.prop([anyVault], RUNS)('what falls with one thing is what it opens by itself', (records) => {
  const analysis = analyse(records, TODAY)
  const { accounts, things, sharedPasswords } = exposureOf(records, analysis)
  // Looking for single things only finds the same ones.
  expect(exposedThings(records, analysis)).toEqual({ things, sharedPasswords })
  for (const { node, accountIds } of things) {
    for (const [id, { sets }] of accounts) {
      expect(accountIds.includes(id)).toBe(sets.some((set) => set.length === 1 && set[0] === node))
    }
  }
})

test.prop([anyVault], { numRuns: 100 })(
  'the trigger of a circle locks out all of it, and no part of it would',
  (records) => {
    const analysis = analyse(records, TODAY)
    for (const { accountIds, trigger } of recoveryCircles(analysis)) {
      if (trigger === null) continue
      const allLost = (lost: readonly NodeId[]) => {
        const spelled = lost.flatMap((node) => {
          const { kind, recordId } = partsOf(node)
          return kind === 'password' && recordId !== null ? ownSecrets(recordId) : [node]
        })
        const states = statesOf(analysis.graph, new Set([...analysis.losses, ...spelled]))
        return accountIds.every((id) => !isReachable(states.get(nodeOf('account', id)) ?? 'lost'))
      }
      expect(allLost(trigger)).toBe(true)
      for (const node of trigger) expect(allLost(trigger.filter((other) => other !== node))).toBe(false)
    }
  },
)
