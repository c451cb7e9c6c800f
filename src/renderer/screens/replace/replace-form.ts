import { contactKey } from '#core/catalog/contact-key'
import { replaceableRoles, type ChosenUse, type ReplaceableUse } from '#core/plan/replacement'
import type { Account, ContactRole } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { newContactPoint, recognise } from '../contacts/recognise.ts'

/** What is said of an account: nothing is changed, it is still to be changed at the service, or it was. */
export type Decision = 'out' | 'open' | 'changed'

/** By account. */
export type Decisions = Readonly<Partial<Record<RecordId, Decision>>>

/** In the select of the new contact point: one that is typed here. */
export const TYPED = 'typed'

export interface ReplaceValues {
  /** An id, {@link TYPED}, or '' where nothing is chosen yet. */
  readonly successor: string
  readonly typed: string
  /** Roles in which it is not replaced. */
  readonly kept: readonly ContactRole[]
  /** Accounts of which nothing is said are still to be changed. */
  readonly decisions: Decisions
  readonly isProved: boolean
}

/** What takes over, as far as it is chosen and sound. */
export type Successor =
  { readonly code: 'missing' | 'unsound' | 'same' } | { readonly code: null; readonly contact: ContactPoint }

interface Surroundings {
  readonly from: ContactPoint
  readonly contacts: readonly ContactPoint[]
  readonly accounts: readonly Account[]
  readonly newId: RecordId
}

/** An address or number that is on record already is not written twice. */
export function successorOf(
  { successor, typed }: ReplaceValues,
  { from, contacts, accounts, newId }: Surroundings,
): Successor {
  if (successor !== TYPED) {
    const contact = contacts.find(({ id }) => id === successor)
    return contact === undefined ? { code: 'missing' } : { code: null, contact }
  }
  const found = recognise(typed)
  if (found === null) return { code: 'missing' }
  if (found.medium !== from.medium || !found.sound) return { code: 'unsound' }
  const key = contactKey(found.value)
  if (key === contactKey(from.value)) return { code: 'same' }
  const known = contacts.find(({ value }) => contactKey(value) === key)
  const contact = known ?? newContactPoint(typed, newId, from.personId, accounts)
  return contact === null ? { code: 'unsound' } : { code: null, contact }
}

/** The roles in which a use is replaced, as the person chose; empty where nothing of it is. */
export function chosenRoles(use: ReplaceableUse, kept: readonly ContactRole[]): readonly ContactRole[] {
  return replaceableRoles(use).filter((role) => !kept.includes(role))
}

export function chosenUses(
  uses: readonly ReplaceableUse[],
  { kept, decisions }: Pick<ReplaceValues, 'kept' | 'decisions'>,
): readonly ChosenUse[] {
  return uses.flatMap((use) => {
    const roles = chosenRoles(use, kept)
    const decision = decisions[use.account.id] ?? 'open'
    if (roles.length === 0 || decision === 'out') return []
    return [{ accountId: use.account.id, roles, isChanged: decision === 'changed' }]
  })
}
