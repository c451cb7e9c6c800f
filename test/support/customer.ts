import type { VaultRecord } from '#core/record/document'
import { account, email, licence, passwordNote, phone, tie, yen } from './records.ts'

/** The customer's contract: the flat's provider. */
export const flat = tie('flat', { title: 'アパートのプロバイダ契約' })
const mailbox = email('mailbox', { tieId: 'flat', mailKind: 'provider' })
const note = passwordNote('note', 'ms')
const office = licence('office', {
  title: 'Office',
  licenceKind: 'office-card-key',
  keyUse: 'first-install-only',
  accountIds: ['ms'],
  value: yen(35_000),
})

/**
 * The customer whose story Hikae exists for: a Microsoft account with her provider's address, no phone, the password on
 * paper only, Office spent at its first installation.
 */
export const customer: readonly VaultRecord[] = [
  flat,
  mailbox,
  note,
  account('ms', { contacts: { mailbox: ['login', 'registered'] } }),
  office,
]

/** What the blog advised: an everyday address and a mobile number as further ways to reset. Either can be left out. */
export function advised(...added: readonly ('everyday' | 'mobile')[]): readonly VaultRecord[] {
  const contacts = Object.fromEntries(added.map((contactId) => [contactId, ['reset']] as const))
  return [
    flat,
    mailbox,
    note,
    office,
    ...(added.includes('everyday') ? [email('everyday')] : []),
    ...(added.includes('mobile') ? [phone('mobile')] : []),
    account('ms', { contacts: { mailbox: ['login', 'registered'], ...contacts } }),
  ]
}
