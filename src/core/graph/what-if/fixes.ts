import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { rowOf, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'
import { nodeOf } from '../nodes.ts'
import { compareText } from '../../order.ts'
import { isReachableWithout, type Gone } from '../solver/reach.ts'
import { isReachable } from '../state.ts'
import { candidatesFor, NEW, type Candidate, type FixKind } from './fix-candidates.ts'

export interface Fix {
  readonly change: FixKind
  /** The accounts that it keeps within reach in the scenario, each by itself. */
  readonly accountIds: readonly RecordId[]
}

/**
 * The single changes that would have kept accounts within reach, the one that helps most accounts first.
 *
 * @param accounts - Those that `losses` put out of reach.
 * @param isLeft - Whether a node is still reachable after the losses, where all of them are solved already.
 */
export function findFixes(
  accounts: readonly Account[],
  index: RecordIndex,
  graph: AccessGraph,
  losses: Gone,
  isLeft?: (node: NodeId) => boolean,
): readonly Fix[] {
  const prover = createProver(graph, losses, isLeft)
  const fixByKey = new Map<string, { readonly change: FixKind; readonly accountIds: RecordId[] }>()
  // By id, whatever order the accounts fell in.
  for (const account of accounts.toSorted((a, b) => compareText(a.id, b.id))) {
    for (const { change, adds } of candidatesFor(account, index, prover.has)) {
      if (!prover.isReachableWith(account, adds)) continue
      const key = JSON.stringify(change)
      const fix = fixByKey.get(key) ?? { change, accountIds: [] }
      fix.accountIds.push(account.id)
      fixByKey.set(key, fix)
    }
  }
  return [...fixByKey.values()].sort((a, b) => b.accountIds.length - a.accountIds.length)
}

/**
 * The fewest changes, two at most, that would have kept one account within reach; the preferred ones where several do,
 * empty where none do. Each of two is needed, so it does not matter which is made first.
 */
export function smallestFix(
  account: Account,
  index: RecordIndex,
  graph: AccessGraph,
  losses: Gone,
): readonly FixKind[] {
  const prover = createProver(graph, losses)
  const candidates: Candidate[] = []
  for (const candidate of candidatesFor(account, index, prover.has)) {
    if (prover.isReachableWith(account, candidate.adds)) return [candidate.change]
    candidates.push(candidate)
  }
  for (const [i, first] of candidates.entries()) {
    const second = candidates
      .slice(i + 1)
      .find(({ adds }) => prover.isReachableWith(account, [...first.adds, ...adds]))
    if (second !== undefined) return [first.change, second.change]
  }
  return []
}

interface Prover {
  readonly has: (node: NodeId) => boolean
  readonly isReachableWith: (account: Account, adds: readonly AccessMethod[]) => boolean
}

/**
 * Proves changes without solving anew for each. Only the account itself needs its password and its second factor, and
 * nothing that the account needs can hang on the account (the fixed point is the least one). So what is reachable without
 * the change, and the secrets that the change adds, are all that the account's ways can use.
 */
function createProver(
  graph: AccessGraph,
  losses: Gone,
  isLeft = (node: NodeId) => isReachableWithout(graph, node, losses),
): Prover {
  const known = new Map<NodeId, boolean>([[NEW, true]])
  const has = (node: NodeId) => {
    const isHad = known.get(node) ?? isLeft(node)
    known.set(node, isHad)
    return isHad
  }
  const waysOf = new Map<NodeId, readonly AccessMethod[]>()
  const waysTo = (node: NodeId) => {
    const ways = waysOf.get(node) ?? waysInto(node, graph)
    waysOf.set(node, ways)
    return ways
  }
  return {
    has,
    isReachableWith: (account, adds) => {
      const node = nodeOf('account', account.id)
      const secrets = adds.filter(
        ({ gives, needs }) => gives !== node && needs.every(has) && !losses.has(gives),
      )
      const granted = new Set(secrets.map(({ gives }) => gives))
      const ways = [...waysTo(node), ...adds.filter(({ gives }) => gives === node)]
      return (
        !losses.has(node) &&
        ways.some(
          ({ cap, needs }) => isReachable(cap) && needs.every((need) => granted.has(need) || has(need)),
        )
      )
    },
  }
}

function waysInto(node: NodeId, { index, methods }: AccessGraph): readonly AccessMethod[] {
  const number = index.numberById.get(node)
  return number === undefined
    ? []
    : Array.from(rowOf(index.givers, number), (row) => methods[row]).filter((method) => method !== undefined)
}
