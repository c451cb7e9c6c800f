import { classifyPhone } from '../catalog/classify-phone.ts'
import { serviceById } from '../catalog/catalog.ts'
import { collatorOf } from '../organise/collator.ts'
import type { AccountRow } from '../organise/account-row.ts'
import type { AccountColumn, SortWords, WordColumn } from '../organise/sort.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import { findingText } from './audit-text.ts'
import { formatDay, formatMoney } from './format.ts'
import { accountName, givenName, recordName, type NamingContext } from './names.ts'

/** What stands in a column of the table of accounts, each thing on a line of its own; nothing where there is none. */
export function cellLines(row: AccountRow, column: AccountColumn, context: NamingContext): readonly string[] {
  const { account } = row
  const { text, language } = context
  const day = (date: string | undefined) => (date === undefined ? [] : [formatDay(date, language)])
  switch (column) {
    case 'service':
      return [accountName(account, context)]
    case 'person': {
      const person = account.personId === undefined ? undefined : context.recordById.get(account.personId)
      return person?.type === 'person' ? [text['records.person']({ name: givenName(person.name) })] : []
    }
    case 'login':
      return account.loginIds
    case 'email':
      return row.emails.map(({ value }) => value)
    case 'phone':
      return row.phones.map((contact) => recordName(contact, context))
    case 'mark':
      return [row.mark === null ? text['words.account-state.closed'] : text[`words.mark.${row.mark}`]]
    case 'finding':
      return row.finding === null ? [] : [findingText(row.finding, context).headline]
    case 'value':
      return row.value.map((money) => formatMoney(money, language))
    case 'tags':
      return account.tags ?? []
    case 'state':
      return [text[`words.account-state.${account.state}`]]
    case 'confirmed':
      return day(account.lastConfirmedOn)
    case 'signed-in':
      return day(account.lastSignInOn)
    case 'changed':
      return day(account.updatedAt?.slice(0, 10))
    case 'created':
      return day(account.createdOn)
    case 'favourite':
      return account.favourite === true ? [text['organise.favourite']] : []
  }
}

/** The words by which accounts are put in order: by their reading where one is known, numbers by their digits. */
export function sortWordsOf(context: NamingContext): SortWords {
  const { language } = context
  return {
    compare: collatorOf(language).compare,
    wordOf: (row, column) => sortWord(row, column, context),
  }
}

function sortWord(row: AccountRow, column: WordColumn, context: NamingContext): string {
  const { account } = row
  switch (column) {
    case 'service':
      return serviceWord(row, context)
    case 'person': {
      const person = account.personId === undefined ? undefined : context.recordById.get(account.personId)
      if (person?.type !== 'person') return ''
      return (context.language === 'ja' ? person.reading : person.romaji) ?? person.name
    }
    case 'phone':
      return row.phones.map((phone: ContactPoint) => classifyPhone(phone.value).national)[0] ?? ''
    default:
      return cellLines(row, column, context).join('\n')
  }
}

function serviceWord({ account }: AccountRow, context: NamingContext): string {
  const name = accountName(account, context)
  const reading = account.serviceReading ?? serviceById(account.serviceId)?.reading
  if (context.language !== 'ja' || reading === undefined) return name
  return account.label === undefined ? reading : `${reading}・${account.label}`
}
