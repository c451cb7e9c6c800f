import type { RecordId } from '#core/record/field'
import type { Licence } from '#core/record/licence'
import { formatMoney } from '#core/text/format'
import { givenName, type NamingContext } from '#core/text/names'

/** 花子さん; empty where nobody is named. */
export function personText(id: RecordId | undefined, { text, recordById }: NamingContext): string {
  const person = id === undefined ? undefined : recordById.get(id)
  return person?.type === 'person' ? text['records.person']({ name: givenName(person.name) }) : ''
}

/** What is bound, in a few words: the first thing, what a balance holds, and how many more there are. */
export function boundText(licences: readonly Licence[], { text, language }: NamingContext): string {
  const [first] = licences
  if (first === undefined) return ''
  const isBalance = first.licenceKind === 'gift-balance' || first.licenceKind === 'points'
  const title =
    isBalance && first.value !== undefined
      ? text['accounts.bound.balance']({ title: first.title, value: formatMoney(first.value, language) })
      : (first.keepsake ?? first.title)
  return licences.length === 1 ? title : text['accounts.bound.more']({ title, more: licences.length - 1 })
}
