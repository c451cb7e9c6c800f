import * as v from 'valibot'
import { fail, ok, type Result } from '../result.ts'
import { account } from './account.ts'
import { attachment } from './attachment.ts'
import { contactPoint } from './contact-point.ts'
import { correction } from './correction.ts'
import { instant, type RecordId } from './field.ts'
import { device, paper, place } from './holding.ts'
import { licence } from './licence.ts'
import { person } from './person.ts'
import { plan, type Plan } from './plan.ts'
import { settings } from './settings.ts'
import { tie } from './tie.ts'
import { visit } from './visit.ts'

/** A record of hikae-json, told apart by `type`. */
export const documentRecord = v.variant('type', [
  person,
  tie,
  contactPoint,
  device,
  paper,
  place,
  account,
  licence,
  correction,
  plan,
  visit,
  settings,
])

/** A record that hikae-json holds: all but attachments, whose content has no place in a text. */
export type DocumentRecord = v.InferOutput<typeof documentRecord>

/** Any record of a vault, told apart by `type`. */
export const record = v.variant('type', [...documentRecord.options, attachment])
export type VaultRecord = v.InferOutput<typeof record>
export type RecordType = VaultRecord['type']
export type RecordOf<T extends RecordType> = Extract<VaultRecord, { readonly type: T }>

/** The content of a vault, but for attachments, as one plain document: what is imported, exported, compared and tested. */
export const vaultDocument = v.looseObject({
  format: v.literal('hikae-json'),
  version: v.literal(1),
  exportedAt: v.optional(instant),
  records: v.pipe(v.array(documentRecord), v.maxLength(1_000_000)),
})
export type VaultDocument = v.InferOutput<typeof vaultDocument>

/** Where and why an import document breaks the schema; `path` reads like `records[3].loginIds[0]`. */
export interface DocumentIssue {
  readonly path: string
  readonly reason: string
}

export type DocumentFailure =
  | { readonly code: 'E_DOCUMENT_SYNTAX'; readonly position: number | null }
  | { readonly code: 'E_DOCUMENT_SCHEMA'; readonly issues: readonly DocumentIssue[] }
  | { readonly code: 'E_DOCUMENT_TOO_NEW'; readonly version: number }

const ISSUES_SHOWN = 20
/** Deeper than any record is; what is nested further would overflow whoever walks through it. */
const DEPTH_MAX = 32

/** Reads hikae-json text. Nothing is returned unless all of it is sound: schema, unique ids, references that exist. */
export function parseDocument(text: string): Result<VaultDocument, DocumentFailure> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\u{FEFF}/u, ''))
  } catch (error) {
    const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1]
    return fail({ code: 'E_DOCUMENT_SYNTAX', position: position === undefined ? null : Number(position) })
  }
  return checkDocument(json)
}

/** As {@link parseDocument}, for JSON that is parsed already. */
export function checkDocument(json: unknown): Result<VaultDocument, DocumentFailure> {
  if (isTooDeep(json, DEPTH_MAX)) return schemaFailure([{ path: '', reason: 'nested too deeply' }])
  const hostile = hostileKeyPath(json, '')
  if (hostile !== null) return schemaFailure([{ path: hostile, reason: 'this key is not allowed' }])
  const newer = newerVersion(json)
  if (newer !== null) return fail({ code: 'E_DOCUMENT_TOO_NEW', version: newer })
  const parsed = v.safeParse(vaultDocument, json)
  if (!parsed.success) {
    return schemaFailure(
      parsed.issues.map((issue) => ({ path: pathText(issue.path), reason: reasonOf(issue) })),
    )
  }
  const issues = referenceIssues(parsed.output.records)
  return issues.length > 0 ? schemaFailure(issues) : ok(parsed.output)
}

/**
 * The path of the first key that could reach an object's prototype (`__proto__`, `constructor`, `prototype`), or null.
 * Whatever comes from outside is checked with this before anything is copied out of it.
 */
export function hostileKeyPath(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (!Array.isArray(value) && ['__proto__', 'constructor', 'prototype'].includes(key)) return here
    const found = hostileKeyPath(inner, here)
    if (found !== null) return found
  }
  return null
}

/** The ids to which a record points, with the path of each and the types it may point to. */
export function referencesOf(item: VaultRecord): readonly Reference[] {
  const refs: Reference[] = []
  const add = (path: string, to: RecordType, id: RecordId | undefined) => {
    if (id !== undefined) refs.push({ path, id, to: [to] })
  }
  // A printed sheet outlives the records it showed, so settings point to nothing.
  if (item.type === 'settings' || item.type === 'person' || item.type === 'place') return refs
  if (item.type === 'plan') return planReferences(item)
  // What a visit found is history: it outlives the records it was about.
  if (item.type === 'correction' || item.type === 'visit') return refs
  if (item.type === 'attachment') return [{ path: 'ownerId', id: item.ownerId, to: ATTACHMENT_OWNERS }]
  add('personId', 'person', item.personId)
  switch (item.type) {
    case 'tie':
      break
    case 'device':
      add('placeId', 'place', item.placeId)
      add('diskKeyAccountId', 'account', item.diskKeyAccountId)
      break
    case 'contact-point':
      add('tieId', 'tie', item.tieId)
      if (item.medium === 'email') add('hostAccountId', 'account', item.hostAccountId)
      else add('deviceId', 'device', item.deviceId)
      break
    case 'paper':
      add('placeId', 'place', item.placeId)
      item.carries.forEach((carried, i) => {
        if ('recordId' in carried)
          refs.push({ path: `carries[${i}].recordId`, id: carried.recordId, to: ['account', 'licence'] })
      })
      break
    case 'account':
      item.contacts.forEach((contact, i) =>
        add(`contacts[${i}].contactPointId`, 'contact-point', contact.contactPointId),
      )
      item.factors.forEach((factor, i) => add(`factors[${i}].deviceId`, 'device', factor.deviceId))
      item.signInWith.forEach((id, i) => add(`signInWith[${i}]`, 'account', id))
      item.guardianIds?.forEach((id, i) => add(`guardianIds[${i}]`, 'account', id))
      add('release.handToId', 'person', item.release?.handToId)
      item.release?.toIds?.forEach((id, i) => add(`release.toIds[${i}]`, 'person', id))
      break
    case 'licence':
      item.accountIds.forEach((id, i) => add(`accountIds[${i}]`, 'account', id))
      add('deviceId', 'device', item.deviceId)
      add('proof.paperId', 'paper', item.proof?.paperId)
      item.volume?.administrators.forEach((admin, i) =>
        add(`volume.administrators[${i}].contactPointId`, 'contact-point', admin.contactPointId),
      )
      break
  }
  return refs
}

/** What ends is a contact point or a contract, and so is what an `end` step is about. */
const ENDING: readonly RecordType[] = ['contact-point', 'tie']

function planReferences(plan: Plan): readonly Reference[] {
  const refs: Reference[] = []
  const add = (path: string, id: RecordId | undefined, ...to: readonly RecordType[]) => {
    if (id !== undefined) refs.push({ path, id, to })
  }
  plan.endingIds.forEach((id, i) => add(`endingIds[${i}]`, id, ...ENDING))
  add('newMailId', plan.newMailId, 'contact-point')
  add('newPhoneId', plan.newPhoneId, 'contact-point')
  plan.uses.forEach(({ accountId, contactPointId }, i) => {
    add(`uses[${i}].accountId`, accountId, 'account')
    add(`uses[${i}].contactPointId`, contactPointId, 'contact-point')
  })
  plan.steps?.forEach(({ action, recordId, contactPointId }, i) => {
    add(`steps[${i}].recordId`, recordId, ...(action === 'end' ? ENDING : (['account'] as const)))
    add(`steps[${i}].contactPointId`, contactPointId, 'contact-point')
  })
  plan.bridges?.forEach(({ contactPointId }, i) =>
    add(`bridges[${i}].contactPointId`, contactPointId, 'contact-point'),
  )
  return refs
}

const ATTACHMENT_OWNERS: readonly RecordType[] = [
  'account',
  'licence',
  'paper',
  'device',
  'contact-point',
  'tie',
  'person',
  'place',
]

export interface Reference {
  readonly path: string
  readonly id: RecordId
  readonly to: readonly RecordType[]
}

function referenceIssues(records: readonly VaultRecord[]): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = []
  const typeById = new Map<string, RecordType>()
  records.forEach((item, i) => {
    if (typeById.has(item.id)) issues.push({ path: `records[${i}].id`, reason: `"${item.id}" stands twice` })
    typeById.set(item.id, item.type)
  })
  records.forEach((item, i) => {
    for (const { path, id, to } of referencesOf(item)) {
      const type = typeById.get(id)
      if (type === undefined)
        issues.push({ path: `records[${i}].${path}`, reason: `no record has the id "${id}"` })
      else if (!to.includes(type)) {
        issues.push({
          path: `records[${i}].${path}`,
          reason: `"${id}" is of type ${type}, not ${to.join(' or ')}`,
        })
      }
    }
  })
  if (records.filter((item) => item.type === 'settings').length > 1) {
    issues.push({ path: 'records', reason: 'there can be only one settings record' })
  }
  return issues
}

function newerVersion(json: unknown): number | null {
  if (typeof json !== 'object' || json === null) return null
  const { format, version } = json as { readonly format?: unknown; readonly version?: unknown }
  return format === 'hikae-json' && typeof version === 'number' && Number.isInteger(version) && version > 1
    ? version
    : null
}

function schemaFailure(issues: readonly DocumentIssue[]): Result<never, DocumentFailure> {
  return fail({ code: 'E_DOCUMENT_SCHEMA', issues: issues.slice(0, ISSUES_SHOWN) })
}

/** What was expected, in the schema's words. Never what was found: that may be a secret in the wrong place. */
function reasonOf({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'check') return message // our own words
  if (kind === 'schema' && received === 'undefined') return 'missing'
  switch (type) {
    case 'min_length':
    case 'max_length':
      return `expected a length ${expected ?? ''}`
    case 'regex':
      return `expected text like ${expected ?? ''}`
    default:
      return expected === null ? `not a valid ${type}` : `expected ${expected}`
  }
}

function isTooDeep(value: unknown, depthLeft: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depthLeft === 0 || Object.values(value).some((inner) => isTooDeep(inner, depthLeft - 1))
}

function pathText(path: readonly { readonly key?: unknown }[] | undefined): string {
  return (path ?? []).reduce<string>((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}
