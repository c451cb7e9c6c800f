import { classifyPhone } from '../catalog/classify-phone.ts'
import { serviceById } from '../catalog/catalog.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from './fold.ts'

/**
 * Fields that say nothing a person would look for: ids, dates of saving, everything about secrets, and codes of the record format,
 * which nobody sees as they are written.
 */
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
  'state',
  'status',
  'medium',
  'twoStep',
  'mailKind',
  'phoneKind',
  'sms',
  'tieKind',
  'deviceKind',
  'paperKind',
  'placeKind',
  'licenceKind',
  'keyUse',
  'roles',
  'kind',
  'role',
  'script',
  'currency',
  'resetRoutes',
  'survivesMove',
  'remindDays',
  'reviewMonths',
  'passwordDays',
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
  const texts = textsByIndex.get(index) ?? new WeakMap<VaultRecord, SearchableText>()
  textsByIndex.set(index, texts)
  const known = texts.get(record) ?? textWithBelongings(record, index)
  texts.set(record, known)
  return known
}

const textsByIndex = new WeakMap<RecordIndex, WeakMap<VaultRecord, SearchableText>>()

function textWithBelongings(record: VaultRecord, index: RecordIndex): SearchableText {
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
  const words = wordsOf(query)
  return (searchable) => words.every((word) => holds(searchable, word))
}

/** A text by which a record was found: one of its own, or of a record that belongs to it. */
export interface MatchReason {
  readonly record: VaultRecord
  /** The field of that record in which it stands, by its name in the record format. */
  readonly field: string
  readonly text: string
}

/**
 * Why a record is found, one text for each word of the query; nothing where a word stands in `shown`, the texts that are seen
 * anyway. For a record that {@link queryMatcher} did not find the answer is of no use.
 */
export function matchReasons(
  query: string,
  record: VaultRecord,
  index: RecordIndex,
  shown: readonly string[],
): readonly MatchReason[] {
  const seen = asSearchable(shown)
  const missing = wordsOf(query).filter((word) => !holds(seen, word))
  if (missing.length === 0) return []
  const texts = [record, ...belongings(record, index)].flatMap((one) =>
    fieldTexts(one).map(([field, text]) => ({ record: one, field, text })),
  )
  // The other names of a service say least: they are the same for all its accounts.
  const isWritten = ({ field }: MatchReason) => field !== 'serviceId'
  const inOrder = [...texts.filter(isWritten), ...texts.filter((one) => !isWritten(one))]
  const reasons = missing.flatMap(
    (word) => inOrder.find(({ text }) => holds(asSearchable([text]), word)) ?? [],
  )
  return [...new Set(reasons)]
}

interface QueryWord {
  readonly word: string
  /** Null for what is no number. */
  readonly digits: string | null
}

function wordsOf(query: string): readonly QueryWord[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, digits: isNumber(word) ? onlyDigits(word) : null }))
}

function holds({ text, digits }: SearchableText, wanted: QueryWord): boolean {
  return text.includes(wanted.word) || (wanted.digits !== null && digits.includes(wanted.digits))
}

// Records never change: an edit makes another one.
const ownTexts = new WeakMap<VaultRecord, SearchableText>()

function ownText(record: VaultRecord): SearchableText {
  const known = ownTexts.get(record)
  if (known !== undefined) return known
  const own = asSearchable(fieldTexts(record).map(([, text]) => text))
  ownTexts.set(record, own)
  return own
}

function asSearchable(texts: readonly string[]): SearchableText {
  // Folding never joins two lines, so all are folded at once.
  const text = fold(texts.join('\n'))
  return { text, digits: onlyDigits(text) }
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

/** Every text of a record with the field in which it stands. */
function fieldTexts(record: VaultRecord): readonly (readonly [field: string, text: string])[] {
  const own = Object.entries(record).flatMap(([field, value]) =>
    UNSEARCHED.has(field) ? [] : leavesOf(value).map((leaf) => [field, leaf] as const),
  )
  if (record.type === 'contact-point' && record.medium === 'phone')
    return [['value', classifyPhone(record.value).national], ...own]
  const service = record.type === 'account' ? serviceById(record.serviceId) : undefined
  if (service === undefined) return own
  const names = [service.name.ja, service.name.en, service.operator.ja, ...service.aliases]
  return [...own, ...names.map((name) => ['serviceId', name] as const)]
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
