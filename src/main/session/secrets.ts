import * as v from 'valibot'
import type { SecretEdits, SecretValue } from '#contract'
import type { StoredState } from '#core/merge/state'
import type { HiddenField } from '#core/record/custom-field'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { SecretFact, SecretName } from '#core/record/secret'
import { SECRET_NAMES } from '#core/record/secret'
import {
  plainSecrets,
  recordSecrets,
  storedSecrets,
  type RecordSecrets,
  type StoredSecrets,
} from '#core/record/stored-secrets'

export type SecretFacts = Partial<Record<SecretName, SecretFact>>

/** What a change of secrets needs from its surroundings. */
export interface SecretClock {
  /** The instant of the change, ISO 8601. */
  readonly now: string
  /** The vault's keyed fingerprint of a secret, by which reuse shows. */
  readonly fingerprint: (secret: string) => string
}

/** Reads the secrets of a document; null when they are not what this version writes. */
export function parseSecrets(secrets: unknown): RecordSecrets | null {
  const parsed = v.safeParse(recordSecrets, secrets)
  return parsed.success ? parsed.output : null
}

/** Reads the secret part of a row, with the versions in it; null when it is not what this version writes. */
export function parseStoredSecrets(stored: unknown): StoredSecrets | null {
  const parsed = v.safeParse(storedSecrets, stored)
  return parsed.success ? parsed.output : null
}

/** Applies edits: a value sets, null removes, what is not named stays. A replaced password joins the former ones. */
export function editSecrets(current: RecordSecrets, edits: SecretEdits, { now }: SecretClock): RecordSecrets {
  const { passwordStrength, ...values } = edits
  const next: Record<string, unknown> = { ...current }
  for (const [name, value] of Object.entries(values)) {
    if (name === 'former' || name === 'disputed') continue // not secrets, but the versions of a vault's own
    if (name === 'hiddenFields') continue // see below
    if (value === null || (Array.isArray(value) && value.length === 0)) Reflect.deleteProperty(next, name)
    else if (value !== undefined) next[name] = value
  }
  const hidden = hiddenFieldsAfter(edits.hiddenFields, current.hiddenFields ?? [])
  if (hidden.length === 0) Reflect.deleteProperty(next, 'hiddenFields')
  else next['hiddenFields'] = hidden
  const replaced =
    typeof edits.password === 'string' &&
    current.password !== undefined &&
    edits.password !== current.password
  if (replaced && edits.formerPasswords === undefined) {
    next['formerPasswords'] = [
      { value: current.password, until: now.slice(0, 10) },
      ...(current.formerPasswords ?? []),
    ]
  }
  return v.parse(recordSecrets, next)
}

/** The hidden fields after an edit: one that is named without a value keeps the value that it has. */
function hiddenFieldsAfter(
  edits: SecretEdits['hiddenFields'],
  current: readonly HiddenField[],
): readonly HiddenField[] {
  if (edits === undefined) return current
  return (edits ?? []).flatMap(({ value, ...field }) => {
    const kept = value ?? current.find(({ id }) => id === field.id)?.value
    return kept === undefined ? [] : [{ ...field, value: kept }]
  })
}

/** What the outline says of the secrets after an edit: facts of what did not change are carried over. */
export function factsOf(
  secrets: RecordSecrets,
  before: RecordSecrets,
  facts: SecretFacts,
  strength: number | undefined,
  clock: SecretClock,
): SecretFacts {
  const next: SecretFacts = {}
  for (const name of SECRET_NAMES) {
    const value = secrets[name]
    if (value === undefined) continue
    const known = facts[name]
    const isSame = JSON.stringify(value) === JSON.stringify(before[name])
    next[name] = isSame && known !== undefined ? known : describeSecret(name, value, strength, clock)
  }
  return next
}

/** Whether nothing is left to seal. */
export function isEmpty(secrets: RecordSecrets): boolean {
  return Object.values(secrets).every((value) => value === undefined)
}

/** What the outline of a record says of its secrets. */
export function knownFacts(item: VaultRecord | undefined): SecretFacts {
  return item?.type === 'account' || item?.type === 'licence' ? (item.secretFacts ?? {}) : {}
}

/** A record from another copy, with this vault's fingerprints: those of another key compare with none. */
export function withOwnFingerprints(
  state: StoredState,
  fingerprint: SecretClock['fingerprint'],
): StoredState {
  const secrets = plainSecrets(state.secrets)
  const { record } = state
  if (secrets === null || (record.type !== 'account' && record.type !== 'licence')) return state
  const facts = Object.entries(knownFacts(record)).map(([name, fact]) => {
    const value = secrets[name]
    const isPrinted = fact.fingerprint !== undefined && typeof value === 'string'
    return [name, isPrinted ? { ...fact, fingerprint: fingerprint(value) } : fact] as const
  })
  if (facts.length === 0) return state
  return { ...state, record: { ...record, secretFacts: Object.fromEntries(facts) } }
}

/** One secret of a record, with its name; null when it has none of that name. */
export function secretOf(secrets: RecordSecrets, name: SecretName): SecretValue | null {
  const value = secrets[name]
  return value === undefined ? null : ({ name, value } as SecretValue) // name and value come from one object
}

/** A secret as it is asked for: all of it, or only one of the hidden fields; null where there is none of that id. */
export function itemOf(secret: SecretValue, item: RecordId | undefined): SecretValue | null {
  if (item === undefined) return secret
  const value = secret.name === 'hiddenFields' ? secret.value.filter(({ id }) => id === item) : []
  return value.length === 0 ? null : { name: 'hiddenFields', value }
}

/** The text to copy of a secret: itself, or the item of a list at `index` (default the first). */
export function copyableText(secret: SecretValue, index = 0): string | null {
  switch (secret.name) {
    case 'formerPasswords':
      return secret.value[index]?.value ?? null
    case 'recoveryCodes':
      return secret.value[index]?.code ?? null
    case 'securityQuestions':
      return secret.value[index]?.answer ?? null
    case 'hiddenFields':
      return secret.value[index]?.value ?? null
    case 'password':
    case 'totp':
    case 'hiddenNote':
    case 'productKey':
      return secret.value
  }
}

function describeSecret(
  name: SecretName,
  value: unknown,
  strength: number | undefined,
  clock: SecretClock,
): SecretFact {
  const changedAt = clock.now
  if (typeof value === 'string') {
    const fingerprint = clock.fingerprint(value)
    if (name === 'password')
      return { changedAt, fingerprint, ...(strength === undefined ? {} : { strength }) }
    if (name === 'productKey') return { changedAt, fingerprint, tail: tailOf(value) }
    return { changedAt }
  }
  if (!Array.isArray(value)) return { changedAt }
  const items: readonly unknown[] = value
  if (name !== 'recoveryCodes') return { changedAt, count: items.length }
  const unused = items.filter(
    (item) => !(typeof item === 'object' && item !== null && 'used' in item && item.used === true),
  )
  return { changedAt, count: items.length, unused: unused.length }
}

/** The last five letters and digits of a product key: what its owner tells it by, and what Microsoft shows too. */
function tailOf(key: string): string {
  const signs = key.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return signs.length >= 15 ? signs.slice(-5) : ''
}
