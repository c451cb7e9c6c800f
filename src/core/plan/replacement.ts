import { contactKey } from '../catalog/contact-key.ts'
import { leanable } from '../catalog/provenance.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import { serviceOf } from '../graph/derive/derive.ts'
import { CONTACT_ROLES, type Account, type ContactRole } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'
import type { Plan } from '../record/plan.ts'
import { editsOfStep } from './step-edits.ts'

/*
 * An address or number that another one replaces at many accounts at once. What was changed at its service is written at once;
 * what is still to be changed there keeps its record, and becomes a plan that names those accounts only.
 */

/**
 * What is known of changing a login ID. `none`: the contact point is not typed there to sign in. `own`: it is the address of the
 * account itself. `fixed`: the service does not let it be changed. `changeable`: the catalogue tells how.
 */
export type LoginChange = 'none' | 'own' | 'fixed' | 'changeable' | 'unknown'

/** An account that uses a contact point. */
export interface ReplaceableUse {
  readonly account: Account
  /** In the order of {@link CONTACT_ROLES}. */
  readonly roles: readonly ContactRole[]
  readonly login: LoginChange
}

/** The accounts that use a contact point, closed ones left out; also those where it stands as a login ID only. */
export function usesOfContact(contact: ContactPoint, analysis: Analysis): readonly ReplaceableUse[] {
  const key = contactKey(contact.value)
  return Array.from(analysis.accounts.values()).flatMap(({ account }) => {
    const has = new Set(
      account.contacts.flatMap((entry) => (entry.contactPointId === contact.id ? entry.roles : [])),
    )
    if (account.loginIds.some((login) => contactKey(login) === key)) has.add('login')
    if (has.size === 0) return []
    const roles = CONTACT_ROLES.filter((role) => has.has(role))
    return [{ account, roles, login: has.has('login') ? loginChange(account, contact, analysis) : 'none' }]
  })
}

function loginChange(account: Account, contact: ContactPoint, { index }: Analysis): LoginChange {
  if (contact.medium === 'email' && contact.hostAccountId === account.id) return 'own'
  const { fixedLogins, playbooks } = serviceOf(account, index)
  const isFixed =
    fixedLogins !== undefined &&
    leanable(fixedLogins) &&
    fixedLogins.value.some((domain) => contactKey(contact.value).endsWith(`@${domain}`))
  if (isFixed) return 'fixed'
  return playbooks.some(({ when }) => when === 'rename') ? 'changeable' : 'unknown'
}

/** The roles in which a use can be replaced: a login ID that stays as it is, is left out. */
export function replaceableRoles({ roles, login }: ReplaceableUse): readonly ContactRole[] {
  return login === 'own' || login === 'fixed' ? roles.filter((role) => role !== 'login') : roles
}

/** Volume licences whose administrators are written down with a contact point: they are not changed along. */
export function licencesNaming(contactId: RecordId, { index }: Analysis): readonly Licence[] {
  return index.licences.filter(
    ({ volume }) =>
      volume?.administrators.some(({ contactPointId }) => contactPointId === contactId) === true,
  )
}

export interface Replacement {
  /** The id of the plan that is made where something is still to be done. */
  readonly planId: RecordId
  readonly from: ContactPoint
  /** Of the same medium; perhaps not on record yet. */
  readonly to: ContactPoint
  readonly chosen: readonly ChosenUse[]
  /** A code or mail was seen to arrive at the new one today. */
  readonly isProved: boolean
}

export interface ChosenUse {
  readonly accountId: RecordId
  /** What is replaced there, at least one. */
  readonly roles: readonly ContactRole[]
  /** The service has the new one already. */
  readonly isChanged: boolean
}

/** The plan of these uses. */
function replacementPlan({ planId, from, to, chosen }: Omit<Replacement, 'isProved'>, today: string): Plan {
  return {
    type: 'plan',
    id: planId,
    endingIds: [from.id],
    ...(to.medium === 'email' ? { newMailId: to.id } : { newPhoneId: to.id }),
    begunOn: today,
    onlyUses: true,
    uses: chosen.map(({ accountId, roles }) => ({ accountId, contactPointId: from.id, roles: [...roles] })),
  }
}

/** The records that a replacement writes, in one edit: the new contact point, the changed accounts, and the plan of the others. */
export function replacementEdits(
  replacement: Replacement,
  { index, today }: Analysis,
): readonly VaultRecord[] {
  const { from, to, chosen, isProved } = replacement
  const contact = isProved ? { ...to, lastProvedOn: today } : to
  const known = {
    ...index,
    byId: new Map(index.byId).set(to.id, contact),
    contactById: new Map(index.contactById).set(to.id, contact),
  }
  const changed = chosen.filter(({ isChanged }) => isChanged)
  const open = chosen.filter(({ isChanged }) => !isChanged)
  const plan = replacementPlan(replacement, today)
  const accounts = changed.flatMap(({ accountId }) =>
    editsOfStep(
      plan,
      { action: 'replace', recordId: accountId, contactPointId: from.id, successorId: to.id },
      known,
      today,
    ),
  )
  return [
    ...(contact === index.byId.get(to.id) ? [] : [contact]),
    ...accounts,
    ...(open.length === 0 ? [] : [replacementPlan({ ...replacement, chosen: open }, today)]),
  ]
}
