import * as v from 'valibot'
import type { CheckedEdit, EditAnswer, EditLabel, SecretValue } from '#contract'
import type { FailureOf } from '#core/failure'
import { detach } from '#core/record/detach'
import {
  record as recordSchema,
  referencesOf,
  type VaultDocument,
  type VaultRecord,
} from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import type { Change, JsonObject, OpenVault, RowId, StoredRecord } from '../vault/vault.ts'
import { comparable, importedSecrets, outlineOf, withoutSecretParts } from './outline.ts'
import {
  editSecrets,
  factsOf,
  isEmpty,
  parseSecrets,
  secretOf,
  type RecordSecrets,
  type SecretClock,
} from './secrets.ts'
import { toWriteFailure, type EditFailure } from './write-failure.ts'

/** How many edits can be undone. Undo steps live in memory, with the secrets they would bring back, until the vault locks. */
const UNDO_DEPTH = 50

/** What an import would do. Nothing is ever removed by one. */
export interface ImportPlan {
  readonly added: readonly VaultRecord[]
  readonly changed: readonly VaultRecord[]
  readonly same: number
}

/** An open vault as records: reads outlines, writes edits in one transaction each, undoes them. */
export interface Session {
  readonly vault: OpenVault
  readonly records: () => readonly VaultRecord[]
  readonly settings: () => VaultSettings | null
  /** Rows that decrypt, but that this version cannot read as records. They are kept as they are. */
  readonly unreadable: () => number
  readonly labels: () => { readonly undo: EditLabel | null; readonly redo: EditLabel | null }
  readonly applyEdit: (edit: CheckedEdit) => Result<EditAnswer, EditFailure>
  /** Saves what the program notes about the vault itself: no step of the person's, so nothing to undo. */
  readonly applyNote: (settings: VaultSettings) => Result<EditAnswer, EditFailure>
  readonly undo: () => Result<EditAnswer, EditFailure | FailureOf<'E_NOTHING_TO_UNDO'>>
  readonly redo: () => Result<EditAnswer, EditFailure | FailureOf<'E_NOTHING_TO_UNDO'>>
  readonly secret: (
    id: RecordId,
    name: SecretName,
  ) => Result<SecretValue, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>>
  /** All secrets of one record; null when it has none. */
  readonly secretsOf: (id: RecordId) => Result<RecordSecrets | null, FailureOf<'E_RECORD_DAMAGED'>>
  readonly planImport: (document: VaultDocument) => Result<ImportPlan, FailureOf<'E_RECORD_DAMAGED'>>
  readonly importDocument: (document: VaultDocument) => Result<EditAnswer, EditFailure>
  readonly exportDocument: (options: {
    readonly secrets: boolean
  }) => Result<VaultDocument, FailureOf<'E_RECORD_DAMAGED'>>
}

interface Row {
  readonly rowId: RowId
  readonly record: VaultRecord
  readonly hasSecrets: boolean
}

/** One record before and after an edit; null where it did not exist. `secrets` is null where it has none. */
interface Step {
  readonly rowId: RowId
  readonly before: StepState | null
  readonly after: StepState | null
}
interface StepState {
  readonly record: VaultRecord
  readonly secrets: RecordSecrets | null
}
interface UndoEntry {
  readonly label: EditLabel
  readonly steps: readonly Step[]
}

/**
 * Makes records of an open vault.
 *
 * @param now - The clock: an ISO 8601 instant in UTC.
 */
export function createSession(vault: OpenVault, now: () => string): Session {
  const rows = new Map<RecordId, Row>()
  let unreadable = 0
  const undoable: UndoEntry[] = []
  const redoable: UndoEntry[] = []
  readRows()

  return {
    vault,
    records: () => [...rows.values()].map((row) => row.record),
    settings,
    unreadable: () => unreadable,
    labels,
    applyEdit,
    applyNote,
    undo: () => replay(undoable, redoable, 'before'),
    redo: () => replay(redoable, undoable, 'after'),
    secret,
    secretsOf: (id) => {
      const row = rows.get(id)
      return row === undefined ? ok(null) : readSecrets(row)
    },
    planImport,
    importDocument,
    exportDocument,
  }

  function readRows(): void {
    rows.clear()
    unreadable = 0
    for (const stored of vault.records()) {
      const row = readRow(stored)
      if (row === null || rows.has(row.record.id)) unreadable += 1
      else rows.set(row.record.id, row)
    }
  }

  function settings(): VaultSettings | null {
    for (const { record } of rows.values()) if (record.type === 'settings') return record
    return null
  }

  function labels() {
    return { undo: undoable.at(-1)?.label ?? null, redo: redoable.at(-1)?.label ?? null }
  }

  function clock(): SecretClock {
    return { now: now(), fingerprint: vault.fingerprint }
  }

  function applyEdit(edit: CheckedEdit): Result<EditAnswer, EditFailure> {
    const steps = planEdit(edit)
    if (!steps.ok) return steps
    const written = write(steps.value, 'after')
    if (!written.ok) return written
    undoable.push({ label: edit.label, steps: steps.value })
    if (undoable.length > UNDO_DEPTH) undoable.shift()
    redoable.length = 0
    return ok(answer(steps.value, 'after'))
  }

  function applyNote(settings: VaultSettings): Result<EditAnswer, EditFailure> {
    const steps = planEdit({ put: [{ record: settings }], remove: [], label: 'settings' })
    if (!steps.ok) return steps
    const written = write(steps.value, 'after')
    return written.ok ? ok(answer(steps.value, 'after')) : written
  }

  function planEdit(edit: CheckedEdit): Result<readonly Step[], EditFailure> {
    const at = clock()
    const steps = new Map<RecordId, Step>()
    for (const { record, secrets: edits } of edit.put) {
      const before = stateOf(record.id)
      if (!before.ok) return before
      const current = before.value?.secrets ?? {}
      const secrets = edits === undefined ? current : editSecrets(current, edits, at)
      const facts = factsOf(secrets, current, knownFacts(before.value?.record), edits?.passwordStrength, at)
      const next = outlineOf(record, facts, before.value?.record.createdAt ?? at.now, at.now)
      steps.set(record.id, step(before.value, { record: next, secrets: isEmpty(secrets) ? null : secrets }))
    }
    const gone = new Set(edit.remove)
    for (const id of gone) {
      const before = stateOf(id)
      if (!before.ok) return before
      if (before.value === null) return fail({ code: 'E_UNKNOWN_RECORD' })
      steps.set(id, step(before.value, null))
    }
    for (const { record } of gone.size === 0 ? [] : rows.values()) {
      const planned = steps.get(record.id)
      const latest = planned === undefined ? record : planned.after?.record
      if (latest === undefined) continue
      const detached = detach(latest, gone)
      if (detached === latest) continue
      const before = stateOf(record.id)
      if (!before.ok) return before
      steps.set(
        record.id,
        step(before.value, { record: detached, secrets: (planned?.after ?? before.value)?.secrets ?? null }),
      )
    }
    return hasOnlyKnownReferences([...steps.values()], gone)
      ? ok([...steps.values()])
      : fail({ code: 'E_UNKNOWN_RECORD' })
  }

  function step(before: StepState | null, after: StepState | null): Step {
    const id = (before ?? after)?.record.id
    const row = id === undefined ? undefined : rows.get(id)
    return { rowId: row?.rowId ?? vault.newRowId(), before, after }
  }

  function hasOnlyKnownReferences(steps: readonly Step[], gone: ReadonlySet<RecordId>): boolean {
    const added = new Set(steps.flatMap(({ after }) => after?.record.id ?? []))
    return steps.every(
      ({ after }) =>
        after === null ||
        referencesOf(after.record).every(({ id }) => added.has(id) || (rows.has(id) && !gone.has(id))),
    )
  }

  function stateOf(id: RecordId): Result<StepState | null, FailureOf<'E_RECORD_DAMAGED'>> {
    const row = rows.get(id)
    if (row === undefined) return ok(null)
    const secrets = readSecrets(row)
    return secrets.ok ? ok({ record: row.record, secrets: secrets.value }) : secrets
  }

  function readSecrets(row: Row): Result<RecordSecrets | null, FailureOf<'E_RECORD_DAMAGED'>> {
    if (!row.hasSecrets) return ok(null)
    const stored = vault.secretsOf(row.rowId)
    const secrets = stored.ok ? parseSecrets(stored.value) : null
    return secrets === null ? fail({ code: 'E_RECORD_DAMAGED' }) : ok(secrets)
  }

  function write(steps: readonly Step[], side: 'before' | 'after'): Result<null, EditFailure> {
    const changes = steps.map((item): Change => {
      const state = item[side]
      if (state === null) return { kind: 'delete', rowId: item.rowId }
      // Records and secrets passed their schemas, so they are JSON.
      const secrets = state.secrets as JsonObject | null
      return { kind: 'put', rowId: item.rowId, outline: state.record as unknown as JsonObject, secrets }
    })
    const committed = vault.commit(changes)
    if (!committed.ok) {
      readRows()
      return fail(toWriteFailure(committed.error))
    }
    for (const item of steps) {
      const state = item[side]
      const id = (item.before ?? item.after)?.record.id
      if (state !== null) {
        rows.set(state.record.id, {
          rowId: item.rowId,
          record: state.record,
          hasSecrets: state.secrets !== null,
        })
      } else if (id !== undefined) rows.delete(id)
    }
    return ok(null)
  }

  function replay(from: UndoEntry[], to: UndoEntry[], side: 'before' | 'after') {
    const entry = from.at(-1)
    if (entry === undefined) return fail({ code: 'E_NOTHING_TO_UNDO' } as const)
    const written = write(entry.steps, side)
    if (!written.ok) return written
    from.pop()
    to.push(entry)
    return ok(answer(entry.steps, side))
  }

  function answer(steps: readonly Step[], side: 'before' | 'after'): EditAnswer {
    return {
      put: steps.flatMap((item) => item[side]?.record ?? []),
      removed: steps.flatMap((item) =>
        item[side] === null ? ((item.before ?? item.after)?.record.id ?? []) : [],
      ),
      ...labels(),
      savedAt: vault.state().savedAt,
    }
  }

  function secret(id: RecordId, name: SecretName) {
    const row = rows.get(id)
    const secrets = row === undefined ? ok(null) : readSecrets(row)
    if (!secrets.ok) return secrets
    const value = secrets.value === null ? null : secretOf(secrets.value, name)
    return value === null ? fail({ code: 'E_NO_SECRET' } as const) : ok(value)
  }

  function planImport(document: VaultDocument): Result<ImportPlan, FailureOf<'E_RECORD_DAMAGED'>> {
    const added: VaultRecord[] = []
    const changed: VaultRecord[] = []
    let same = 0
    for (const item of importable(document)) {
      const current = stateOf(item.id)
      if (!current.ok) return current
      if (current.value === null) added.push(item)
      else if (isSame(item, current.value)) same += 1
      else changed.push(item)
    }
    return ok({ added, changed, same })
  }

  function importDocument(document: VaultDocument): Result<EditAnswer, EditFailure> {
    const plan = planImport(document)
    if (!plan.ok) return plan
    const put = [...plan.value.added, ...plan.value.changed].map((item) => {
      const secrets = importedSecrets(item)
      return { record: withoutSecretParts(item), ...(secrets === undefined ? {} : { secrets }) }
    })
    return applyEdit({ put, remove: [], label: 'import' })
  }

  /** Settings speak about one vault file (its kit, its copies), so a vault that has its own keeps them. */
  function importable(document: VaultDocument): readonly VaultRecord[] {
    return document.records.filter((item) => item.type !== 'settings' || settings() === null)
  }

  function isSame(item: VaultRecord, current: StepState): boolean {
    const secrets = importedSecrets(item)
    return (
      comparable(item) === comparable(current.record) &&
      (secrets === undefined || sameJson(secrets, current.secrets ?? {}))
    )
  }

  function exportDocument({ secrets }: { readonly secrets: boolean }) {
    const records: VaultRecord[] = []
    for (const row of rows.values()) {
      const plain = withoutSecretParts(row.record)
      const own = secrets ? readSecrets(row) : ok(null)
      if (!own.ok) return own
      // Only accounts and licences have secrets; their schema has the field.
      records.push(own.value === null ? plain : { ...plain, secrets: own.value })
    }
    const sorted = records.sort((a, b) => (a.type === b.type ? compare(a.id, b.id) : compare(a.type, b.type)))
    return ok<VaultDocument>({ format: 'hikae-json', version: 1, exportedAt: now(), records: sorted })
  }
}

/** The id of the one settings record. */
export const SETTINGS_ID = asRecordId('settings')

function readRow(stored: StoredRecord): Row | null {
  const parsed = v.safeParse(recordSchema, stored.outline)
  return parsed.success ? { rowId: stored.rowId, record: parsed.output, hasSecrets: stored.hasSecrets } : null
}

function knownFacts(item: VaultRecord | undefined) {
  return item?.type === 'account' || item?.type === 'licence' ? (item.secretFacts ?? {}) : {}
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
