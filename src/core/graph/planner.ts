import type { Account, ContactRole } from '../record/account.ts'
import type { Money, RecordId } from '../record/field.ts'
import { serviceOf } from './derive.ts'
import type { Analysis } from './analysis.ts'
import { condense } from './condense.ts'
import { at, rowOf, type GraphIndex, type NodeId } from './graph.ts'
import { isReachableWithout } from './lockout.ts'
import { ownSecrets } from './losses.ts'
import { nodeOf } from './nodes.ts'
import { compareText } from './order.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { keepsakesOf, valueOf } from './value.ts'

/**
 * One thing to do, and to tick off. `register`: the new contact point is registered in these roles, beside the old one.
 * `replace`: where the service keeps one address only, it takes the place of the old one. `prove`: a code really arrives
 * at it. `remove`: the old one is taken out. `end`: nothing hangs on the contract any more, so it may end.
 */
export interface PlanStep {
  readonly action: 'register' | 'replace' | 'prove' | 'remove' | 'end'
  /** The account, or for `end` the contract or contact point that goes. */
  readonly recordId: RecordId
  /** The contact point that goes; null for `end`. */
  readonly contactPointId: RecordId | null
}

/** An account that uses what ends. */
export interface PlannedAccount {
  readonly account: Account
  /** The ending contact points, each with what it does there. */
  readonly contacts: readonly { readonly contactPointId: RecordId; readonly roles: readonly ContactRole[] }[]
  /** How many accounts of the plan, one upon the other, have to be done before: 0 for a mailbox that hangs on none. */
  readonly wave: number
  /** With the password forgotten, what ends is the only way back. */
  readonly onlyWay: boolean
  /** The replacement cannot serve here: it is gone, hangs on what ends, or lives in this very account. */
  readonly unsuitable: boolean
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  readonly steps: readonly PlanStep[]
}

/** What to do before contact points end, in an order in which nothing is ever out of reach. */
export interface Plan {
  readonly accounts: readonly PlannedAccount[]
  /** Every step, in order. */
  readonly steps: readonly PlanStep[]
  readonly value: readonly Money[]
}

/** What is to end: contact points, or contracts with all that hang on them. */
export interface PlanRequest {
  readonly endingIds: readonly RecordId[]
  /** The contact point that takes over; null: a new one that is not on record yet. */
  readonly replacementId: RecordId | null
}

/**
 * The safe order in which to leave contact points behind. Mailboxes come before what hangs on them, then what is worth
 * most; at each account the new contact point is registered and proved before the old one is removed.
 */
export function planEnding(analysis: Analysis, { endingIds, replacementId }: PlanRequest): Plan {
  const { index, graph, losses, accounts } = analysis
  const ending = new Set(endingIds)
  const contactIds = new Set(
    index.contacts.flatMap(({ id, tieId }) =>
      ending.has(id) || (tieId !== undefined && ending.has(tieId)) ? id : [],
    ),
  )
  const gone = [
    ...[...ending].map((id) => nodeOf('tie', id)),
    ...[...contactIds].map((id) => nodeOf('contact', id)),
  ]
  const planned = Array.from(accounts.values()).flatMap(({ account, value, licences }) => {
    const contacts = contactsOf(account, contactIds)
    if (contacts.length === 0) return []
    const node = nodeOf('account', account.id)
    const forgotten = [...losses, ...ownSecrets(account.id)]
    const isIn = (...more: readonly NodeId[]) =>
      isReachableWithout(graph, node, new Set([...forgotten, ...more]))
    return [
      {
        account,
        contacts,
        wave: 0,
        onlyWay: isIn() && !isIn(...gone),
        unsuitable:
          replacementId !== null &&
          !isReachableWithout(graph, nodeOf('contact', replacementId), new Set([...losses, ...gone, node])),
        value,
        keepsakes: keepsakesOf(licences),
        steps: contacts.flatMap((contact) => stepsOf(account, contact, index)),
      },
    ]
  })
  const waveOf = wavesOf(graph.index, new Set(planned.map(({ account }) => nodeOf('account', account.id))))
  const ordered = planned
    .map((one) => ({ ...one, wave: waveOf(nodeOf('account', one.account.id)) }))
    .sort(
      (a, b) =>
        a.wave - b.wave ||
        (b.value[0]?.amount ?? 0) - (a.value[0]?.amount ?? 0) ||
        compareText(a.account.id, b.account.id),
    )
  const ends = endingIds.map((id): PlanStep => ({ action: 'end', recordId: id, contactPointId: null }))
  return {
    accounts: ordered,
    steps: [...ordered.flatMap(({ steps }) => steps), ...ends],
    value: valueOf(ordered.flatMap(({ account }) => index.licencesOf(account.id))),
  }
}

type UsedContact = PlannedAccount['contacts'][number]

function contactsOf(account: Account, contactIds: ReadonlySet<RecordId>): readonly UsedContact[] {
  const rolesById = new Map<RecordId, readonly ContactRole[]>()
  for (const { contactPointId, roles } of account.contacts) {
    if (!contactIds.has(contactPointId)) continue
    rolesById.set(contactPointId, [...new Set([...(rolesById.get(contactPointId) ?? []), ...roles])])
  }
  return Array.from(rolesById, ([contactPointId, roles]) => ({ contactPointId, roles }))
}

function stepsOf(
  account: Account,
  { contactPointId, roles }: UsedContact,
  index: RecordIndex,
): readonly PlanStep[] {
  const step = (action: PlanStep['action']): PlanStep => ({ action, recordId: account.id, contactPointId })
  const prove = roles.every((role) => role === 'notice') ? [] : [step('prove')] // nothing is asked for at a notice
  return hasRoomBeside(account, contactPointId, index)
    ? [step('register'), ...prove, step('remove')]
    : [step('replace'), ...prove]
}

/** Whether the service takes one more address while the old one stays. */
function hasRoomBeside(account: Account, contactPointId: RecordId, index: RecordIndex): boolean {
  if (index.contactById.get(contactPointId)?.medium !== 'email') return true
  const addresses = new Set(
    account.contacts
      .filter(({ roles }) => roles.some((role) => role === 'registered' || role === 'reset'))
      .map((entry) => entry.contactPointId)
      .filter((id) => index.contactById.get(id)?.medium === 'email'),
  )
  return addresses.size < (serviceOf(account, index).maxEmails?.value ?? Number.POSITIVE_INFINITY)
}

/** How many of some nodes have to come before each of them: those it needs, and those that these need. */
function wavesOf(index: GraphIndex, nodes: ReadonlySet<NodeId>): (node: NodeId) => number {
  const { groupOf, members, isCircle } = condense(index, () => true)
  const before = new Int32Array(isCircle.length)
  const isAmong = new Uint8Array(isCircle.length)
  for (const id of nodes) {
    const node = index.numberById.get(id)
    if (node !== undefined) isAmong[at(groupOf, node)] = 1
  }
  for (let group = 0; group < isCircle.length; group += 1) {
    for (const node of rowOf(members, group)) {
      for (const method of rowOf(index.givers, node)) {
        for (const need of rowOf(index.needs, method)) {
          const other = at(groupOf, need)
          if (other !== group)
            before[group] = Math.max(at(before, group), at(before, other) + at(isAmong, other))
        }
      }
    }
  }
  return (id) => at(before, at(groupOf, index.numberById.get(id) ?? 0))
}
