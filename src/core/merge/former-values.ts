import { compareText } from '../order.ts'
import { keepsFormerValues } from './resolve.ts'
import { isUnstamped, SECRET_PREFIX, type StoredState } from './state.ts'

/** A value that a field had before. Former passwords are among them, under ids of their own. */
export interface FormerFieldValue {
  readonly field: string
  readonly versionId: string
  /** When it came into force; null when that was before the program kept count. */
  readonly from: string | null
  /** When it was replaced: an instant, or a day known as well as people know it; null when nobody knows. */
  readonly until: string | null
  readonly isSecret: boolean
  readonly value: unknown
}

const PASSWORD = `${SECRET_PREFIX}password`

/** What the fields of a record said before, newest first. */
export function formerValuesOf({ secrets }: StoredState): readonly FormerFieldValue[] {
  const values = (secrets?.former ?? [])
    .filter(({ field, value }) => value !== undefined && keepsFormerValues(field))
    .map(({ field, versionId, at, until, value }) => ({
      field,
      versionId,
      from: isUnstamped({ id: versionId }) ? null : at,
      until,
      isSecret: field.startsWith(SECRET_PREFIX),
      value,
    }))
  return [...values, ...formerPasswords(secrets)].sort((a, b) => compareText(b.until ?? '', a.until ?? ''))
}

/** Counted from the oldest, since new ones are put in front: an id goes on naming the same password. */
function formerPasswords(secrets: StoredState['secrets']): readonly FormerFieldValue[] {
  const passwords = secrets?.formerPasswords ?? []
  return passwords.map(({ value, until }, i) => ({
    field: PASSWORD,
    versionId: `former-password-${passwords.length - i}`,
    from: null,
    until: until ?? null,
    isSecret: true,
    value,
  }))
}
