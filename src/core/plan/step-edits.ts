import { contactKey } from '../catalog/contact-key.ts'
import type { Account, ContactRole } from '../record/account.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import type { Plan } from '../record/plan.ts'
import type { StepView } from './plan-steps.ts'

/** A step that was done. */
type DoneStep = Pick<StepView, 'action' | 'recordId' | 'contactPointId' | 'successorId'>

/**
 * The records that say otherwise once a step was done on a day: what takes over stands at the account in the roles of what
 * goes, a code arrived, the contract is over. Empty where nothing changes, or what takes over is not on record yet.
 */
export function editsOfStep(
  plan: Plan,
  { action, recordId, contactPointId, successorId }: DoneStep,
  index: RecordIndex,
  doneOn: string,
): readonly VaultRecord[] {
  const record = index.byId.get(recordId)
  if (record?.type === 'tie') return record.status === 'ended' ? [] : [{ ...record, status: 'ended' }]
  if (record?.type === 'contact-point') return record.status === 'dead' ? [] : [{ ...record, status: 'dead' }]
  if (record?.type !== 'account' || contactPointId === null) return []
  const successor = successorId === null ? undefined : index.contactById.get(successorId)
  if (action === 'prove') {
    const isKnown = successor === undefined || (successor.lastProvedOn ?? '') >= doneOn
    return isKnown ? [] : [{ ...successor, lastProvedOn: doneOn }]
  }
  if (successor === undefined && action !== 'remove') return []
  const roles = rolesOf(plan, record, contactPointId)
  const before = index.contactById.get(contactPointId)?.value
  let account = record
  if (successor !== undefined && action !== 'remove') account = registered(account, successor.id, roles)
  if (action !== 'register') account = removed(account, contactPointId, plan.onlyUses === true ? roles : null)
  if (action !== 'register' && before !== undefined && successor !== undefined && roles.includes('login')) {
    account = { ...account, loginIds: replaced(account.loginIds, before, successor.value) }
  }
  return account === record ? [] : [account]
}

/** What the contact point does at the account, or did when the plan was made. */
function rolesOf(
  { uses, onlyUses }: Plan,
  { id, contacts }: Account,
  contactPointId: RecordId,
): readonly ContactRole[] {
  const then = uses.filter((use) => use.accountId === id && use.contactPointId === contactPointId)
  const now = onlyUses === true ? [] : contacts.filter((entry) => entry.contactPointId === contactPointId)
  return [...new Set([...then, ...now].flatMap(({ roles }) => roles))]
}

function registered(account: Account, contactPointId: RecordId, roles: readonly ContactRole[]): Account {
  const has = new Set(
    account.contacts.flatMap((entry) => (entry.contactPointId === contactPointId ? entry.roles : [])),
  )
  const missing = roles.filter((role) => !has.has(role))
  if (missing.length === 0) return account
  return { ...account, contacts: [...account.contacts, { contactPointId, roles: missing }] }
}

/** @param roles - The roles that it loses; null for all of them. */
function removed(account: Account, contactPointId: RecordId, roles: readonly ContactRole[] | null): Account {
  const isKept = (role: ContactRole) => roles !== null && !roles.includes(role)
  const isTouched = (entry: Account['contacts'][number]) =>
    entry.contactPointId === contactPointId && !entry.roles.every(isKept)
  if (!account.contacts.some(isTouched)) return account
  const contacts = account.contacts
    .map((entry) => (isTouched(entry) ? { ...entry, roles: entry.roles.filter(isKept) } : entry))
    .filter((entry) => entry.roles.length > 0)
  return { ...account, contacts }
}

/** The login IDs with the new one in the place of the old, once. */
function replaced(loginIds: readonly string[], before: string, after: string): string[] {
  return [...new Set(loginIds.map((id) => (contactKey(id) === contactKey(before) ? after : id)))]
}

/** Several steps done on one day, in their order: each record once, as it is after all of them. */
export function editsOfSteps(
  plan: Plan,
  steps: readonly DoneStep[],
  index: RecordIndex,
  doneOn: string,
): readonly VaultRecord[] {
  const byId = new Map(index.byId)
  const edits = new Map<RecordId, VaultRecord>()
  for (const step of steps) {
    for (const edit of editsOfStep(plan, step, { ...index, byId }, doneOn)) {
      byId.set(edit.id, edit)
      edits.set(edit.id, edit)
    }
  }
  return [...edits.values()]
}
