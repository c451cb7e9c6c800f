import { classifyPhone } from '#core/catalog/classify-phone'
import type { Account } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import { formatDay } from '#core/text/format'
import type { Language } from '#core/language'

/** A field of the sign-up form, in the order in which forms ask. */
export type FieldName = 'mail' | 'login' | 'password' | 'name' | 'birth-date' | 'postal-code' | 'phone'

export interface RegisterField {
  readonly name: FieldName
  /** As it is read; null for a secret. */
  readonly shown: string | null
  /** As it is pasted; null for a secret, which is copied without passing through the window. */
  readonly pasted: string | null
}

/** What there is to copy into the form of a service. */
export function registerFields(
  account: Account,
  mail: ContactPoint | null,
  phone: ContactPoint | null,
  language: Language,
): readonly RegisterField[] {
  const { registeredName, registeredBirthDate, registeredPostalCode, secretFacts } = account
  const name = registeredName?.[registeredName.script ?? 'kanji'] ?? firstOf(registeredName)
  const logins = account.loginIds.filter((login) => login.toLowerCase() !== mail?.value.toLowerCase())
  const fields: readonly (RegisterField | null)[] = [
    mail === null ? null : text('mail', mail.value),
    ...logins.map((login) => text('login', login)),
    secretFacts?.password === undefined ? null : { name: 'password', shown: null, pasted: null },
    name === undefined ? null : text('name', name),
    registeredBirthDate === undefined
      ? null
      : text(
          'birth-date',
          formatDay(registeredBirthDate, language),
          registeredBirthDate.replaceAll('-', '/'),
        ),
    registeredPostalCode === undefined ? null : text('postal-code', registeredPostalCode),
    phone === null ? null : numberField(phone),
  ]
  return fields.filter((field) => field !== null)
}

function firstOf(name: Account['registeredName']): string | undefined {
  return name?.kanji ?? name?.kana ?? name?.romaji
}

function text(name: FieldName, shown: string, pasted = shown): RegisterField {
  return { name, shown, pasted }
}

function numberField({ value }: ContactPoint): RegisterField {
  const { national } = classifyPhone(value)
  return text('phone', national, national.replace(/[^\d+]/gu, ''))
}
