import type { Conflict, MergePreview } from '#contract'
import type { FailureOf } from '#core/failure'
import { isTombstone } from '#core/merge/state'
import { publicRecord } from '#core/merge/stored-content'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { ok, type Result } from '#core/result'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'
import type { MergePlan } from './merge.ts'
import type { Session } from './session.ts'

/** How many changes are named. */
const NAMES_SHOWN = 200

type Words = Pick<NamingContext, 'text' | 'language'>

/** What a merge changes, by name. Changes that nobody would see (versions, things in the bin) are not among them. */
export type MergeReport = Pick<MergePreview, 'changes' | 'changeCount' | 'conflictCount'>

/** Puts a planned merge into words: the first changes by name, and how many there are. */
export function mergeReport(
  { rows, conflictCount }: MergePlan,
  mine: Session,
  theirs: Session,
  words: Words,
): MergeReport {
  const recordById = new Map([...theirs.records(), ...mine.records()].map((record) => [record.id, record]))
  const changes = rows.flatMap(({ id, before, after, kind }) => {
    if (kind === 'unseen') return []
    const state = isTombstone(after) ? before : after
    if (state === null || isTombstone(state)) return []
    return [{ id, name: nameOf(state.record, words, recordById), kind }]
  })
  return { changes: changes.slice(0, NAMES_SHOWN), changeCount: changes.length, conflictCount }
}

/** The conflicts of a session, with the names of their records; values of secrets are left out. */
export function namedConflicts(
  session: Session,
  words: Words,
): Result<readonly Conflict[], FailureOf<'E_RECORD_DAMAGED'>> {
  const conflicts = session.conflicts()
  if (!conflicts.ok) return conflicts
  const outlines = session.rows.outlines()
  const recordById = new Map(session.records().map((record) => [record.id, record]))
  return ok(
    conflicts.value.map(({ recordId, field, isSecret, versions }) => {
      const outline = outlines.get(recordId)
      const name = outline === undefined || isTombstone(outline) ? '' : nameOf(outline, words, recordById)
      const shown = isSecret ? versions.map((version) => ({ ...version, value: null })) : versions
      return { recordId, name, field, isSecret, versions: shown }
    }),
  )
}

function nameOf(record: VaultRecord, words: Words, recordById: ReadonlyMap<RecordId, VaultRecord>): string {
  return recordNameWithPerson(publicRecord(record), { ...words, recordById })
}
