import type { BinEntry, CheckedEdit, EditAnswer, EditLabel, FormerValue, SecretValue } from '#contract'
import type { FailureOf } from '#core/failure'
import { isTombstone } from '#core/merge/state'
import type { VaultDocument, VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import type { VaultSettings } from '#core/record/settings'
import { plainSecrets, type RecordSecrets } from '#core/record/stored-secrets'
import { fail, ok, type Result } from '#core/result'
import type { OpenVault } from '../vault/vault.ts'
import { binEntries, planBinRestore, planPurge } from './bin.ts'
import { combineEdit, type CombineWish } from './combine.ts'
import { planEdit, type EditClock } from './edit-plan.ts'
import { formerSecret, formerValues, planFormerRestore, type FormerName } from './history.ts'
import { withNotes } from './keep-notes.ts'
import type { LiveChange } from './live-view.ts'
import {
  allConflicts,
  mergeSteps,
  planMerge,
  planSettle,
  type MergePlan,
  type RecordConflict,
} from './merge.ts'
import { openRowBook, type RowBook, type Step } from './row-book.ts'
import { secretOf } from './secrets.ts'
import { exportDocument, importEdit, planImport, type ImportPlan } from './transfer.ts'
import {
  afterTurn,
  labelsOf,
  nextToTurn,
  NO_EDITS,
  turnedSteps,
  withEdit,
  withoutRecords,
  type EditHistory,
} from './undo.ts'
import type { EditFailure } from './write-failure.ts'

type Damaged = FailureOf<'E_RECORD_DAMAGED'>
type NothingToUndo = FailureOf<'E_NOTHING_TO_UNDO'>

/** An open vault as records: reads outlines, writes edits in one transaction each, undoes them. */
export interface Session {
  readonly vault: OpenVault
  /** The rows behind the records, for comparing with another copy. */
  readonly rows: RowBook
  /** What the person works with: nothing from the bin, and no pointer to it. */
  readonly records: () => readonly VaultRecord[]
  readonly settings: () => VaultSettings | null
  /** Rows that decrypt, but that this version cannot read as records. They are kept as they are. */
  readonly unreadable: () => number
  /** Rows that are no records to the person: in the bin, what is left of records that were removed for good, drafts. */
  readonly unseen: () => number
  readonly labels: () => ReturnType<typeof labelsOf>
  /** For the session that goes on after this one. */
  readonly history: () => EditHistory
  /** What is removed goes to the bin. */
  readonly applyEdit: (edit: CheckedEdit) => Result<EditAnswer, EditFailure>
  /** Makes two records that are one and the same one record: one edit that can be undone. */
  readonly combine: (wish: CombineWish) => Result<EditAnswer, EditFailure>
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
  readonly formerValues: (
    id: RecordId,
  ) => Result<readonly FormerValue[], FailureOf<'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'>>
  /** One former secret, as text. */
  readonly formerSecret: (
    name: FormerName,
  ) => Result<{ readonly value: string }, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>>
  readonly restoreFormer: (
    name: FormerName,
  ) => Result<EditAnswer, EditFailure | FailureOf<'E_NO_FORMER_VALUE'>>
  readonly bin: () => readonly BinEntry[]
  readonly restoreFromBin: (ids: readonly RecordId[]) => Result<EditAnswer, EditFailure>
  /** Removes records of the bin for good. No edit that would bring one of them back can be undone from then on. */
  readonly purge: (ids: readonly RecordId[]) => Result<EditAnswer, EditFailure>
  /** What taking in another copy of this vault would change. */
  readonly planMerge: (other: Session) => Result<MergePlan, Damaged>
  /** Takes in another copy, as planned on the records as they are now: one edit that can be undone. */
  readonly applyMerge: (plan: MergePlan) => Result<EditAnswer, EditFailure>
  readonly conflicts: () => Result<readonly RecordConflict[], Damaged>
  readonly settle: (choice: {
    readonly recordId: RecordId
    readonly field: string
    readonly versionId: string
  }) => Result<EditAnswer, EditFailure | FailureOf<'E_NO_CONFLICT'>>
  readonly planImport: (document: VaultDocument) => Result<ImportPlan, Damaged>
  readonly importDocument: (document: VaultDocument) => Result<EditAnswer, EditFailure>
  readonly exportDocument: (wanted: { readonly secrets: boolean }) => Result<VaultDocument, Damaged>
}

/** The id of the one settings record. */
export const SETTINGS_ID = asRecordId('settings')

/**
 * Makes records of an open vault.
 *
 * @param now - The clock: an ISO 8601 instant in UTC.
 * @param history - Of the session before, when the same vault goes on in another file.
 */
export function createSession(vault: OpenVault, now: () => string, history = NO_EDITS): Session {
  const book = openRowBook(vault)
  let edits = history

  return {
    vault,
    rows: book,
    records: book.records,
    settings: book.settings,
    unreadable: book.unreadable,
    unseen: () => vault.state().recordCount - book.unreadable() - book.records().length,
    labels: () => labelsOf(edits),
    history: () => edits,
    applyEdit: (edit) => save(planEdit(withNotes(edit, book.settings()), book, clock()), edit.label),
    combine: (wish) => {
      const today = now().slice(0, 'YYYY-MM-DD'.length)
      const edit = combineEdit(wish, { records: book.records(), secretsOf, today })
      if (!edit.ok) return edit
      return save(planEdit(edit.value, book, clock()), edit.value.label)
    },
    applyNote: (settings) => {
      const steps = planEdit({ put: [{ record: settings }], remove: [], label: 'settings' }, book, clock())
      return steps.ok ? answered(book.write(steps.value)) : steps
    },
    undo: () => turn('before'),
    redo: () => turn('after'),
    secret,
    secretsOf,
    formerValues: (id) => formerValues(id, book),
    formerSecret: (name) => formerSecret(name, book),
    restoreFormer: (name) => {
      const step = planFormerRestore(name, book, clock())
      return step.ok ? save(ok([step.value]), 'edit') : step
    },
    bin: () => binEntries(book),
    restoreFromBin: (ids) => save(planBinRestore(ids, book, stamp()), 'bring-back'),
    purge: (ids) => {
      const steps = planPurge(ids, book, stamp())
      if (!steps.ok) return steps
      const written = book.write(steps.value)
      if (!written.ok) return written
      edits = withoutRecords(edits, new Set(ids))
      return answered(written)
    },
    planMerge: (other) => planMerge(book, other.rows, vault.fingerprint),
    applyMerge: (plan) => save(ok(mergeSteps(plan)), 'merge'),
    conflicts: () => allConflicts(book),
    settle: (choice) => {
      const step = planSettle(book, choice, stamp(), vault.fingerprint)
      return step.ok ? save(ok([step.value]), 'edit') : step
    },
    planImport: (document) => planImport(document, book),
    importDocument: (document) => {
      const plan = planImport(document, book)
      if (!plan.ok) return plan
      const edit = importEdit(plan.value)
      return save(planEdit(withNotes(edit, book.settings()), book, clock()), edit.label)
    },
    exportDocument: (wanted) => exportDocument(book, wanted, now()),
  }

  function clock(): EditClock {
    return { now: now(), newId, fingerprint: vault.fingerprint }
  }

  function stamp() {
    return { at: now(), newId }
  }

  /** 16 hex digits from the vault's own source of randomness. */
  function newId(): string {
    return vault.newRowId().slice(0, 16)
  }

  /** Saves what was planned as one edit that can be undone. */
  function save<E>(
    planned: Result<readonly Step[], E>,
    label: EditLabel,
  ): Result<EditAnswer, E | EditFailure> {
    if (!planned.ok) return planned
    const written = book.write(planned.value)
    if (written.ok) edits = withEdit(edits, { label, steps: planned.value })
    return answered(written)
  }

  function turn(to: 'before' | 'after'): Result<EditAnswer, EditFailure | NothingToUndo> {
    const entry = nextToTurn(edits, to)
    if (entry === undefined) return fail({ code: 'E_NOTHING_TO_UNDO' })
    const steps = turnedSteps(entry, to, book, stamp())
    if (!steps.ok) return steps
    const written = book.write(steps.value)
    if (written.ok) edits = afterTurn(edits, to)
    return answered(written)
  }

  function answered<E>(written: Result<LiveChange, E>): Result<EditAnswer, E> {
    return written.ok ? ok({ ...written.value, ...labelsOf(edits), savedAt: vault.state().savedAt }) : written
  }

  function secretsOf(id: RecordId): Result<RecordSecrets | null, Damaged> {
    const state = book.record(id) === null ? ok(null) : book.stateOf(id)
    if (!state.ok) return state
    return ok(state.value === null || isTombstone(state.value) ? null : plainSecrets(state.value.secrets))
  }

  function secret(id: RecordId, name: SecretName) {
    const secrets = secretsOf(id)
    if (!secrets.ok) return secrets
    const value = secrets.value === null ? null : secretOf(secrets.value, name)
    return value === null ? fail({ code: 'E_NO_SECRET' } as const) : ok(value)
  }
}
