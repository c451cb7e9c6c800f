import type { AccountAnalysis } from '#core/graph/analysis/analysis'
import type { NodeId } from '#core/graph/graph'
import { partsOf } from '#core/graph/nodes'
import type { Language } from '#core/language'
import type { ContactPoint } from '#core/record/contact-point'
import type { Money, RecordId } from '#core/record/field'
import type { Licence } from '#core/record/licence'
import { formatList, formatMoney } from '#core/text/format'
import { givenName, nodeName, recordName, recordNameWithPerson, type NamingContext } from '#core/text/names'
import type { IconName } from '../../../ui/icon-paths.ts'
import type { Outlook, ScenarioFacts } from '../use-scenario.ts'
import { MEMORY, type MapContent, type MapGroup } from './map-rows.ts'

/** What a source of ways is called: an icon and two lines. */
interface SourceWords {
  readonly icon: IconName
  readonly title: string
  readonly caption: string
}

/** What a source is called on the map. */
export function sourceWords(source: NodeId, content: MapContent, context: NamingContext): SourceWords {
  const { text } = context
  const count = content.waysBySource.get(source)?.length ?? 0
  if (source === MEMORY)
    return { icon: 'person', title: text['map.memory'], caption: text['map.memory-caption']({ count }) }
  const { kind, recordId } = partsOf(source)
  if (kind === 'vault') {
    return {
      icon: 'book',
      title: nodeName(source, context),
      caption: text['map.vault-caption']({ count }),
    }
  }
  const record = recordId === null ? undefined : context.recordById.get(recordId)
  switch (record?.type) {
    case 'contact-point':
      return contactWords(record, context)
    case 'paper': {
      const place = record.placeId === undefined ? undefined : context.recordById.get(record.placeId)
      const caption = place?.type === 'place' ? place.title : text[`words.paper.${record.paperKind}`]
      return { icon: 'paper', title: record.title, caption }
    }
    case 'device':
      return {
        icon: record.deviceKind === 'phone' || record.deviceKind === 'tablet' ? 'phone' : 'computer',
        title: record.title,
        caption: text[`words.device.${record.deviceKind}`],
      }
    case 'account':
      return {
        icon: 'accounts',
        title: recordNameWithPerson(record, context),
        caption: text['map.sign-in'],
      }
    default:
      return { icon: 'key', title: nodeName(source, context), caption: '' }
  }
}

function contactWords(contact: ContactPoint, context: NamingContext): SourceWords {
  const { text } = context
  const value = recordName(contact, context)
  const kind =
    contact.medium === 'email'
      ? text[`words.mail.${contact.mailKind}`]
      : text[`words.phone.${contact.phoneKind}`]
  const person = personName(contact.personId, context)
  const title = contact.label ?? (person === null ? kind : text['chain.of-person']({ person, name: kind }))
  const icon = contact.medium === 'email' ? 'mail' : contact.phoneKind === 'mobile' ? 'phone' : 'landline'
  return { icon, title, caption: value }
}

/** The given name of a person on record; null where nobody is named. */
export function personName(personId: ContactPoint['personId'], context: NamingContext): string | null {
  const person = personId === undefined ? undefined : context.recordById.get(personId)
  return person?.type === 'person' ? givenName(person.name) : null
}

/** Whether a source is at hand and how much hangs on it, for those who hear it. */
export function sourceStanding(
  source: NodeId,
  facts: ScenarioFacts,
  content: MapContent,
  { text, language }: NamingContext,
): string {
  const count = content.waysBySource.get(source)?.length ?? 0
  return joined(
    [text[`map.source.${facts.sourceFate(source)}`], text['map.source-leads']({ count })],
    language,
  )
}

/** A source by its name, and how it stands. */
export function sourceSentence(
  source: NodeId,
  facts: ScenarioFacts,
  content: MapContent,
  context: NamingContext,
): string {
  const { title, caption } = sourceWords(source, content, context)
  return joined([title, caption, sourceStanding(source, facts, content, context)], context.language)
}

function joined(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ')
}

/** What the accounts of a group have in common. */
export function groupTitle({ of }: MapGroup, content: MapContent, context: NamingContext): string {
  const { text } = context
  switch (of.kind) {
    case 'all':
      return text['map.column.account']
    case 'mark':
      return text[`words.mark.${of.mark}`]
    case 'person':
      return of.personId === null
        ? text['map.group-nobody']
        : text['records.person']({ name: personName(of.personId, context) ?? '' })
    case 'source':
      return of.source === null ? text['map.group-nothing'] : sourceWords(of.source, content, context).title
  }
}

/** Fewest losses that leave no way back, short enough for a column. */
export function lossesWord(outlook: Outlook, which: 'before' | 'after', { text }: NamingContext): string {
  if (outlook.before.mark === 'unknown') return text['map.unknown']
  const count = which === 'before' ? outlook.lossesBefore : outlook.lossesAfter
  return count === 0 ? text['map.no-way'] : text['map.losses']({ count })
}

/** What is bound to an account in one line, and what it is worth. */
export function boundWords(
  { licences, value }: AccountAnalysis,
  context: NamingContext,
): { readonly title: string; readonly value: string } | null {
  const [first, ...more] = licences
  if (first === undefined) return null
  const title = thingName(first)
  return {
    title: more.length === 0 ? title : context.text['map.more-bound']({ title, count: more.length }),
    value: moneyWords(value, context),
  }
}

/** A thing by what money cannot say of it, else by its name. */
export function thingName(licence: Licence): string {
  return licence.keepsake ?? licence.title
}

/** Sums of several currencies side by side. */
export function moneyWords(value: readonly Money[], { language }: NamingContext): string {
  return value.map((amount) => formatMoney(amount, language)).join(' + ')
}

/** An account by its name, and how it stands. */
export function accountSentence(outlook: Outlook, context: NamingContext): string {
  const name = recordNameWithPerson(outlook.account, context)
  return joined([name, accountStanding(outlook, context)], context.language)
}

/** What the map shows of an account by shapes, lines and places, for those who hear it. */
export function accountStanding(outlook: Outlook, context: NamingContext): string {
  const { text, language } = context
  const before = lossesWord(outlook, 'before', context)
  const after = lossesWord(outlook, 'after', context)
  const bound = boundWords(outlook.before, context)
  const isFewer = outlook.fate === 'weaker' && before !== after
  return joined(
    [
      fateWord(outlook, context),
      isFewer ? text['map.losses-change']({ before, after }) : spokenLosses(outlook, context),
      bound === null ? '' : `${bound.title} ${bound.value}`.trim(),
    ],
    language,
  )
}

function spokenLosses(outlook: Outlook, { text }: NamingContext): string {
  if (outlook.fate === 'falls' || outlook.fate === 'dead' || outlook.before.mark === 'unknown') return ''
  if (outlook.lossesAfter === 0) return ''
  return text['map.losses-spoken']({ count: outlook.lossesAfter })
}

/** The ways back into an account, for those who do not see its lines: each with what became of it. */
export function waysSentence(
  accountId: RecordId,
  facts: ScenarioFacts,
  content: MapContent,
  context: NamingContext,
): string {
  const { text, language } = context
  const ways = content.waysByAccount.get(accountId) ?? []
  if (ways.length === 0) return text['map.ways-none']
  const said = ways.map(({ source, role }) => {
    const fate = facts.sourceFate(source)
    const remarks = [
      fate === 'here' ? '' : text[`map.source.${fate}`],
      role === 'second-factor' ? text['map.second-factor'] : '',
    ].filter((remark) => remark !== '')
    return text['map.way-spoken']({ name: sourceWords(source, content, context).title, remarks })
  })
  return text['map.ways-spoken']({ ways: formatList(said, language) })
}

/** What becomes of an account in a word: its fate where the scenario touches it, else its mark. */
export function fateWord({ fate, mark }: Outlook, { text }: NamingContext): string {
  switch (fate) {
    case 'falls':
      return text['map.falls']
    case 'dead':
      return text['map.dead']
    case 'weaker':
      return text['map.weaker']
    case 'same':
      return text[`words.mark.${mark}`]
  }
}
