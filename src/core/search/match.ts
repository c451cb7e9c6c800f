import { classifyPhone } from '../catalog/classify-phone.ts'
import { serviceById } from '../catalog/catalog.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from './fold.ts'

/** Fields that say nothing a person would look for: ids, dates of saving, and everything about secrets. */
const UNSEARCHED: ReadonlySet<string> = new Set([
  'id',
  'type',
  'createdAt',
  'updatedAt',
  'secrets',
  'secretFacts',
  'serviceId',
  'personId',
  'tieId',
  'hostAccountId',
  'deviceId',
  'placeId',
  'paperId',
  'recordId',
  'contactPointId',
  'accountIds',
  'signInWith',
  'ownerId',
  'mediaType',
  'size',
  'content',
  'arrival',
  'departure',
])

/** What a record is found by, folded: every text of it on a line of its own, and the digits of each. */
export interface SearchableText {
  readonly text: string
  readonly digits: string
}

/** What a record is found by that says nothing. */
export const NO_SEARCHABLE_TEXT: SearchableText = { text: '', digits: '' }

/**
 * What a record is found by: every text of its outline and of the records that belong to it. What is made of a record is
 * kept for as long as the record is, so after an edit only what was edited is folded again.
 */
export function searchableText(record: VaultRecord, index: RecordIndex): SearchableText {
  let { text, digits } = ownText(record)
  for (const belonging of belongings(record, index)) {
    const more = ownText(belonging)
    text += `\n${more.text}`
    digits += `\n${more.digits}`
  }
  return { text, digits }
}

/**
 * Makes a query ready for looking through many texts: whether every word of it is found. Spaces part words; kana, case,
 * width and hyphens of numbers do not matter.
 */
export function queryMatcher(query: string): (searchable: SearchableText) => boolean {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, digits: isNumber(word) ? onlyDigits(word) : null }))
  return ({ text, digits }) =>
    words.every(
      (wanted) => text.includes(wanted.word) || (wanted.digits !== null && digits.includes(wanted.digits)),
    )
}

// Records never change: an edit makes another one.
const ownTexts = new WeakMap<VaultRecord, SearchableText>()

function ownText(record: VaultRecord): SearchableText {
  const known = ownTexts.get(record)
  if (known !== undefined) return known
  // Folding never joins two lines, so all are folded at once.
  const text = fold(textsOf(record).join('\n'))
  const own = { text, digits: onlyDigits(text) }
  ownTexts.set(record, own)
  return own
}

/**
 * A record is also found by the names of its attachments; an account by its service's names, its person, its contact
 * points and what is bound to it.
 */
function belongings(record: VaultRecord, index: RecordIndex): readonly VaultRecord[] {
  const byId = (id: VaultRecord['id'] | undefined) => {
    const found = id === undefined ? undefined : index.byId.get(id)
    return found === undefined ? [] : [found]
  }
  const attachments = index.attachmentsOf(record.id)
  if (record.type === 'settings' || record.type === 'person' || record.type === 'place') return attachments
  if (record.type === 'attachment' || record.type === 'correction') return []
  if (record.type === 'plan' || record.type === 'visit') return []
  const person = byId(record.personId)
  if (record.type !== 'account') return [...attachments, ...person]
  return [
    ...attachments,
    ...person,
    ...record.contacts.flatMap(({ contactPointId }) => byId(contactPointId)),
    ...index.licencesOf(record.id),
  ]
}

function textsOf(record: VaultRecord): readonly string[] {
  const own = leavesOf(record)
  if (record.type === 'contact-point' && record.medium === 'phone')
    return [...own, classifyPhone(record.value).national]
  const service = record.type === 'account' ? serviceById(record.serviceId) : undefined
  if (service === undefined) return own
  return [...own, service.name.ja, service.name.en, service.operator.ja, ...service.aliases]
}

function leavesOf(value: unknown): readonly string[] {
  const leaves: string[] = []
  collectLeaves(value, leaves)
  return leaves
}

function collectLeaves(value: unknown, leaves: string[]): void {
  if (typeof value === 'string') leaves.push(value)
  else if (typeof value === 'number') leaves.push(String(value))
  else if (Array.isArray(value)) for (const inner of value) collectLeaves(inner, leaves)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!UNSEARCHED.has(key)) collectLeaves(inner, leaves)
  }
}

function isNumber(word: string): boolean {
  return /^[\d\-+()]{3,}$/u.test(word) && /\d/u.test(word)
}

/** Each line apart, so that the end of one number and the beginning of the next are not taken for a third. */
function onlyDigits(text: string): string {
  return text.replace(/[^\d\n]+/gu, '')
}
