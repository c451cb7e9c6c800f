import type { NextStep } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { serviceOf } from '#core/graph/derive/derive'
import { planView } from '#core/plan/plan-view'
import { editsOfStep } from '#core/plan/step-edits'
import * as v from 'valibot'
import type { Account, ContactRole } from '#core/record/account'
import { detach } from '#core/record/detach'
import { record, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { Licence } from '#core/record/licence'
import { indexRecords } from '#core/record/record-index'
import { account, device, email, id, paper, phone, place, settings, TODAY } from './records.ts'

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
    case 'go-on-plan':
      return wentThrough(records, recordId, name)
    case 'plan':
      return contactPointId === null ? records : moved(records, contactPointId, name)
    case 'change-contact':
      return change((item) => inPlaceOfAll(item, id(name)), email(name))
    case 'prove-contact':
    case 'sign-in':
    case 'check-service':
    case 'see-paper':
      return records.map((item) =>
        item.id === recordId
          ? asRecord({
              ...item,
              lastProvedOn: TODAY,
              lastSignInOn: TODAY,
              lastConfirmedOn: TODAY,
              lastSeenOn: TODAY,
            })
          : item,
      )
    case 'move-paper':
      return [
        ...records.map((item) =>
          item.id === recordId ? asRecord({ ...item, placeId: `${name}-place` }) : item,
        ),
        place(`${name}-place`, { placeKind: 'safe' }),
      ]
    case 'change-password':
      return change((item) => ({
        ...item,
        secretFacts: { ...item.secretFacts, password: { strength: 4, fingerprint: newFingerprint(records) } },
      }))
    case 'turn-on-two-step':
      return change((item) => ({ ...item, twoStep: 'on' }))
    case 'record-identity':
      return change((item) => ({
        ...item,
        registeredName: { kanji: '佐藤 花子', script: 'kanji' },
        registeredBirthDate: '1950-04-01',
        registeredPostalCode: '100-0001',
      }))
    case 'record-former-passwords':
      return change((item) => ({
        ...item,
        secretFacts: { ...item.secretFacts, formerPasswords: { count: 2 } },
      }))
    case 'record-codes':
      return change((item) => ({
        ...item,
        secretFacts: { ...item.secretFacts, recoveryCodes: { count: 10, unused: 10 } },
      }))
    case 'record-guardian':
      return change(
        (item) => ({ ...item, guardianIds: [id(name)] }),
        account(name, { passwordInMemory: true }),
      )
    case 'change-service':
      return change((item) => ({ ...item, serviceId: 'other' }))
    case 'mend-note':
      return change(({ note: _note, url: _url, ...item }) => item)
    case 'settle-twice':
      return records
        .filter((item) => item.id !== recordId)
        .map((item) => (recordId === null ? item : detach(item, new Set([recordId]))))
    case 'settle-bound':
      return records.map((item) => (recordId === null ? item : detach(item, new Set([recordId]))))
    case 'record-administrators':
    case 'record-agreement-mail':
    case 'record-proof':
    case 'use-value':
      return records.map((item) =>
        item.type === 'licence' && item.id === recordId ? mended(item, action) : item,
      )
    case 'record-device':
      return records.map((item) =>
        item.type === 'device' && item.id === recordId
          ? { ...item, unlockKept: 'written', diskKeyKept: 'written' }
          : item,
      )
    case 'print-again':
      return records.map((item) =>
        item.type === 'settings'
          ? {
              ...item,
              sheets: item.sheets.map((sheet) => ({ ...sheet, printedOn: '2999-01-01T00:00:00.000Z' })),
            }
          : item,
      )
    case 'way-back':
      return records
  }
}

/** The records once everything of a plan is done and written down, with a new address and a new number. */
function wentThrough(
  records: readonly VaultRecord[],
  planId: RecordId | null,
  name: string,
): readonly VaultRecord[] {
  const [newMailId, newPhoneId] = [id(`${name}-mail`), id(`${name}-phone`)]
  const all = [...records, email(newMailId), phone(newPhoneId)].map((item) =>
    item.id === planId && item.type === 'plan' ? { ...item, newMailId, newPhoneId } : item,
  )
  const plan = all.find((item) => item.id === planId)
  if (plan?.type !== 'plan') return records
  const { accounts } = planView(plan, analyse(all, TODAY))
  return accounts
    .flatMap(({ steps }) => steps)
    .reduce<readonly VaultRecord[]>((now, step) => {
      const edits = editsOfStep(plan, step, indexRecords(now), TODAY)
      return now.map((item) => edits.find((edit) => edit.id === item.id) ?? item)
    }, all)
}

/** The records with a new contact point in the place of one that ends, at every account and in every role. */
function moved(records: readonly VaultRecord[], from: RecordId, name: string): readonly VaultRecord[] {
  const old = records.find((item) => item.id === from)
  const isMail = old?.type === 'contact-point' && old.medium === 'email'
  const contact = isMail ? email(name) : phone(name)
  const put = (item: Account): Account => ({
    ...item,
    contacts: item.contacts.map((entry) =>
      entry.contactPointId === from ? { ...entry, contactPointId: contact.id } : entry,
    ),
  })
  return [...records.map((item) => (item.type === 'account' ? put(item) : item)), contact]
}

/** The account with one new address in the place of everything registered there, in all its roles but notices. */
function inPlaceOfAll(item: Account, contactPointId: RecordId): Account {
  const notices = item.contacts.filter(({ roles }) => roles.includes('notice'))
  const kept = notices.map((entry) => ({ ...entry, roles: ['notice' as const] }))
  const roles = new Set<ContactRole>(['registered', ...item.contacts.flatMap((entry) => entry.roles)])
  roles.delete('notice')
  return { ...item, contacts: [...kept, { contactPointId, roles: [...roles] }] }
}

function mended(item: Licence, action: NextStep['action']): Licence {
  switch (action) {
    case 'record-administrators':
      return { ...item, volume: { ...item.volume, administrators: [{ name: '佐藤' }, { name: '鈴木' }] } }
    case 'record-agreement-mail': {
      const { agreementMail: _mail, ...volume } = item.volume ?? { administrators: [] }
      return { ...item, volume }
    }
    case 'record-proof':
      return { ...item, proof: { text: '領収書' } }
    default: {
      const { endsOn: _endsOn, ...rest } = item
      return rest
    }
  }
}

/** A fingerprint that no password of the records has. */
function newFingerprint(records: readonly VaultRecord[]): string {
  return `ffffffff${records.length.toString(16).padStart(8, '0')}`
}

/** A record with fields that its schema drops where it has none of the name. */
function asRecord(item: unknown): VaultRecord {
  return v.parse(record, item)
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
