import { getsSms } from '#core/graph/derive/derive-account'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordIndex } from '#core/record/record-index'
import { contactStanding } from '#core/sheet/account/contacts'
import type { ContactRow } from '../accounts/editor/account-values.ts'

/** The keys of the two rows of the form. */
export const MAIL = 'mail'
export const PHONE = 'phone'

/** The address and the number to register, with the best ones of the notebook chosen. */
export function contactRows(index: RecordIndex, today: string): readonly ContactRow[] {
  const lasting = index.contacts.filter(
    (contact) => contactStanding(contact, index, today).standing === 'lasting',
  )
  const mail = lasting.find(({ medium }) => medium === 'email')
  const phone = lasting.find(getsSms)
  return [
    { key: MAIL, contactPointId: mail?.id ?? '', value: '', roles: ['registered'] },
    { key: PHONE, contactPointId: phone?.id ?? '', value: '', roles: ['reset'] },
  ]
}

/** What a row may be chosen from. */
export function choicesFor(key: string, index: RecordIndex): readonly ContactPoint[] {
  return index.contacts.filter((contact) => (key === MAIL) === (contact.medium === 'email'))
}
