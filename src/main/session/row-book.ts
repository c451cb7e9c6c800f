import * as v from 'valibot'
import type { FailureOf } from '#core/failure'
import { record as recordSchema, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { quickCheck } from '#core/record/quick-check'
import { fail, ok, type Result } from '#core/result'
import type { Change, JsonObject, OpenVault, RowId, StoredRecord } from '../vault/vault.ts'
import { parseSecrets, type RecordSecrets } from './secrets.ts'
import { toWriteFailure, type EditFailure } from './write-failure.ts'

/** A record with its secrets; null where it has none. */
export interface RecordState {
  readonly record: VaultRecord
  readonly secrets: RecordSecrets | null
}

/** One record before and after an edit; null where it does not exist. */
export interface Step {
  readonly rowId: RowId
  readonly before: RecordState | null
  readonly after: RecordState | null
}

/** The rows of an open vault as records, by the records' own ids. */
export interface RowBook {
  readonly records: () => readonly VaultRecord[]
  readonly has: (id: RecordId) => boolean
  /** The row of a record, or a new one for a record that has none yet. */
  readonly rowIdOf: (id: RecordId) => RowId
  /** Rows that decrypt, but that this version cannot read as records. They are kept as they are. */
  readonly unreadable: () => number
  /** A record as it stands, with its secrets decrypted; null when there is none. */
  readonly stateOf: (id: RecordId) => Result<RecordState | null, FailureOf<'E_RECORD_DAMAGED'>>
  /** Writes one side of the steps as one transaction. With a failure nothing has changed, here or in the file. */
  readonly write: (steps: readonly Step[], side: 'before' | 'after') => Result<null, EditFailure>
}

interface Row {
  readonly rowId: RowId
  readonly record: VaultRecord
  readonly hasSecrets: boolean
}

/** Reads the outlines of an open vault. */
export function openRowBook(vault: OpenVault): RowBook {
  const rows = new Map<RecordId, Row>()
  let unreadable = 0
  readAll()

  return {
    records: () => Array.from(rows.values(), ({ record }) => record),
    has: (id) => rows.has(id),
    rowIdOf: (id) => rows.get(id)?.rowId ?? vault.newRowId(),
    unreadable: () => unreadable,
    stateOf,
    write,
  }

  function readAll(): void {
    rows.clear()
    unreadable = 0
    for (const stored of vault.records()) {
      const row = readRow(stored)
      if (row === null || rows.has(row.record.id)) unreadable += 1
      else rows.set(row.record.id, row)
    }
  }

  function stateOf(id: RecordId): Result<RecordState | null, FailureOf<'E_RECORD_DAMAGED'>> {
    const row = rows.get(id)
    if (row === undefined) return ok(null)
    if (!row.hasSecrets) return ok({ record: row.record, secrets: null })
    const stored = vault.secretsOf(row.rowId)
    const secrets = stored.ok ? parseSecrets(stored.value) : null
    return secrets === null ? fail({ code: 'E_RECORD_DAMAGED' }) : ok({ record: row.record, secrets })
  }

  function write(steps: readonly Step[], side: 'before' | 'after'): Result<null, EditFailure> {
    const committed = vault.commit(steps.map((step) => changeOf(step, side)))
    if (!committed.ok) {
      readAll()
      return fail(toWriteFailure(committed.error))
    }
    for (const step of steps) {
      const state = step[side]
      const id = idOf(step)
      if (state === null) rows.delete(id)
      else rows.set(id, { rowId: step.rowId, record: state.record, hasSecrets: state.secrets !== null })
    }
    return ok(null)
  }
}

/** The record that a step is about. */
export function idOf({ before, after }: Step): RecordId {
  const state = after ?? before
  if (state === null) throw new Error('a step is about a record')
  return state.record.id
}

function changeOf(step: Step, side: 'before' | 'after'): Change {
  const state = step[side]
  if (state === null) return { kind: 'delete', rowId: step.rowId }
  // Records and secrets passed their schemas, so they are JSON.
  const secrets = state.secrets as JsonObject | null
  return { kind: 'put', rowId: step.rowId, outline: state.record as unknown as JsonObject, secrets }
}

const passesAsItIs = quickCheck(recordSchema)

function readRow(stored: StoredRecord): Row | null {
  const { rowId, outline, hasSecrets } = stored
  // What passes unchanged is a record: that is what the schema says.
  if (passesAsItIs(outline)) return { rowId, record: outline as unknown as VaultRecord, hasSecrets }
  const parsed = v.safeParse(recordSchema, stored.outline)
  return parsed.success ? { rowId: stored.rowId, record: parsed.output, hasSecrets: stored.hasSecrets } : null
}
