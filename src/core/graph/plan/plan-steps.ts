import type { Account, ContactRole } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { PLAN_ACTIONS, PlannedUse } from '../../record/plan.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { serviceOf } from '../derive/derive.ts'

/**
 * One thing to do, and to tick off. `register`: the new contact point is registered in these roles, beside the old one.
 * `replace`: where the service keeps one address only, it takes the place of the old one. `prove`: a code really arrives
 * at it. `remove`: the old one is taken out. `end`: nothing hangs on the contract any more, so it may end.
 */
export interface PlanStep {
  readonly action: (typeof PLAN_ACTIONS)[number]
  /** The account, or for `end` the contract or contact point that goes. */
  readonly recordId: RecordId
  /** The contact point that goes; null for `end`. */
  readonly contactPointId: RecordId | null
}

/** The address and the number that take over; null: a new one that is not on record yet. */
export type Successors = Readonly<Record<ContactPoint['medium'], RecordId | null>>

/** What takes the place of a contact point. */
export function successorOf(
  contactPointId: RecordId | null,
  successors: Successors,
  { contactById }: RecordIndex,
): RecordId | null {
  const medium = contactPointId === null ? undefined : contactById.get(contactPointId)?.medium
  return medium === undefined ? null : successors[medium]
}

/** A contact point that ends, and what it does at an account. */
export interface UsedContact {
  readonly contactPointId: RecordId
  readonly roles: readonly ContactRole[]
}

/** What ends at an account: what it uses now, and what it used when the plan was made. */
export function endingContactsOf(
  account: Account,
  contactIds: ReadonlySet<RecordId>,
  uses: readonly PlannedUse[],
): readonly UsedContact[] {
  const rolesById = new Map<RecordId, readonly ContactRole[]>()
  const now = account.contacts.filter(({ contactPointId }) => contactIds.has(contactPointId))
  for (const { contactPointId, roles } of [...uses, ...now]) {
    rolesById.set(contactPointId, [...new Set([...(rolesById.get(contactPointId) ?? []), ...roles])])
  }
  return Array.from(rolesById, ([contactPointId, roles]) => ({ contactPointId, roles }))
}

/** What there is to do at an account about one contact point, in order. */
export function stepsOf(
  account: Account,
  { contactPointId, roles }: UsedContact,
  index: RecordIndex,
  successors: Successors,
): readonly PlanStep[] {
  const step = (action: PlanStep['action']): PlanStep => ({ action, recordId: account.id, contactPointId })
  // Nothing is asked for at a notice, and what comes to somebody who may help is theirs.
  const isSilent = roles.every((role) => role === 'notice' || role === 'recovery-contact')
  const prove = isSilent ? [] : [step('prove')]
  return hasRoomBeside(account, { contactPointId, roles }, index, successors)
    ? [step('register'), ...prove, step('remove')]
    : [step('replace'), ...prove]
}

/** Whether the service takes one more address while the old one stays; what takes over may stand there already. */
function hasRoomBeside(
  account: Account,
  { contactPointId, roles }: UsedContact,
  index: RecordIndex,
  successors: Successors,
): boolean {
  if (index.contactById.get(contactPointId)?.medium !== 'email') return true
  const others = new Set(
    account.contacts
      .filter((entry) => entry.roles.some(isKept))
      .map((entry) => entry.contactPointId)
      .filter((id) => id !== contactPointId && id !== successors.email)
      .filter((id) => index.contactById.get(id)?.medium === 'email'),
  )
  return (
    others.size + Number(roles.some(isKept)) <
    (serviceOf(account, index).maxEmails?.value ?? Number.POSITIVE_INFINITY)
  )
}

/** Whether the service keeps an address with this role among those of which it counts how many there are. */
function isKept(role: ContactRole): boolean {
  return role === 'registered' || role === 'reset'
}
