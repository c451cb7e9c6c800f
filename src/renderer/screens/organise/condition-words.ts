import { serviceById } from '#core/catalog/catalog'
import { MISSING_THINGS } from '#core/organise/account-row'
import { isConditionKind, type Condition } from '#core/organise/filter'
import type { VaultRecord } from '#core/record/document'
import { givenName, recordName, type NamingContext } from '#core/text/names'
import { ACCOUNT_STATES } from './account-states.ts'
import { MARKS } from './use-account-filter.ts'

/** What a condition asks for, in a few words. */
export function conditionText({ kind, value = '' }: Condition, context: NamingContext): string {
  const { text, language } = context
  if (!isConditionKind(kind)) return text['organise.condition.newer']
  switch (kind) {
    case 'words':
      return text['organise.condition.words']({ words: value })
    case 'person': {
      const person = recordOf(value, context)
      if (person?.type !== 'person') return text['words.unknown']
      return text['records.person']({ name: givenName(person.name) })
    }
    case 'contact': {
      const contact = recordOf(value, context)
      return contact === undefined ? text['words.unknown'] : recordName(contact, context)
    }
    case 'service':
      return serviceById(value)?.name[language] ?? value
    case 'service-name':
      return value
    case 'tag':
      return text['organise.condition.tag']({ tag: value })
    case 'mark': {
      const mark = MARKS.find((known) => known === value)
      return mark === undefined ? text['words.unknown'] : text[`words.mark.${mark}`]
    }
    case 'state': {
      const state = ACCOUNT_STATES.find((known) => known === value)
      return state === undefined ? text['words.unknown'] : text[`words.account-state.${state}`]
    }
    case 'missing': {
      const thing = MISSING_THINGS.find((known) => known === value)
      return thing === undefined ? text['organise.condition.newer'] : text[`organise.missing.${thing}`]
    }
    case 'favourite':
      return text['organise.favourite']
    case 'finding':
      return text['organise.condition.finding']
  }
}

function recordOf(value: string, { recordById }: NamingContext): VaultRecord | undefined {
  // Ids of records are texts; one that is none names nothing.
  return recordById.get(value as Parameters<typeof recordById.get>[0])
}
