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

/** What a record is found by: every text of its outline and of the records that belong to it. */
export function searchableText(record: VaultRecord, index: RecordIndex): SearchableText {
  const parts = searchableParts(record, index)
  return {
    text: parts.map(({ text }) => text).join('\n'),
    digits: parts.map(({ digits }) => digits).join('\n'),
  }
}

/**
 * The same, its own and that of each record that belongs to it apart. What is made of a record is kept for as long as the record
 * is, so after an edit only what was edited is folded again.
 */
export function searchableParts(record: VaultRecord, index: RecordIndex): readonly SearchableText[] {
  return [ownText(record), ...belongings(record, index).map(ownText)]
}

/** One text by which a record is found. */
export interface FieldText {
  /** In which it stands: the record itself, or one that belongs to it. */
  readonly record: VaultRecord
  /** The field of that record, by its name in the record format. */
  readonly field: string
  readonly text: string
  readonly searchable: SearchableText
}

/** Every text of a record and of the records that belong to it, one by one. */
export function fieldTextsOf(record: VaultRecord, index: RecordIndex): readonly FieldText[] {
  return [record, ...belongings(record, index)].flatMap(ownFields)
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

const ownFieldTexts = new WeakMap<VaultRecord, readonly FieldText[]>()

function ownFields(record: VaultRecord): readonly FieldText[] {
  const known = ownFieldTexts.get(record)
  if (known !== undefined) return known
  const own = fieldTexts(record).map(([field, text]) => ({
    ...{ record, field, text },
    searchable: asSearchable([text]),
  }))
  ownFieldTexts.set(record, own)
  return own
}

/** Makes texts ready to be looked through, each on a line of its own. */
export function asSearchable(texts: readonly string[]): SearchableText {
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

/** The digits of each line, apart, so that the end of one number and the beginning of the next are not taken for a third. */
export function onlyDigits(text: string): string {
  return asAtHome(text).replace(/[^\d\n]+/gu, '')
}

/** A number written for abroad, as it is written in Japan: +81 90 is 090. */
export function asAtHome(text: string): string {
  return text.replace(/\+81[ \-()]*0?[ \-()]*/gu, '0')
}
