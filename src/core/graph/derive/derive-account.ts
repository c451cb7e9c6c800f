import { leanable, mayDriveDate } from '../../catalog/provenance.ts'
import type { Route, Service } from '../../catalog/service.ts'
import type { Account, ContactRole } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { AccessMethod, NodeId } from '../graph.ts'
import { nodeOf, VAULT } from '../nodes.ts'
import { way } from './way.ts'

/**
 * The access methods of one account: what the service offers (the catalogue's routes), as far as the record holds what
 * they need. A route without its needs on record gives no method: nothing is guessed.
 */
export function* accountMethods(
  account: Account,
  service: Service,
  index: RecordIndex,
): Generator<AccessMethod> {
  const gives = nodeOf('account', account.id)
  yield* secretMethods(account, index)
  yield* factorMethods(account, index)
  for (const route of openRoutes(account, service)) {
    for (const needs of needsOf(route.kind, account, service, index)) {
      const method = way(gives, [...needs, ...factorNeeds(account, route)], route.kind, route.cap)
      // A waiting period is a date that somebody relies on, so only the operator's own word counts.
      yield route.days !== undefined && mayDriveDate(route) ? { ...method, days: route.days } : method
    }
  }
  if (account.state === 'closed' || account.state === 'locked-out') return
  for (const other of account.signInWith) yield way(gives, [nodeOf('account', other)], 'sign-in-with')
}

/** The routes of the service that are open to this account as it stands. */
export function openRoutes(account: Account, service: Service): readonly Route[] {
  if (account.state === 'closed') return []
  return service.routes.filter(
    (route) =>
      !(account.twoStep === 'on' && route.closedByTwoStep === true) &&
      // Somebody who is locked out has tried what is promised; only asking is left.
      (account.state !== 'locked-out' || route.cap === 'appeal'),
  )
}

/** What a route asks for in addition: the second factor, where two-step verification is on. */
export function factorNeeds(account: Account, route: Route): readonly NodeId[] {
  return route.asksSecondFactor && account.twoStep === 'on' ? [nodeOf('factor', account.id)] : []
}

/** The contact points of an account that a code for getting back in can reach. */
export function resetContacts(account: Account, index: RecordIndex): readonly ContactPoint[] {
  return contactsWithRole(account, index, ['registered', 'reset'])
}

/** The contact points of people who were named to help. */
export function helperContacts(account: Account, index: RecordIndex): readonly ContactPoint[] {
  return contactsWithRole(account, index, ['recovery-contact'])
}

/** Whether a text message can reach a contact point, as far as is known. */
export function getsSms(contact: ContactPoint): boolean {
  if (contact.medium !== 'phone') return false
  return contact.sms === 'yes' || (contact.sms === 'unknown' && contact.phoneKind === 'mobile')
}

/** Whether the record says how the second factor is answered. */
export function hasFactor(account: Account, index: RecordIndex): boolean {
  return !factorMethods(account, index).next().done
}

/** The alternatives for what a route needs, each an AND; none when the record lacks what it takes. */
function needsOf(
  kind: Route['kind'],
  account: Account,
  service: Service,
  index: RecordIndex,
): readonly (readonly NodeId[])[] {
  const resets = resetContacts(account, index)
  switch (kind) {
    case 'password': {
      const password = nodeOf('password', account.id)
      const work = workAddresses(account, service, index)
      return work.length === 0 ? [[password]] : work.map((address) => [password, ...address])
    }
    case 'reset-email':
      return reach(resets.filter((contact) => contact.medium === 'email'))
    case 'reset-sms':
      return reach(resets.filter(getsSms))
    case 'reset-call':
      return reach(resets.filter((contact) => contact.medium === 'phone'))
    case 'recovery-contact':
      return reach(helperContacts(account, index))
    case 'passkey':
      return factorDevices(account, ['passkey', 'security-key'])
    case 'app-prompt':
      return factorDevices(account, ['app-prompt'])
    case 'recovery-code':
      return [[nodeOf('codes', account.id)]]
    case 'shop-counter':
      return index.identityPapersOf(account.personId).map((paper) => [nodeOf('paper', paper.id)])
    case 'recovery-form':
    case 'support':
    case 'identity-papers':
    case 'administrator':
      return [[]] // somebody judges; there is always the asking
  }
}

/** A work account is the employer's: where the service takes nothing else, the password does only while its address is alive. */
function workAddresses(
  account: Account,
  service: Service,
  index: RecordIndex,
): readonly (readonly NodeId[])[] {
  const isWork = service.identifiers.every((known) => known.value === 'work-account' && leanable(known))
  return isWork ? reach(contactsWithRole(account, index, ['login'])) : []
}

function reach(contacts: readonly ContactPoint[]): readonly (readonly NodeId[])[] {
  return contacts.map((contact) => [nodeOf('contact', contact.id)])
}

function factorDevices(
  account: Account,
  kinds: readonly Account['factors'][number]['kind'][],
): readonly (readonly NodeId[])[] {
  return account.factors.flatMap(({ kind, deviceId }) =>
    kinds.includes(kind) && deviceId !== undefined ? [[nodeOf('device', deviceId)]] : [],
  )
}

/** Where the secrets of the account are kept: in this vault, on papers, in somebody's memory. */
function* secretMethods(account: Account, index: RecordIndex): Generator<AccessMethod> {
  const password = nodeOf('password', account.id)
  const codes = nodeOf('codes', account.id)
  if (account.secretFacts?.password !== undefined) yield way(password, [VAULT], 'vault')
  if (account.passwordInMemory === true) yield way(password, [nodeOf('memory', account.id)], 'memory')
  for (const paper of index.papersCarrying('password', account.id)) {
    yield way(password, [nodeOf('paper', paper.id)], 'paper')
  }
  if (account.secretFacts?.recoveryCodes !== undefined) yield way(codes, [VAULT], 'vault')
  for (const paper of index.papersCarrying('recovery-codes', account.id)) {
    yield way(codes, [nodeOf('paper', paper.id)], 'paper')
  }
  if (account.secretFacts?.totp !== undefined) yield way(nodeOf('seed', account.id), [VAULT], 'vault')
}

/** Whatever answers when the service asks for the second factor. */
function* factorMethods(account: Account, index: RecordIndex): Generator<AccessMethod> {
  const factor = nodeOf('factor', account.id)
  for (const contact of contactsWithRole(account, index, ['second-factor'])) {
    yield way(factor, [nodeOf('contact', contact.id)], 'code')
  }
  for (const { kind, deviceId } of account.factors) {
    if (kind !== 'recovery-codes' && deviceId !== undefined) {
      yield way(factor, [nodeOf('device', deviceId)], kind)
    }
  }
  if (account.secretFacts?.totp !== undefined) yield way(factor, [nodeOf('seed', account.id)], 'totp-app')
  const hasCodes =
    account.secretFacts?.recoveryCodes !== undefined ||
    index.papersCarrying('recovery-codes', account.id).length > 0
  if (hasCodes) yield way(factor, [nodeOf('codes', account.id)], 'recovery-codes')
}

function contactsWithRole(
  account: Account,
  index: RecordIndex,
  roles: readonly ContactRole[],
): readonly ContactPoint[] {
  return account.contacts.flatMap(({ contactPointId, roles: own }) => {
    const contact = index.contactById.get(contactPointId)
    return contact !== undefined && own.some((role) => roles.includes(role)) ? [contact] : []
  })
}
