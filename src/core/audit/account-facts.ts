import type { AccountAnalysis, Analysis } from '../graph/analysis/analysis.ts'
import { getsSms, resetContacts } from '../graph/derive/derive-account.ts'
import { nodeOf } from '../graph/nodes.ts'
import { isReachable } from '../graph/state.ts'
import type { Account, ContactRole } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordId } from '../record/field.ts'
import type { SecretFact } from '../record/secret.ts'
import type { RecordIndex } from '../record/record-index.ts'

/** Whether something of value, in money or in things, is bound to the account. */
export function isValuable({ value, keepsakes }: AccountAnalysis): boolean {
  return value.some(({ amount }) => amount > 0) || keepsakes.length > 0
}

/** Whether a contact point receives anything today, as far as is known. */
function isAlive({ states }: Analysis, contact: ContactPoint): boolean {
  return isReachable(states.get(nodeOf('contact', contact.id)) ?? 'lost')
}

/** The contact points alive today to which a code for getting back in goes: addresses, and numbers that get SMS. */
export function liveTargets(analysis: Analysis, account: Account): readonly ContactPoint[] {
  return resetContacts(account, analysis.index).filter(
    (contact) => (contact.medium === 'email' || getsSms(contact)) && isAlive(analysis, contact),
  )
}

/** Whether the person gets anything there but notices. */
function isUsed(role: ContactRole): boolean {
  return role !== 'notice' && role !== 'recovery-contact'
}

/** The accounts that use each contact point for more than notices, or than asking somebody else, closed ones left out. */
export function usersByContact({ accounts }: Analysis): ReadonlyMap<RecordId, readonly AccountAnalysis[]> {
  const users = new Map<RecordId, AccountAnalysis[]>()
  for (const found of accounts.values()) {
    const used = found.account.contacts.filter(({ roles }) => roles.some(isUsed))
    for (const id of new Set(used.map(({ contactPointId }) => contactPointId))) {
      const known = users.get(id)
      if (known === undefined) users.set(id, [found])
      else known.push(found)
    }
  }
  return users
}

/** Everything that is typed to sign in, in lower case: login IDs, and contact points with that role. */
export function loginsOf(account: Account, { contactById }: RecordIndex): readonly string[] {
  const contacts = account.contacts.flatMap(({ contactPointId, roles }) =>
    roles.includes('login') ? (contactById.get(contactPointId)?.value ?? []) : [],
  )
  return [...account.loginIds, ...contacts].map((login) => login.toLowerCase())
}

type Valued = Pick<AccountAnalysis, 'account' | 'value'>

/** The dearest first, then by id. */
export function byWorth(a: Valued, b: Valued): number {
  const [worthA, worthB] = [a, b].map(({ value }) => Math.max(0, ...value.map(({ amount }) => amount)))
  return (worthB ?? 0) - (worthA ?? 0) || (a.account.id < b.account.id ? -1 : 1)
}

/** With so many unused codes left, it is time for new ones. */
const FEW_CODES = 2

/** Whether recovery codes are nearly used up; a list from which none was used yet is not. */
export function areCodesFew({ unused, count }: SecretFact): boolean {
  return unused !== undefined && count !== undefined && unused <= FEW_CODES && unused < count
}
