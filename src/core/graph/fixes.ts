import type { Route } from '../catalog/service.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { factorNeeds, getsSms, openRoutes, resetContacts } from './derive-account.ts'
import { serviceOf } from './derive.ts'
import { rowOf, type AccessGraph, type AccessMethod, type NodeId } from './graph.ts'
import { isReachableWithout, type Gone } from './reach.ts'
import { nodeOf, VAULT } from './nodes.ts'
import { compareText } from './order.ts'
import { isReachable } from './state.ts'
import { way } from './way.ts'

/** One change to the records. `contactPointId` null: a new number or address that hangs on nothing lost. */
export type FixKind =
  | {
      readonly kind: 'add-reset-contact'
      readonly medium: 'email' | 'phone'
      readonly contactPointId: RecordId | null
    }
  | { readonly kind: 'add-second-factor' } // on another device
  | { readonly kind: 'keep-password-in-vault' }
  | { readonly kind: 'write-password-on-paper' } // kept at another place

export interface Fix {
  readonly change: FixKind
  /** The accounts that it keeps within reach in the scenario, each by itself. */
  readonly accountIds: readonly RecordId[]
}

/** A change and the ways that it adds; `new` in their needs is something that hangs on nothing lost. */
interface Candidate {
  readonly change: FixKind
  readonly adds: readonly AccessMethod[]
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
    for (const { change, adds } of candidatesFor(account, index, prover)) {
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
  for (const candidate of candidatesFor(account, index, prover)) {
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

const NEW = 'new' as NodeId // no node of a vault's graph is called so

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

const PHONE_FIRST = ['phone', 'email'] as const
const EMAIL_FIRST = ['email', 'phone'] as const

/** What could be changed at an account, the preferred first. */
function* candidatesFor(account: Account, index: RecordIndex, prover: Prover): Generator<Candidate> {
  const password = nodeOf('password', account.id)
  // Who has registered a number and no address has an address sooner than a second number.
  const media = new Set(resetContacts(account, index).map(({ medium }) => medium))
  const order = media.has('phone') && !media.has('email') ? EMAIL_FIRST : PHONE_FIRST
  for (const medium of order)
    if (medium === 'phone' || hasRoomForEmail(account, index, prover))
      yield* contactCandidates(medium, account, index)
  if (account.twoStep === 'on') {
    yield secretCandidate({ kind: 'add-second-factor' }, nodeOf('factor', account.id), NEW)
  }
  if (account.secretFacts?.password === undefined) {
    yield secretCandidate({ kind: 'keep-password-in-vault' }, password, VAULT)
  }
  yield secretCandidate({ kind: 'write-password-on-paper' }, password, NEW)
}

function secretCandidate(change: FixKind, secret: NodeId, need: NodeId): Candidate {
  return { change, adds: [way(secret, [need], change.kind)] }
}

/** Contact points to register for codes: lasting ones on record first, then a new one, then the rest on record. */
function* contactCandidates(
  medium: 'email' | 'phone',
  account: Account,
  index: RecordIndex,
): Generator<Candidate> {
  const kind = medium === 'email' ? 'reset-email' : 'reset-sms'
  const routes = openRoutes(account, serviceOf(account, index)).filter((route) => route.kind === kind)
  const own = new Set(resetContacts(account, index).map(({ id }) => id))
  const known = contactsFor(account.personId, medium, index).filter(({ id }) => !own.has(id))
  const add = (contact: NodeId, contactPointId: RecordId | null): Candidate => ({
    change: { kind: 'add-reset-contact', medium, contactPointId },
    adds: routes.map((route) => addedWay(account, route, contact)),
  })
  for (const contact of known) if (isLasting(contact)) yield add(nodeOf('contact', contact.id), contact.id)
  yield add(NEW, null)
  for (const contact of known) if (!isLasting(contact)) yield add(nodeOf('contact', contact.id), contact.id)
}

/** The contact points that may be registered for a person, by id; found once for all accounts of the person. */
function contactsFor(
  personId: RecordId | undefined,
  medium: 'email' | 'phone',
  index: RecordIndex,
): readonly ContactPoint[] {
  const shelves = contactsByIndex.get(index) ?? new Map<string, readonly ContactPoint[]>()
  contactsByIndex.set(index, shelves)
  const key = `${medium} ${personId ?? ''}`
  const known = shelves.get(key)
  if (known !== undefined) return known
  const found = index.contacts
    .filter((contact) => contact.personId === undefined || contact.personId === personId)
    .filter((contact) => (medium === 'email' ? contact.medium === 'email' : getsSms(contact)))
    .toSorted((a, b) => compareText(a.id, b.id))
  shelves.set(key, found)
  return found
}

const contactsByIndex = new WeakMap<RecordIndex, Map<string, readonly ContactPoint[]>>()

function addedWay(account: Account, route: Route, contact: NodeId): AccessMethod {
  return way(nodeOf('account', account.id), [contact, ...factorNeeds(account, route)], route.kind, route.cap)
}

/** Whether a contact point stays when a home, a line, a job or a school is left. A mobile number can be taken along. */
export function isLasting(contact: ContactPoint): boolean {
  return contact.medium === 'phone' || ['free', 'paid', 'own-domain'].includes(contact.mailKind)
}

/** Whether one more address can be registered: the service keeps so many, and a dead one can be replaced. */
function hasRoomForEmail(account: Account, index: RecordIndex, { has }: Prover): boolean {
  const max = serviceOf(account, index).maxEmails?.value ?? Number.POSITIVE_INFINITY
  const live = resetContacts(account, index).filter(
    (contact) => contact.medium === 'email' && has(nodeOf('contact', contact.id)),
  )
  return live.length < max
}
