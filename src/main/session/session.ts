import type { CheckedEdit, EditAnswer, EditLabel, SecretValue } from '#contract'
import type { FailureOf } from '#core/failure'
import type { VaultDocument, VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import type { OpenVault } from '../vault/vault.ts'
import { planEdit } from './edit-plan.ts'
import { idOf, openRowBook, type Step } from './row-book.ts'
import { secretOf, type RecordSecrets } from './secrets.ts'
import { exportDocument, importEdit, planImport, type ImportPlan } from './transfer.ts'
import type { EditFailure } from './write-failure.ts'

/** How many edits can be undone. They live in memory, with the secrets they would bring back, until the vault locks. */
const UNDO_DEPTH = 50

type Damaged = FailureOf<'E_RECORD_DAMAGED'>
type NothingToUndo = FailureOf<'E_NOTHING_TO_UNDO'>

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
  readonly undo: () => Result<EditAnswer, EditFailure | NothingToUndo>
  readonly redo: () => Result<EditAnswer, EditFailure | NothingToUndo>
  readonly secret: (
    id: RecordId,
    name: SecretName,
  ) => Result<SecretValue, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>>
  /** All secrets of one record; null when it has none. */
  readonly secretsOf: (id: RecordId) => Result<RecordSecrets | null, Damaged>
  readonly planImport: (document: VaultDocument) => Result<ImportPlan, Damaged>
  readonly importDocument: (document: VaultDocument) => Result<EditAnswer, EditFailure>
  readonly exportDocument: (wanted: { readonly secrets: boolean }) => Result<VaultDocument, Damaged>
}

/** The id of the one settings record. */
export const SETTINGS_ID = asRecordId('settings')

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
  const book = openRowBook(vault)
  const undoable: UndoEntry[] = []
  const redoable: UndoEntry[] = []

  return {
    vault,
    records: book.records,
    settings,
    unreadable: book.unreadable,
    labels,
    applyEdit,
    applyNote: (settings) => {
      const steps = carryOut({ put: [{ record: settings }], remove: [], label: 'settings' }, noNotes)
      return steps.ok ? ok(answer(steps.value, 'after')) : steps
    },
    undo: () => replay(undoable, redoable, 'before'),
    redo: () => replay(redoable, undoable, 'after'),
    secret,
    secretsOf,
    planImport: (document) => planImport(document, book),
    importDocument: (document) => {
      const plan = planImport(document, book)
      return plan.ok ? applyEdit(importEdit(plan.value)) : plan
    },
    exportDocument: (wanted) => exportDocument(book, wanted, now()),
  }

  function settings(): VaultSettings | null {
    const found = book.records().find(({ type }) => type === 'settings')
    return found?.type === 'settings' ? found : null
  }

  function labels() {
    return { undo: undoable.at(-1)?.label ?? null, redo: redoable.at(-1)?.label ?? null }
  }

  function applyEdit(edit: CheckedEdit): Result<EditAnswer, EditFailure> {
    const steps = carryOut(edit, withNotes)
    if (!steps.ok) return steps
    undoable.push({ label: edit.label, steps: steps.value })
    if (undoable.length > UNDO_DEPTH) undoable.shift()
    redoable.length = 0
    return ok(answer(steps.value, 'after'))
  }

  function carryOut(
    edit: CheckedEdit,
    prepare: (steps: readonly Step[], side: 'after') => readonly Step[],
  ): Result<readonly Step[], EditFailure> {
    const planned = planEdit(edit, book, { now: now(), fingerprint: vault.fingerprint })
    if (!planned.ok) return planned
    const steps = prepare(planned.value, 'after')
    const written = book.write(steps, 'after')
    return written.ok ? ok(steps) : written
  }

  /** What the program noted about the vault stays as it is, whatever an edit or an undo says of the settings. */
  function withNotes(steps: readonly Step[], side: 'before' | 'after'): readonly Step[] {
    const current = settings()
    return steps.map((step) => {
      const state = step[side]
      if (current === null || state?.record.type !== 'settings') return step
      return { ...step, [side]: { ...state, record: keepNotes(state.record, current) } }
    })
  }

  function replay(
    from: UndoEntry[],
    to: UndoEntry[],
    side: 'before' | 'after',
  ): Result<EditAnswer, EditFailure | NothingToUndo> {
    const entry = from.at(-1)
    if (entry === undefined) return fail({ code: 'E_NOTHING_TO_UNDO' })
    const steps = withNotes(entry.steps, side)
    const written = book.write(steps, side)
    if (!written.ok) return written
    from.pop()
    to.push(entry)
    return ok(answer(steps, side))
  }

  function answer(steps: readonly Step[], side: 'before' | 'after'): EditAnswer {
    return {
      put: steps.flatMap((step) => step[side]?.record ?? []),
      removed: steps.filter((step) => step[side] === null).map(idOf),
      ...labels(),
      savedAt: vault.state().savedAt,
    }
  }

  function secretsOf(id: RecordId): Result<RecordSecrets | null, Damaged> {
    const state = book.stateOf(id)
    return state.ok ? ok(state.value?.secrets ?? null) : state
  }

  function secret(id: RecordId, name: SecretName) {
    const secrets = secretsOf(id)
    if (!secrets.ok) return secrets
    const value = secrets.value === null ? null : secretOf(secrets.value, name)
    return value === null ? fail({ code: 'E_NO_SECRET' } as const) : ok(value)
  }
}

function noNotes(steps: readonly Step[]): readonly Step[] {
  return steps
}

/** Settings with what the program itself noted: the recovery key's proof, copies and backups, what was printed. */
function keepNotes(
  wanted: VaultSettings,
  { recoveryKey, backups, copies, sheets }: VaultSettings,
): VaultSettings {
  const { recoveryKey: staleKey, backups: staleBackups, ...rest } = wanted
  return {
    ...rest,
    copies,
    sheets,
    ...(recoveryKey === undefined ? {} : { recoveryKey }),
    ...(backups === undefined ? {} : { backups }),
  }
}
