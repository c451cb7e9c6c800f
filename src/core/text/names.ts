import { serviceById } from '../catalog/catalog.ts'
import { classifyPhone } from '../catalog/classify-phone.ts'
import type { Fix } from '../graph/what-if/fixes.ts'
import type { NodeId } from '../graph/graph.ts'
import { nodeOf, partsOf } from '../graph/nodes.ts'
import type { WhatIfChange } from '../graph/what-if/what-if.ts'
import type { Language } from '../language.ts'
import type { Account } from '../record/account.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import { formatDay, formatList } from './format.ts'
import type { Messages } from './messages.ts'

/** What naming takes: the sentences, their language, and the records by id. */
export interface NamingContext {
  readonly text: Messages
  readonly language: Language
  readonly recordById: ReadonlyMap<RecordId, VaultRecord>
}

/** What a record is called on screens and sheets. */
export function recordName(record: VaultRecord, context: NamingContext): string {
  switch (record.type) {
    case 'account':
      return accountName(record, context)
    case 'person':
    case 'attachment':
      return record.name
    case 'correction':
      return context.text['words.correction-of']({
        service: serviceById(record.serviceId)?.name[context.language] ?? context.text['words.unknown'],
      })
    case 'plan': {
      const names = record.endingIds.flatMap((id) => {
        const ending = context.recordById.get(id)
        return ending === undefined ? [] : [recordName(ending, context)]
      })
      if (names.length === 0) return context.text['words.type.plan']
      const fresh = context.recordById.get(record.newMailId ?? record.newPhoneId ?? record.id)
      return record.onlyUses === true
        ? context.text['words.replacement-of']({
            old: formatList(names, context.language),
            fresh:
              fresh?.type === 'contact-point' ? recordName(fresh, context) : context.text['plan.fresh.other'],
          })
        : context.text['words.plan-of']({ names: formatList(names, context.language) })
    }
    case 'visit':
      return context.text['words.visit-of']({
        day: formatDay(record.begunOn, context.language),
        helper: record.helper,
      })
    case 'contact-point':
      return record.medium === 'phone' ? classifyPhone(record.value).national : record.value
    default:
      return record.title
  }
}

/** The service's name, with the account's label where it has one. */
export function accountName(
  account: Account,
  { text, language }: Pick<NamingContext, 'text' | 'language'>,
): string {
  const service = account.serviceId === 'other' ? undefined : serviceById(account.serviceId)
  const name = account.serviceName ?? service?.name[language] ?? text['chain.nameless-account']
  return account.label === undefined
    ? name
    : language === 'ja'
      ? `${name}・${account.label}`
      : `${name} – ${account.label}`
}

/** As {@link recordName}; accounts carry the name of their person, so that two at one service are told apart. */
export function recordNameWithPerson(record: VaultRecord, context: NamingContext): string {
  const name = recordName(record, context)
  if (record.type !== 'account' || record.personId === undefined) return name
  const person = context.recordById.get(record.personId)
  return person?.type === 'person'
    ? context.text['chain.of-person']({ person: givenName(person.name), name })
    : name
}

/** The last word of a name written family name first: 佐藤 花子 is 花子さん on the screen. */
export function givenName(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name
}

/** What a node of the graph is called where it stands by itself or begins a sentence. */
export function nodeName(node: NodeId, context: NamingContext): string {
  const words = ownWords(node, context)
  if (words === null) return nameOfRecordOf(node, context)
  return context.language === 'en' ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** What a node of the graph is called within a sentence. */
export function nodePhrase(node: NodeId, context: NamingContext): string {
  const words = ownWords(node, context)
  if (words === null) return nameOfRecordOf(node, context)
  return context.language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** What we call a node that is no record itself; null for records, which have names that somebody gave them. */
function ownWords(node: NodeId, context: NamingContext): string | null {
  const { text } = context
  const { kind } = partsOf(node)
  switch (kind) {
    case 'password':
    case 'codes':
    case 'factor':
    case 'seed':
    case 'memory':
    case 'key':
    case 'sim':
      return text[`chain.${kind}`]({ name: nameOfRecordOf(node, context) })
    case 'known-password':
      return text['chain.password']({ name: nameOfRecordOf(node, context) })
    case 'vault':
      return text['chain.vault']
    case 'vault-data':
    case 'vault-file':
      return text['words.this-vault']
    case 'vault-copy':
      return text['words.vault-copy']
    case 'master-password':
      return text['words.master-password']
    case 'recovery-key':
      return text['words.recovery-key']
    case 'account':
    case 'licence':
    case 'contact':
    case 'tie':
    case 'device':
    case 'place':
    case 'paper':
    case 'sheet':
      return null
  }
}

function nameOfRecordOf(node: NodeId, context: NamingContext): string {
  const { recordId } = partsOf(node)
  const record = recordId === null ? undefined : context.recordById.get(recordId)
  return record === undefined ? context.text['words.unknown'] : recordNameWithPerson(record, context)
}

/**
 * Why an account or licence changed: one sentence per link, the loss last. Links between two names of one thing are left
 * out. What was lost itself, such as an account closed for want of use, has that one sentence.
 */
export function chainText(
  { record, chain }: Pick<WhatIfChange, 'record' | 'chain'>,
  context: NamingContext,
): readonly string[] {
  const { text } = context
  const steps = chain.flatMap(({ node, method, broken }) => {
    if (nodePhrase(node, context) === nodePhrase(broken, context)) return []
    const names = { node: nodeName(node, context), broken: nodePhrase(broken, context) }
    return [text['chain.step']({ ...names, label: method.label ?? '' })]
  })
  const lost = chain.at(-1)?.broken ?? nodeOf(record.type, record.id)
  return [...steps, lossText(lost, context)]
}

/** That something is gone, as it goes: accounts are closed, contracts end, employers are left. */
function lossText(node: NodeId, context: NamingContext): string {
  const { text } = context
  const { kind, recordId } = partsOf(node)
  if (kind === 'account') return text['chain.closed']({ node: nodeName(node, context) })
  const tie = recordId === null ? undefined : context.recordById.get(recordId)
  if (tie?.type !== 'tie') return text['chain.loss']({ node: nodeName(node, context) })
  const isLeft = tie.tieKind === 'employer' || tie.tieKind === 'school'
  return text[isLeft ? 'chain.left' : 'chain.ended']({ node: nodeName(node, context) })
}

/** So many names stand in a sentence; of more, only the first few. */
const NAMED_MAX = 4
const NAMED_OF_MANY = 3

function shortList(names: readonly string[], { text, language }: NamingContext): string {
  if (names.length <= NAMED_MAX) return formatList(names, language)
  const first = names.slice(0, NAMED_OF_MANY)
  return text['chain.and-more']({
    names: first.join(language === 'ja' ? '、' : ', '),
    count: names.length - first.length,
  })
}

/** What would have helped, and whom. */
export function fixText({ change, accountIds }: Fix, context: NamingContext): string {
  const names = accountIds.flatMap((id) => {
    const record = context.recordById.get(id)
    return record === undefined ? [] : [recordNameWithPerson(record, context)]
  })
  const contactId = change.kind === 'add-reset-contact' ? change.contactPointId : null
  const contact = contactId === null ? undefined : context.recordById.get(contactId)
  return context.text['chain.fix']({
    change,
    contact: contact === undefined ? '' : recordName(contact, context),
    accounts: shortList(names, context),
  })
}
