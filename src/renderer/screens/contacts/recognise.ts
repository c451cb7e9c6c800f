import { classifyEmail } from '#core/catalog/classify-email'
import { classifyPhone } from '#core/catalog/classify-phone'
import type { Account } from '#core/record/account'
import type { ContactPoint, MailKind, PhoneKind } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { checkLine, type Issues } from '../records/issue.ts'

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
