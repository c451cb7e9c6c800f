import type { Account } from '../../record/account.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { PlannedUse } from '../../record/plan.ts'
import type { Analysis } from '../analysis/analysis.ts'
import { ownSecrets } from '../derive/losses.ts'
import type { NodeId } from '../graph.ts'
import { nodeOf } from '../nodes.ts'
import { compareText } from '../../order.ts'
import { isReachableWithout } from '../solver/lockout.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import {
  endingContactsOf,
  stepsOf,
  successorOf,
  type PlanStep,
  type Successors,
  type UsedContact,
} from './plan-steps.ts'
import { wavesOf } from './plan-waves.ts'

/** An account that uses what ends, or did. */
export interface PlannedAccount {
  readonly account: Account
  /** The ending contact points, each with what it does there. */
  readonly contacts: readonly UsedContact[]
  /** How many accounts of the plan, one upon the other, have to be done before: 0 for a mailbox that hangs on none. */
  readonly wave: number
  /** What takes over hangs on this account, perhaps among others: it is put in order before all that it does not hang on. */
  readonly carries: boolean
  /** With the password forgotten, what ends is the only way back. */
  readonly onlyWay: boolean
  /** With the password forgotten and all that ends gone, it is within reach. */
  readonly standsWithout: boolean
  /** What takes over cannot serve here: it is gone, hangs on what ends, or lives in this very account. */
  readonly unsuitable: boolean
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  readonly steps: readonly PlanStep[]
}

/** What to do before contact points end, in an order in which nothing is ever out of reach. */
export interface EndingPlan {
  readonly accounts: readonly PlannedAccount[]
  /** Every step, in order. */
  readonly steps: readonly PlanStep[]
  readonly value: readonly Money[]
}

/** What is to end: contact points, or contracts with all that hang on them. */
export interface PlanRequest {
  readonly endingIds: readonly RecordId[]
  readonly successors: Successors
  /** Uses that belong to the plan although the account, by now, does without. */
  readonly uses?: readonly PlannedUse[]
  /** Only those uses belong to the plan, and nothing ends. */
  readonly onlyUses?: boolean | undefined
}

/**
 * The safe order in which to leave contact points behind. Mailboxes come before what hangs on them, then what is worth
 * most; at each account the new contact point is registered and proved before the old one is removed.
 */
export function planEnding(
  analysis: Analysis,
  { endingIds, successors, uses = [], onlyUses = false }: PlanRequest,
): EndingPlan {
  const { index, graph, losses, accounts } = analysis
  const ending = new Set(endingIds)
  const contactIds = new Set(
    index.contacts.flatMap(({ id, tieId }) =>
      ending.has(id) || (tieId !== undefined && ending.has(tieId)) ? id : [],
    ),
  )
  const gone = [
    ...[...ending].map((id) => nodeOf('tie', id)),
    ...[...contactIds, ...uses.map(({ contactPointId }) => contactPointId)].map((id) =>
      nodeOf('contact', id),
    ),
  ]
  const usedNow: ReadonlySet<RecordId> = onlyUses ? new Set() : contactIds
  const usesByAccount = new Map<RecordId, readonly PlannedUse[]>()
  for (const use of uses) usesByAccount.set(use.accountId, [...(usesByAccount.get(use.accountId) ?? []), use])
  const planned = Array.from(accounts.values()).flatMap(({ account, value, licences }) => {
    const contacts = endingContactsOf(account, usedNow, usesByAccount.get(account.id) ?? [])
    if (contacts.length === 0) return []
    const node = nodeOf('account', account.id)
    const forgotten = [...losses, ...ownSecrets(account.id)]
    const isIn = (...more: readonly NodeId[]) =>
      isReachableWithout(graph, node, new Set([...forgotten, ...more]))
    const standsWithout = isIn(...gone)
    return [
      {
        account,
        contacts,
        wave: 0,
        carries: false,
        onlyWay: isIn() && !standsWithout,
        standsWithout,
        unsuitable: contacts.some(({ contactPointId }) => {
          const successor = successorOf(contactPointId, successors, index)
          return (
            successor !== null &&
            !isReachableWithout(graph, nodeOf('contact', successor), new Set([...losses, ...gone, node]))
          )
        }),
        value,
        keepsakes: keepsakesOf(licences),
        steps: contacts.flatMap((contact) => stepsOf(account, contact, index, successors)),
      },
    ]
  })
  const orderOf = wavesOf(
    graph.index,
    planned.map(({ account }) => nodeOf('account', account.id)),
    Object.values(successors).flatMap((id) => (id === null ? [] : nodeOf('contact', id))),
  )
  const ordered = planned
    .map((one) => ({ ...one, ...orderOf(nodeOf('account', one.account.id)) }))
    .sort(
      (a, b) =>
        a.wave - b.wave ||
        (b.value[0]?.amount ?? 0) - (a.value[0]?.amount ?? 0) ||
        compareText(a.account.id, b.account.id),
    )
  const endsAtAll = onlyUses ? [] : endingIds
  const ends = endsAtAll.map((id): PlanStep => ({ action: 'end', recordId: id, contactPointId: null }))
  return {
    accounts: ordered,
    steps: [...ordered.flatMap(({ steps }) => steps), ...ends],
    value: valueOf(ordered.flatMap(({ account }) => index.licencesOf(account.id))),
  }
}
