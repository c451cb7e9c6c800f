import type { NextStep } from '#core/audit/audit'
import { serviceOf } from '#core/graph/derive'
import type { Account, ContactRole } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { account, device, email, id, paper, phone, place, settings } from './records.ts'

/**
 * The records after somebody has done what a next step says, in the plainest way. `way-back` is done at the service and
 * changes nothing that is written here.
 */
export function applyNextStep(records: readonly VaultRecord[], step: NextStep): readonly VaultRecord[] {
  const name = `new${records.length}` // no record is called so: ids of tests are words
  const { action, recordId, contactPointId } = step
  const change = (edit: (item: Account) => Account, ...added: readonly VaultRecord[]) => [
    ...records.map((item) => (item.type === 'account' && item.id === recordId ? edit(item) : item)),
    ...added,
  ]
  const newPaper = (...carries: readonly unknown[]) => [
    place(`${name}-place`),
    paper(name, { placeId: `${name}-place`, carries }),
  ]
  switch (action) {
    case 'add-phone':
      return change((item) => registered(item, id(name), records), phone(name))
    case 'add-email':
      return change((item) => registered(item, id(name), [...records, email(name)]), email(name))
    case 'use-contact':
      return change((item) => (contactPointId === null ? item : registered(item, contactPointId, records)))
    case 'add-factor':
    case 'record-factor':
      return change(
        (item) => ({ ...item, factors: [...item.factors, { kind: 'totp-app', deviceId: id(name) }] }),
        device(name),
      )
    case 'keep-password':
      return change((item) => ({ ...item, secretFacts: { ...item.secretFacts, password: {} } }))
    case 'print-sheet':
      return [...records, ...newPaper({ secret: 'password', recordId })]
    case 'record-login':
      return change((item) => ({ ...item, loginIds: ['written-down'] }))
    case 'record-routes':
      return change((item) => ({ ...item, resetRoutes: 'complete' }))
    case 'bind-account':
      return [
        ...records.map((item) =>
          item.type === 'licence' && item.id === recordId ? { ...item, accountIds: [id(name)] } : item,
        ),
        account(name, { passwordInMemory: true }),
      ]
    case 'print-kit':
      return [...records, ...newPaper({ secret: 'vault-recovery-key' })]
    case 'save-copy':
      return records.map((item) => (item.type === 'settings' ? { ...item, copies: settings().copies } : item))
    case 'way-back':
      return records
  }
}

/** The account with a contact point for resets; where the service keeps no more addresses, in place of one. */
function registered(item: Account, contactPointId: RecordId, records: readonly VaultRecord[]): Account {
  const isMail = (contactId: RecordId) =>
    records.some(
      (other) => other.id === contactId && other.type === 'contact-point' && other.medium === 'email',
    )
  const isReset = (role: ContactRole) => role === 'registered' || role === 'reset'
  const mails = item.contacts.filter((entry) => isMail(entry.contactPointId) && entry.roles.some(isReset))
  const corrections = records.filter((other) => other.type === 'correction')
  const most = serviceOf(item, { corrections }).maxEmails?.value ?? mails.length + 1
  const isFull = isMail(contactPointId) && mails.length >= most
  const contacts = item.contacts.flatMap((entry) => {
    if (!isFull || !mails.includes(entry)) return [entry]
    const roles = entry.roles.filter((role) => !isReset(role))
    return roles.length === 0 ? [] : [{ ...entry, roles }]
  })
  return { ...item, contacts: [...contacts, { contactPointId, roles: ['reset'] }] }
}
