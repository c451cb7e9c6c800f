import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { EditAnswer } from '#contract'
import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { LEAKS_KEPT, type LeakCheck } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import type { FileUnreadable } from '../exchange/read-text-file.ts'
import { findLeaked } from '../leaks/find-leaked.ts'
import type { Watch } from '../leaks/scan.ts'
import { noteSettings } from './note-settings.ts'
import type { Session } from './session.ts'
import type { EditFailure } from './write-failure.ts'

/** What a list of leaked passwords says of the accounts. */
export interface LeakReport {
  /** How many accounts have a password that was looked up. */
  readonly checked: number
  /** And how many have one that could not be: it is damaged, or the list lacks the part in which it would be. */
  readonly unchecked: number
  /** Those whose password is in the list; the one that was seen most often first. */
  readonly seen: LeakCheck['seen']
}

/** After so many passwords others get a turn. */
const AT_ONCE = 100

/**
 * Looks the password of every account up in a file of leaked passwords. Their hashes are made here, compared with the file,
 * and forgotten.
 */
export async function checkLeaks(
  session: Session,
  file: string,
  watch: Watch,
): Promise<Result<LeakReport, FileUnreadable | FailureOf<'E_LEAK_LIST' | 'E_CANCELLED'>>> {
  const passwords = await hashPasswords(session, watch)
  if (passwords === null) return fail({ code: 'E_CANCELLED' })
  const found = await findLeaked(file, new Set(passwords.hashed.map(({ hash }) => hash)), watch)
  if (!found.ok) return found
  const { counts, unchecked } = found.value
  const looked = passwords.hashed.filter(({ hash }) => !unchecked.has(hash))
  const seen = looked.flatMap(({ accountId, changedAt, hash }) => {
    const count = counts.get(hash)
    if (count === undefined) return []
    return [{ accountId, count, ...(changedAt === undefined ? {} : { changedAt }) }]
  })
  return ok({
    checked: looked.length,
    unchecked: passwords.damaged + passwords.hashed.length - looked.length,
    seen: seen.toSorted((a, b) => b.count - a.count),
  })
}

/** Writes down what was found, so that it is still known after the lock. Of a check that failed nothing is written. */
export function noteLeaks(
  session: Session,
  { checked, seen }: LeakReport,
  at: string,
): Result<EditAnswer, EditFailure> {
  const leakCheck: LeakCheck = { at, checked, seen: seen.slice(0, LEAKS_KEPT) }
  return noteSettings(session, (settings) => ({ ...settings, leakCheck }))
}

interface HashedPassword {
  readonly accountId: RecordId
  /** The instant since which it is the account's, where that is known. */
  readonly changedAt: string | undefined
  /** SHA-1 of its UTF-8, as such lists have it: no way to keep a password, and not used as one. */
  readonly hash: string
}

async function hashPasswords(session: Session, { isCancelled }: Watch) {
  const hashed: HashedPassword[] = []
  let damaged = 0
  let turn = 0
  for (const record of session.records()) {
    const fact = record.type === 'account' ? record.secretFacts?.password : undefined
    if (fact === undefined) continue
    turn += 1
    if (turn % AT_ONCE === 0) await setImmediate()
    if (isCancelled()) return null
    const secret = session.secret(record.id, 'password')
    if (!secret.ok || secret.value.name !== 'password') {
      damaged += 1
      continue
    }
    const hash = createHash('sha1').update(secret.value.value, 'utf8').digest('hex').toUpperCase()
    hashed.push({ accountId: record.id, changedAt: fact.changedAt, hash })
  }
  return { hashed, damaged }
}
