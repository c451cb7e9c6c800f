import * as v from 'valibot'
import type { FailureOf } from '#core/failure'
import { isBinned, isTombstone, tombstone, type StoredState, type Tombstone } from '#core/merge/state'
import { publicRecord } from '#core/merge/stored-content'
import { record as recordSchema, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { quickCheck } from '#core/record/quick-check'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import type { Change, JsonObject, OpenVault, RowId, StoredRecord } from '../vault/vault.ts'
import { isDraftRow } from './drafts.ts'
import { createLiveView, type LiveChange } from './live-view.ts'
import { parseStoredSecrets } from './secrets.ts'
import { toWriteFailure, type EditFailure } from './write-failure.ts'

/** What a row holds: a record, which may be in the bin, or what is left of one that was removed for good. */
export type RowState = StoredState | Tombstone

/** One row before and after an edit; null where there was none. Rows are never taken away. */
export interface Step {
  readonly id: RecordId
  readonly before: RowState | null
  readonly after: RowState
}

type Damaged = FailureOf<'E_RECORD_DAMAGED'>

/** The rows of an open vault as records, by the records' own ids. */
export interface RowBook {
  /** What the person works with: nothing from the bin, no versions, no pointer to anything that is not there. */
  readonly records: () => readonly VaultRecord[]
  readonly record: (id: RecordId) => VaultRecord | null
  readonly settings: () => VaultSettings | null
  /** The outlines as they are stored, with those in the bin and what is left of removed records. */
  readonly outlines: () => ReadonlyMap<RecordId, VaultRecord | Tombstone>
  /** A record of the bin as the person sees it there; null for any other. */
  readonly binned: (id: RecordId) => VaultRecord | null
  /** Rows that decrypt, but that this version cannot read as records. They are kept as they are. */
  readonly unreadable: () => number
  /** A row as it stands, with its secret part decrypted; null when there is none. */
  readonly stateOf: (id: RecordId) => Result<RowState | null, Damaged>
  /** Writes the steps as one transaction. With a failure nothing has changed, here or in the file. */
  readonly write: (steps: readonly Step[]) => Result<LiveChange, EditFailure>
}

interface Row {
  readonly rowId: RowId
  readonly outline: VaultRecord | Tombstone
  readonly hasSecrets: boolean
}

/** Reads the outlines of an open vault. */
export function openRowBook(vault: OpenVault): RowBook {
  const rows = new Map<RecordId, Row>()
  const live = createLiveView()
  let unreadable = 0
  readAll()

  return {
    records: live.records,
    record: live.record,
    settings: live.settings,
    outlines: () => new Map(Array.from(rows, ([id, { outline }]) => [id, outline])),
    binned: (id) => {
      const outline = rows.get(id)?.outline
      if (outline === undefined || isTombstone(outline) || !isBinned(outline)) return null
      return live.asSeen(publicRecord(outline))
    },
    unreadable: () => unreadable,
    stateOf,
    write,
  }

  function readAll(): void {
    rows.clear()
    unreadable = 0
    for (const stored of vault.records()) {
      if (isDraftRow(stored.outline)) continue
      const row = readRow(stored)
      if (row === null || rows.has(row.outline.id)) unreadable += 1
      else rows.set(row.outline.id, row)
    }
    live.replaceAll(Array.from(rows.values(), ({ outline }) => outline))
  }

  function stateOf(id: RecordId): Result<RowState | null, Damaged> {
    const row = rows.get(id)
    if (row === undefined) return ok(null)
    const { outline } = row
    if (isTombstone(outline)) return ok(outline)
    if (!row.hasSecrets) return ok({ record: outline, secrets: null })
    const stored = vault.secretsOf(row.rowId)
    const secrets = stored.ok ? parseStoredSecrets(stored.value) : null
    return secrets === null ? fail({ code: 'E_RECORD_DAMAGED' }) : ok({ record: outline, secrets })
  }

  function write(steps: readonly Step[]): Result<LiveChange, EditFailure> {
    const written = steps.map(({ id, after }) => rowOf(rows.get(id)?.rowId ?? vault.newRowId(), after))
    const committed = vault.commit(
      written.map(({ row: { rowId, outline }, secrets }) => put(rowId, outline, secrets)),
    )
    if (!committed.ok) {
      readAll()
      return fail(toWriteFailure(committed.error))
    }
    for (const { row } of written) rows.set(row.outline.id, row)
    return ok(live.change(written.map(({ row }) => row.outline)))
  }
}

function rowOf(
  rowId: RowId,
  state: RowState,
): { readonly row: Row; readonly secrets: StoredState['secrets'] } {
  if (isTombstone(state)) return { row: { rowId, outline: state, hasSecrets: false }, secrets: null }
  const { record, secrets } = state
  return { row: { rowId, outline: record, hasSecrets: secrets !== null }, secrets }
}

function put(rowId: RowId, outline: VaultRecord | Tombstone, secrets: StoredState['secrets']): Change {
  // Records and secrets passed their schemas, so they are JSON.
  return {
    kind: 'put',
    rowId,
    outline: outline as unknown as JsonObject,
    secrets: secrets as JsonObject | null,
  }
}

const passesAsItIs = quickCheck(recordSchema)

function readRow({ rowId, outline, hasSecrets }: StoredRecord): Row | null {
  // What passes unchanged is a record: that is what the schema says.
  if (passesAsItIs(outline)) return { rowId, outline: outline as unknown as VaultRecord, hasSecrets }
  const parsed = v.safeParse(outline['type'] === 'purged' ? tombstone : recordSchema, outline)
  return parsed.success ? { rowId, outline: parsed.output, hasSecrets } : null
}
