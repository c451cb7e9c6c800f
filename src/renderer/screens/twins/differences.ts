import { SECRET_PREFIX } from '#core/merge/state'
import { SECRET_NAMES, type SecretName } from '#core/record/secret'
import { conflictsOf, differencesOf, type Twin } from '#core/twins/combine'
import type { TwinPair } from '#core/twins/pairs'

/** A field in which two records differ. */
export interface Difference {
  /** Secrets as `secrets.` and their name. */
  readonly field: string
  readonly isSecret: boolean
  /** `choice`: only one of the two can be in force. `both`: the items of both stay. `one`: a single one of them says something. */
  readonly kind: 'choice' | 'both' | 'one'
}

/** Of these secrets a record has one, and the other of two is kept as a former value. */
const ONE_OF: ReadonlySet<SecretName> = new Set(['password', 'totp'])

/** What differs between two records, what has to be chosen first; of secrets only that both are there, or that one of them is. */
export function differences({ first, second }: TwinPair): readonly Difference[] {
  const conflicts = new Set(conflictsOf(first, second))
  const fields = differencesOf(first, second).map((field): Difference => {
    const isBoth = [first[field], second[field]].every((value) => hasItems(field, value))
    return { field, isSecret: false, kind: conflicts.has(field) ? 'choice' : isBoth ? 'both' : 'one' }
  })
  const secrets = SECRET_NAMES.flatMap((name): readonly Difference[] => {
    const [a, b] = [secretOf(first, name), secretOf(second, name)]
    if (a === undefined && b === undefined) return []
    const isBoth = a !== undefined && b !== undefined
    const isSame = isBoth && a.fingerprint !== undefined && a.fingerprint === b.fingerprint
    if (isSame) return []
    const kind = isBoth ? (ONE_OF.has(name) ? 'choice' : 'both') : 'one'
    return [{ field: SECRET_PREFIX + name, isSecret: true, kind }]
  })
  const order = ['choice', 'both', 'one']
  return [...fields, ...secrets].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Lists, and notes, of which everything stays. */
function hasItems(field: string, value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : field === 'note' && value !== undefined
}

/** What the outline says of a secret; undefined where there is none. */
export function secretOf(twin: Twin, name: string) {
  return twin.type === 'account' ? twin.secretFacts?.[name as SecretName] : undefined
}
