import type { Route } from '../../catalog/service.ts'
import type { Account } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { factorNeeds, getsSms, openRoutes, resetContacts } from '../derive/derive-account.ts'
import { serviceOf } from '../derive/derive.ts'
import { way } from '../derive/way.ts'
import type { AccessMethod, NodeId } from '../graph.ts'
import { nodeOf, VAULT } from '../nodes.ts'
import { compareText } from '../../order.ts'

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

/** A change and the ways that it adds; `new` in their needs is something that hangs on nothing lost. */
export interface Candidate {
  readonly change: FixKind
  readonly adds: readonly AccessMethod[]
}

/** What hangs on nothing that is lost. No node of a vault's graph is called so. */
export const NEW = 'new' as NodeId

const PHONE_FIRST = ['phone', 'email'] as const
const EMAIL_FIRST = ['email', 'phone'] as const

/**
 * What could be changed at an account, the preferred first.
 *
 * @param has - Whether a node is reachable without any change.
 */
export function* candidatesFor(
  account: Account,
  index: RecordIndex,
  has: (node: NodeId) => boolean,
): Generator<Candidate> {
  const password = nodeOf('password', account.id)
  // Who has registered a number and no address has an address sooner than a second number.
  const media = new Set(resetContacts(account, index).map(({ medium }) => medium))
  const order = media.has('phone') && !media.has('email') ? EMAIL_FIRST : PHONE_FIRST
  for (const medium of order)
    if (medium === 'phone' || hasRoomForEmail(account, index, has))
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
function hasRoomForEmail(account: Account, index: RecordIndex, has: (node: NodeId) => boolean): boolean {
  const max = serviceOf(account, index).maxEmails?.value ?? Number.POSITIVE_INFINITY
  const live = resetContacts(account, index).filter(
    (contact) => contact.medium === 'email' && has(nodeOf('contact', contact.id)),
  )
  return live.length < max
}
