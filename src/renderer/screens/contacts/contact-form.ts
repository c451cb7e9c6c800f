import type { Edit } from '#contract'
import { classifyPhone } from '#core/catalog/classify-phone'
import type { ContactPoint, MailKind, PhoneKind } from '#core/record/contact-point'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { chosen, chosenPerson, type PersonValues } from '../records/choice.ts'
import { checkDay, checkLine, checkNote, type Issues } from '../records/issue.ts'
import { idOrNone, textOrNone, withFields } from '../records/record-fields.ts'
import { checkContactValue, recognise, type Recognised } from './recognise.ts'

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
