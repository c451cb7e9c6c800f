import { classifyPhone } from '../catalog/classify-phone.ts'
import { leanable } from '../catalog/provenance.ts'
import type { Service } from '../catalog/service.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import { nodeOf } from '../graph/nodes.ts'
import { isReachable } from '../graph/state.ts'
import type { Account } from '../record/account.ts'
import type { TriedLogin } from '../record/attempt.ts'
import type { ContactPoint } from '../record/contact-point.ts'

/** A login ID with which the account may have been registered. */
export interface LoginCandidate {
  /** As it is typed: a number as at home. */
  readonly value: string
  /** Nothing reaches this address or number any more; it may be the login ID all the same. */
  readonly isDead: boolean
  /** What came of it when it was tried last; null when it was not. */
  readonly tried: TriedLogin | null
}

/**
 * What to try where it is not known with which address an account was registered: what stands at the account, then every address of
 * the same person on record, dead ones too, then what they sign in with elsewhere. Numbers only where the service takes numbers;
 * where nobody knows what it takes, all of them. Each once.
 */
export function loginCandidates(
  account: Account,
  service: Service | undefined,
  { index, states }: Analysis,
): readonly LoginCandidate[] {
  const identifiers = service?.identifiers.filter(leanable) ?? []
  const takesNumbers = identifiers.length === 0 || identifiers.some(({ value }) => value === 'phone')
  const isOwn = ({ personId }: { readonly personId?: Account['personId'] }) =>
    personId === undefined || account.personId === undefined || personId === account.personId
  const atAccount = account.contacts.flatMap(
    ({ contactPointId }) => index.contactById.get(contactPointId) ?? [],
  )
  const contacts = [...atAccount, ...index.contacts.filter(isOwn)].filter(
    ({ medium }) => medium === 'email' || takesNumbers,
  )
  const elsewhere = index.accounts
    .filter((other) => other.id !== account.id && isOwn(other))
    .flatMap(({ loginIds }) => loginIds.filter((login) => login.includes('@')))
  const isDead = (contact: ContactPoint) => !isReachable(states.get(nodeOf('contact', contact.id)) ?? 'lost')
  const all = [
    ...account.loginIds.map((value) => ({ value, isDead: false })),
    ...contacts.map((contact) => ({ value: typed(contact), isDead: isDead(contact) })),
    ...[...elsewhere, ...(account.triedLogins ?? []).map(({ value }) => value)].map((value) => ({
      value,
      isDead: false,
    })),
  ]
  const byValue = new Map<string, LoginCandidate>()
  for (const { value, isDead } of all) {
    const key = value.toLowerCase()
    const known = byValue.get(key)
    if (known === undefined) byValue.set(key, { value, isDead, tried: lastTry(account, key) })
    else if (isDead) byValue.set(key, { ...known, isDead })
  }
  return [...byValue.values()]
}

function typed({ medium, value }: ContactPoint): string {
  return medium === 'phone' ? classifyPhone(value).national : value
}

/** Of the lines about one login ID the one of the latest day, and of one day the last. */
function lastTry({ triedLogins = [] }: Account, key: string): TriedLogin | null {
  let last: TriedLogin | null = null
  for (const line of triedLogins) {
    if (line.value.toLowerCase() === key && (last === null || line.on >= last.on)) last = line
  }
  return last
}
