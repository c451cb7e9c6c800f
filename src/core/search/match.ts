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
])

/** What a record is found by: every text of its outline, folded, and those of the records that belong to it. */
export function searchableText(record: VaultRecord, index: RecordIndex): string {
  const texts = [record, ...belongings(record, index)].flatMap(textsOf)
  return texts.map(fold).join('\n')
}

/** Whether every word of the query is found. Spaces part words; kana, case, width and hyphens of numbers do not matter. */
export function matchesQuery(searchable: string, query: string): boolean {
  const digits = onlyDigits(searchable)
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => searchable.includes(word) || (isNumber(word) && digits.includes(onlyDigits(word))))
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
  if (record.type === 'attachment') return []
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
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  return Object.entries(value).flatMap(([key, inner]) => (UNSEARCHED.has(key) ? [] : leavesOf(inner)))
}

function isNumber(word: string): boolean {
  return /^[\d\-+()]{3,}$/u.test(word) && /\d/u.test(word)
}

/** Each line apart, so that the end of one number and the beginning of the next are not taken for a third. */
function onlyDigits(text: string): string {
  return text.replace(/[^\d\n]/gu, '')
}
