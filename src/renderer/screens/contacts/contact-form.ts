import type { Edit } from '#contract'
import { classifyEmail } from '#core/catalog/classify-email'
import { classifyPhone } from '#core/catalog/classify-phone'
import type { Account } from '#core/record/account'
import type { ContactPoint, MailKind, PhoneKind } from '#core/record/contact-point'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { chosen, chosenPerson, type PersonValues } from '../records/choice.ts'
import { checkDay, checkLine, checkNote, type Issues } from '../records/issue.ts'
import { idOrNone, textOrNone, withFields } from '../records/record-fields.ts'

/** A contact point as its editor holds it. A kind of '' means: as the address or number itself says. */
export interface ContactValues extends PersonValues {
  readonly value: string
  readonly label: string
  readonly mailKind: MailKind | ''
  readonly phoneKind: PhoneKind | ''
  readonly sms: 'yes' | 'no' | 'unknown' | ''
  readonly tieId: string
  readonly newTie: string
  readonly hostAccountId: string
  readonly deviceId: string
  readonly newDevice: string
  readonly endsOn: string
  readonly status: ContactPoint['status']
  readonly lastProvedOn: string
  readonly note: string
}

/** What an address or number says of itself. */
export type Recognised =
  | { readonly medium: 'email'; readonly value: string; readonly kind: MailKind; readonly sound: boolean }
  | {
      readonly medium: 'phone'
      readonly value: string
      readonly kind: PhoneKind
      readonly sms: 'yes' | 'no' | 'unknown'
      readonly sound: boolean
    }

/** Tells an address from a number, and what kind it is. `sound`: it can be one. Null while nothing is written. */
export function recognise(text: string): Recognised | null {
  const value = text.normalize('NFKC').trim()
  if (value === '') return null
  if (!/^[+\d(]/u.test(value) || value.includes('@')) {
    const email = classifyEmail(value)
    return { medium: 'email', value, kind: email?.kind ?? 'unknown', sound: email !== null }
  }
  const phone = classifyPhone(value)
  return {
    medium: 'phone',
    // Only a complete number becomes international: of the others it is kept how they were written.
    value: phone.e164 !== null && phone.kind !== 'unknown' ? phone.e164 : phone.national,
    kind: phone.kind,
    sms: phone.canReceiveSms,
    sound: phone.e164 !== null && phone.national.replace(/\D/gu, '').length >= 9,
  }
}

/** Whether an address or number that was typed can be saved. */
export function checkContactValue(path: string, text: string): Issues {
  const found = recognise(text)
  if (found === null) return [{ path, code: 'email-or-phone' }]
  return found.sound ? checkLine(path, text) : [{ path, code: found.medium }]
}

/** The contact point of a new address or number, of the kind that it says itself. */
export function newContactPoint(
  text: string,
  id: RecordId,
  personId: RecordId | undefined,
  accounts: readonly Account[],
): ContactPoint | null {
  const found = recognise(text)
  if (found === null) return null
  const shared = { type: 'contact-point', id, status: 'unknown', value: found.value } as const
  const person = personId === undefined ? {} : { personId }
  if (found.medium === 'phone')
    return { ...shared, ...person, medium: 'phone', phoneKind: found.kind, sms: found.sms }
  const host = knownHost(found.value, accounts)
  return {
    ...shared,
    ...person,
    medium: 'email',
    mailKind: found.kind,
    ...(host === null ? {} : { hostAccountId: host.id }),
  }
}

/** The account in which a mailbox surely lives: the one at the service of its domain whose login ID it is. */
function knownHost(address: string, accounts: readonly Account[]): Account | null {
  const service = classifyEmail(address)?.hostService ?? null
  const same = accounts.filter(
    ({ serviceId, loginIds }) =>
      serviceId === service && loginIds.some((login) => login.toLowerCase() === address.toLowerCase()),
  )
  return same[0] ?? null
}

/** The account to offer as the one in which a mailbox lives: the known one, or the only one of the person there. */
export function suggestedHost(
  address: string,
  personId: string,
  accounts: readonly Account[],
): Account | null {
  const service = classifyEmail(address)?.hostService ?? null
  const there = accounts.filter((account) => account.serviceId === service)
  const own = there.filter((account) => account.personId === undefined || account.personId === personId)
  return knownHost(address, there) ?? (own.length === 1 ? (own[0] ?? null) : null)
}

/** What the editor of a contact point starts with. */
export function contactToValues(contact: ContactPoint | null, onlyPerson: string): ContactValues {
  const email = contact?.medium === 'email' ? contact : null
  const phone = contact?.medium === 'phone' ? contact : null
  const value = phone === null ? (email?.value ?? '') : classifyPhone(phone.value).national
  const recognised = recognise(value)
  return {
    value,
    label: contact?.label ?? '',
    mailKind: email === null || email.mailKind === recognised?.kind ? '' : email.mailKind,
    phoneKind: phone === null || phone.phoneKind === recognised?.kind ? '' : phone.phoneKind,
    sms: phone === null || (recognised?.medium === 'phone' && phone.sms === recognised.sms) ? '' : phone.sms,
    personId: contact === null ? onlyPerson : (contact.personId ?? ''),
    newPerson: '',
    tieId: contact?.tieId ?? '',
    newTie: '',
    hostAccountId: email?.hostAccountId ?? '',
    deviceId: phone?.deviceId ?? '',
    newDevice: '',
    endsOn: contact?.endsOn ?? '',
    status: contact?.status ?? 'unknown',
    lastProvedOn: contact?.lastProvedOn ?? '',
    note: contact?.note ?? '',
  }
}

export function checkContact(values: ContactValues): Issues {
  return [
    ...checkContactValue('value', values.value),
    ...checkLine('label', values.label),
    ...checkLine('newPerson', values.newPerson),
    ...checkLine('newTie', values.newTie),
    ...checkLine('newDevice', values.newDevice),
    ...checkDay('endsOn', values.endsOn),
    ...checkDay('lastProvedOn', values.lastProvedOn),
    ...checkNote('note', values.note),
  ]
}

/** The edit that saves a contact point, with the person, contract and device that are written along with it. */
export function contactEdit(
  values: ContactValues,
  base: ContactPoint | null,
  newId: () => RecordId,
): { readonly id: RecordId; readonly edit: Edit } {
  const found = recognise(values.value)
  if (found === null) throw new Error('a contact point is saved only after it was checked')
  const id = base?.id ?? newId()
  const person = chosenPerson(values, newId)
  const personId = person.id
  const tie = chosen(values.tieId, values.newTie, newId, (tieId, title) => ({
    type: 'tie',
    id: tieId,
    title,
    tieKind: tieKindOf(found),
    status: 'active',
    ...(personId === undefined ? {} : { personId }),
  }))
  const device = chosen(values.deviceId, values.newDevice, newId, (deviceId, title) => ({
    type: 'device',
    id: deviceId,
    title,
    deviceKind: 'phone',
    status: 'kept',
    ...(personId === undefined ? {} : { personId }),
  }))
  const fields = {
    label: textOrNone(values.label),
    personId,
    tieId: tie.id,
    endsOn: textOrNone(values.endsOn),
    status: values.status,
    lastProvedOn: textOrNone(values.lastProvedOn),
    note: values.note === '' ? undefined : values.note,
    value: found.value,
  }
  const record: VaultRecord =
    found.medium === 'email'
      ? withFields<Extract<ContactPoint, { readonly medium: 'email' }>>(
          base?.medium === 'email' ? base : { ...emptyContact(id), medium: 'email', mailKind: 'unknown' },
          {
            ...fields,
            mailKind: values.mailKind === '' ? found.kind : values.mailKind,
            hostAccountId: idOrNone(values.hostAccountId),
          },
        )
      : withFields<Extract<ContactPoint, { readonly medium: 'phone' }>>(
          base?.medium === 'phone'
            ? base
            : { ...emptyContact(id), medium: 'phone', phoneKind: 'unknown', sms: 'unknown' },
          {
            ...fields,
            phoneKind: values.phoneKind === '' ? found.kind : values.phoneKind,
            sms: values.sms === '' ? found.sms : values.sms,
            deviceId: device.id,
          },
        )
  const put = [...person.put, ...tie.put, ...(found.medium === 'phone' ? device.put : []), { record }]
  return { id, edit: { put, remove: [], label: base === null ? 'add' : 'edit' } }
}

function emptyContact(id: RecordId) {
  return { type: 'contact-point', id, status: 'unknown', value: '' } as const
}

/** The kind of contract on which such an address or number hangs. */
function tieKindOf(found: Recognised): 'provider' | 'carrier' | 'employer' | 'school' | 'hosting' | 'other' {
  if (found.medium === 'phone') return found.kind === 'mobile' ? 'carrier' : 'provider'
  switch (found.kind) {
    case 'provider':
    case 'carrier':
    case 'school':
    case 'hosting':
      return found.kind
    case 'work':
      return 'employer'
    default:
      return 'other'
  }
}
