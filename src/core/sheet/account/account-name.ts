import { classifyPhone } from '../../catalog/classify-phone.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Language } from '../../language.ts'
import type { Account } from '../../record/account.ts'
import type { RecordIndex } from '../../record/record-index.ts'

/** What a sheet calls an account: its service in the language of the sheet, and its label. */
export function accountName(account: Account, language: Language): string {
  const service = account.serviceName ?? serviceOf(account, { corrections: [] }).name[language]
  if (account.label === undefined) return service
  return language === 'ja' ? `${service}・${account.label}` : `${service} – ${account.label}`
}

/**
 * As typed at the service; an address that is recorded only as a contact with the role `login` counts too. A number is
 * written as at home.
 */
export function loginIdsOf(account: Account, index: RecordIndex): readonly string[] {
  const contacts = account.contacts.flatMap(({ contactPointId, roles }) => {
    const contact = index.contactById.get(contactPointId)
    return contact !== undefined && roles.includes('login') ? [contact.value] : []
  })
  const known = new Set(account.loginIds.map((login) => login.toLowerCase()))
  const all = [...account.loginIds, ...contacts.filter((value) => !known.has(value.toLowerCase()))]
  return all.map((login) => (/^\+\d+$/u.test(login) ? classifyPhone(login).national : login))
}
