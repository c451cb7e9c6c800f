import { SECRET_PREFIX } from '#core/merge/state'
import { SECRET_NAMES, type SecretName } from '#core/record/secret'
import { conflictsOf, differencesOf, type Twin } from '#core/twins/combine'
import type { TwinPair } from '#core/twins/pairs'

/** A field in which two records differ. */
export interface Difference {
  /** Secrets as `secrets.` and their name. */
  readonly field: string
  readonly isSecret: boolean
  /** Only one of the two can be in force. */
  readonly isConflict: boolean
}

/** Of these secrets a record has one, and the other of two is kept as a former value. */
const ONE_OF: ReadonlySet<SecretName> = new Set(['password', 'totp'])

/** What differs between two records; of secrets only that both are there, or that one of them is. */
export function differences({ first, second }: TwinPair): readonly Difference[] {
  const conflicts = new Set(conflictsOf(first, second))
  return [
    ...differencesOf(first, second).map((field) => ({
      field,
      isSecret: false,
      isConflict: conflicts.has(field),
    })),
    ...SECRET_NAMES.flatMap((name): readonly Difference[] => {
      const [a, b] = [secretOf(first, name), secretOf(second, name)]
      if (a === undefined && b === undefined) return []
      const isBoth = a !== undefined && b !== undefined
      const isSame = isBoth && a.fingerprint !== undefined && a.fingerprint === b.fingerprint
      if (isSame) return []
      return [{ field: SECRET_PREFIX + name, isSecret: true, isConflict: isBoth && ONE_OF.has(name) }]
    }),
  ]
}

/** What the outline says of a secret; undefined where there is none. */
export function secretOf(twin: Twin, name: string) {
  return twin.type === 'account' ? twin.secretFacts?.[name as SecretName] : undefined
}
