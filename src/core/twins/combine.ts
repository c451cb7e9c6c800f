import { contactKey } from '../catalog/contact-key.ts'
import { contentText, isSameContent } from '../merge/content.ts'
import { kindOf, resolve } from '../merge/resolve.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordSecrets } from '../record/stored-secrets.ts'
import { once, repoint } from './repoint.ts'

/** Records that can be one and the same thing written down twice. */
export type Twin = Account | ContactPoint

/** Two records of one type as one. Where they say different things in a field that holds one, somebody has to choose. */
export interface Combined<T> {
  /** The record that stays, with everything of the other. */
  readonly record: T
  /** What was not chosen, in the fields in which they differ: it belongs into the history of the record that stays. */
  readonly other: T
}

/** Which of two is in force in a field: the record that stays, or the one that goes. */
export type Choices = ReadonlyMap<string, 'keep' | 'gone'>

const NO_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'id',
  'createdAt',
  'updatedAt',
  'secretFacts',
  'secrets',
])

/** Lists of which every item of both stays. */
const LISTS: ReadonlySet<string> = new Set([
  'loginIds',
  'contacts',
  'factors',
  'signInWith',
  'guardianIds',
  'alsoTold',
  'customFields',
])

/** What says nothing, and gives way to what says something. */
const SAYS_NOTHING: ReadonlySet<unknown> = new Set(['unknown', undefined])

/** The longest note that stands of two, one below the other. */
const NOTE_MAX = 20_000

/** The fields in which two records say different things, of which only one can be in force. */
export function conflictsOf(keep: Twin, gone: Twin): readonly string[] {
  return fieldsOf(keep, gone).filter((field) => isConflict(field, keep[field], gone[field]))
}

/** The fields in which two records do not say the same. */
export function differencesOf(keep: Twin, gone: Twin): readonly string[] {
  return fieldsOf(keep, gone).filter((field) => !isSameContent(keep[field], gone[field]))
}

/** Every field that either of them has. */
export function fieldsOf(keep: Twin, gone: Twin): readonly string[] {
  return [...new Set([...Object.keys(keep), ...Object.keys(gone)])].filter(
    (field) => !NO_FIELDS.has(field) && (keep[field] !== undefined || gone[field] !== undefined),
  )
}

/** Takes everything of `gone` into `keep`; both of one type, and contact points of one medium. */
export function combine<T extends Twin>(keep: T, gone: T, choices: Choices): Combined<T> {
  const record: Record<string, unknown> = { ...keep }
  const other: Record<string, unknown> = {}
  for (const field of fieldsOf(keep, gone)) {
    const [a, b] = [keep[field], gone[field]]
    if (!isConflict(field, a, b)) {
      record[field] = united(field, a, b)
      continue
    }
    const isGone = choices.get(field) === 'gone'
    record[field] = isGone ? b : a
    other[field] = isGone ? a : b
  }
  const whole = cleaned(repoint(record as T, gone.id, keep.id), keep.id)
  return { record: whole, other: cleaned(repoint({ ...whole, ...other }, gone.id, keep.id), keep.id) }
}

/**
 * The secrets of two records as those of one. A password that is not in force joins the former ones; codes, questions and hidden
 * fields of both stay; a second key for codes, or a note that does not fit, is in `other`.
 */
export function combineSecrets(
  keep: RecordSecrets,
  gone: RecordSecrets,
  choices: Choices,
  today: string,
): { readonly secrets: RecordSecrets; readonly other: RecordSecrets } {
  const secrets: Record<string, unknown> = { ...keep }
  const other: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(keep), ...Object.keys(gone)])) {
    const [a, b] = [keep[name], gone[name]]
    if (name === 'recoveryCodes') secrets[name] = codes([...listed(a), ...listed(b)])
    else if (Array.isArray(a) || Array.isArray(b)) secrets[name] = once([...listed(a), ...listed(b)])
    else if (name === 'hiddenNote' && !isConflict('note', a, b)) secrets[name] = united('note', a, b)
    else if (a !== undefined && b !== undefined && a !== b) {
      const isGone = choices.get(`secrets.${name}`) === 'gone'
      secrets[name] = isGone ? b : a
      if (name !== 'password') other[name] = isGone ? a : b
    } else secrets[name] = a ?? b
  }
  const former = [keep.password, gone.password].filter(
    (password) => password !== undefined && password !== secrets['password'],
  )
  const known = listed(secrets['formerPasswords']).filter((entry) => isOther(entry, secrets['password']))
  const more = former
    .filter((password) => known.every((entry) => isOther(entry, password)))
    .map((value) => ({ value, until: today }))
  if (known.length + more.length > 0) secrets['formerPasswords'] = [...more, ...known]
  else Reflect.deleteProperty(secrets, 'formerPasswords')
  return { secrets, other: Object.keys(other).length === 0 ? secrets : { ...secrets, ...other } }
}

function isOther(entry: unknown, password: unknown): boolean {
  return typeof entry !== 'object' || entry === null || !('value' in entry) || entry.value !== password
}

/** Each code once; used, where either says so. */
function codes(entries: readonly unknown[]): readonly unknown[] {
  const byCode = new Map<unknown, object>()
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || !('code' in entry)) continue
    const known = byCode.get(entry.code)
    const isUsed = 'used' in entry && entry.used === true
    byCode.set(entry.code, { ...entry, ...known, ...(isUsed && { used: true }) })
  }
  return [...byCode.values()]
}

function isConflict(field: string, a: unknown, b: unknown): boolean {
  if (SAYS_NOTHING.has(a) || SAYS_NOTHING.has(b) || isSameContent(a, b)) return false
  if (LISTS.has(field) || kindOf(field) === 'union' || kindOf(field) === 'latest') return false
  if (field === 'note') return joined(a, b).length > NOTE_MAX
  // One address in two spellings: the one that stays is as good.
  if (field === 'value') return contactKey(String(a)) !== contactKey(String(b))
  return true
}

function united(field: string, a: unknown, b: unknown): unknown {
  if (SAYS_NOTHING.has(a) || SAYS_NOTHING.has(b)) return SAYS_NOTHING.has(a) ? (b ?? a) : a
  if (isSameContent(a, b)) return a
  if (field === 'loginIds') return logins([...listed(a), ...listed(b)])
  if (LISTS.has(field)) return once([...listed(a), ...listed(b)])
  if (field === 'note') return joined(a, b)
  if (field === 'value') return a
  return resolve(field, [a, b])
}

function joined(a: unknown, b: unknown): string {
  const [first, second] = [String(a), String(b)]
  return first.includes(second) ? first : second.includes(first) ? second : `${first}\n\n${second}`
}

/** Each login ID once, as the record that stays has it. */
function logins(values: readonly unknown[]): readonly unknown[] {
  const byKey = new Map<string, unknown>()
  for (const value of values) {
    const key = contactKey(String(value))
    if (!byKey.has(key)) byKey.set(key, value)
  }
  return [...byKey.values()]
}

/** An account neither signs in with itself nor looks after itself. */
function cleaned<T extends Twin>(record: T, id: RecordId): T {
  if (record.type === 'contact-point') return record
  const account: Account = record
  const signInWith = account.signInWith.filter((other) => other !== id)
  const guardianIds = account.guardianIds?.filter((other) => other !== id)
  return {
    ...record,
    signInWith,
    ...(guardianIds === undefined ? {} : { guardianIds }),
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** What tells two pairs apart, whichever of the two is named first. */
export function pairKey(a: RecordId, b: RecordId): string {
  return contentText([a, b].sort())
}
