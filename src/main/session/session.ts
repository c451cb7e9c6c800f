import type { BinEntry, CheckedEdit, EditAnswer, EditLabel, FormerValue, SecretValue } from '#contract'
import type { FailureOf } from '#core/failure'
import type { FormerName } from './history.ts'
import type { VaultDocument, VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import type { VaultSettings } from '#core/record/settings'
import { plainSecrets, type RecordSecrets } from '#core/record/stored-secrets'
import { isTombstone } from '#core/merge/state'
import { fail, ok, type Result } from '#core/result'
import { withNotedPapers } from '#core/sheet/printed/print-log'
import type { OpenVault } from '../vault/vault.ts'
import { binEntries, planBinRestore, planPurge } from './bin.ts'
import { combineEdit, type CombineWish } from './combine.ts'
import { planEdit, type EditClock } from './edit-plan.ts'
import { formerSecret, formerValues, planFormerRestore } from './history.ts'
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
import { turned } from './turn.ts'
import type { EditFailure } from './write-failure.ts'

/** How many edits can be undone. They live in memory, with the secrets they would bring back, until the vault locks. */
const UNDO_DEPTH = 50

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
  readonly labels: () => { readonly undo: EditLabel | null; readonly redo: EditLabel | null }
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

interface UndoEntry {
  readonly label: EditLabel
  readonly steps: readonly Step[]
}

/** The edits that can be taken back or done again, oldest first. They say what they changed, wherever the rows stand. */
export interface EditHistory {
  readonly undoable: readonly UndoEntry[]
  readonly redoable: readonly UndoEntry[]
}

const NO_HISTORY: EditHistory = { undoable: [], redoable: [] }

/**
 * Makes records of an open vault.
 *
 * @param now - The clock: an ISO 8601 instant in UTC.
 * @param history - Of the session before, when the same vault goes on in another file.
 */
export function createSession(vault: OpenVault, now: () => string, history = NO_HISTORY): Session {
  const book = openRowBook(vault)
  let { undoable, redoable } = history

  return {
    vault,
    rows: book,
    records: book.records,
    settings: book.settings,
    unreadable: book.unreadable,
    unseen: () => vault.state().recordCount - book.unreadable() - book.records().length,
    labels,
    history: () => ({ undoable, redoable }),
    applyEdit: (edit) => {
      const steps = planEdit(withNotes(edit), book, clock())
      return steps.ok ? save(steps.value, edit.label) : steps
    },
    combine: (wish) => {
      const today = now().slice(0, 'YYYY-MM-DD'.length)
      const edit = combineEdit(wish, { records: book.records(), secretsOf, today })
      if (!edit.ok) return edit
      const steps = planEdit(edit.value, book, clock())
      return steps.ok ? save(steps.value, edit.value.label) : steps
    },
    applyNote: (settings) => {
      const edit: CheckedEdit = { put: [{ record: settings }], remove: [], label: 'settings' }
      const steps = planEdit(edit, book, clock())
      return steps.ok ? saveUnlisted(steps.value) : steps
    },
    undo: () => {
      const turnedBack = turn(undoable, 'before')
      if (turnedBack.ok) {
        redoable = [...redoable, ...undoable.slice(-1)]
        undoable = undoable.slice(0, -1)
      }
      return answered(turnedBack)
    },
    redo: () => {
      const doneAgain = turn(redoable, 'after')
      if (doneAgain.ok) {
        undoable = [...undoable, ...redoable.slice(-1)]
        redoable = redoable.slice(0, -1)
      }
      return answered(doneAgain)
    },
    secret,
    secretsOf,
    formerValues: (id) => formerValues(id, book),
    formerSecret: (name) => formerSecret(name, book),
    restoreFormer: (name) => {
      const step = planFormerRestore(name, book, clock())
      return step.ok ? save([step.value], 'edit') : step
    },
    bin: () => binEntries(book),
    restoreFromBin: (ids) => {
      const steps = planBinRestore(ids, book, stamp())
      return steps.ok ? save(steps.value, 'bring-back') : steps
    },
    purge: (ids) => {
      const steps = planPurge(ids, book, stamp())
      if (!steps.ok) return steps
      const written = book.write(steps.value)
      if (!written.ok) return written
      undoable = without(undoable, new Set(ids))
      redoable = without(redoable, new Set(ids))
      return answered(written)
    },
    planMerge: (other) => planMerge(book, other.rows, vault.fingerprint),
    applyMerge: (plan) => save(mergeSteps(plan), 'merge'),
    conflicts: () => allConflicts(book),
    settle: (choice) => {
      const step = planSettle(book, choice, stamp(), vault.fingerprint)
      return step.ok ? save([step.value], 'edit') : step
    },
    planImport: (document) => planImport(document, book),
    importDocument: (document) => {
      const plan = planImport(document, book)
      if (!plan.ok) return plan
      const edit = importEdit(plan.value)
      const steps = planEdit(withNotes(edit), book, clock())
      return steps.ok ? save(steps.value, edit.label) : steps
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

  function labels() {
    return { undo: undoable.at(-1)?.label ?? null, redo: redoable.at(-1)?.label ?? null }
  }

  /** Saves steps as one edit that can be undone. */
  function save(steps: readonly Step[], label: EditLabel): Result<EditAnswer, EditFailure> {
    const written = book.write(steps)
    if (!written.ok) return written
    undoable = [...undoable, { label, steps }].slice(-UNDO_DEPTH)
    redoable = []
    return answered(written)
  }

  function saveUnlisted(steps: readonly Step[]): Result<EditAnswer, EditFailure> {
    return answered(book.write(steps))
  }

  /** What the program noted about the vault stays as it is, whatever an edit says of the settings. */
  function withNotes(edit: CheckedEdit): CheckedEdit {
    const current = book.settings()
    if (current === null) return edit
    const put = edit.put.map((item) =>
      item.record.type === 'settings' ? { ...item, record: keepNotes(item.record, current) } : item,
    )
    return { ...edit, put }
  }

  function turn(
    entries: readonly UndoEntry[],
    to: 'before' | 'after',
  ): Result<LiveChange, EditFailure | NothingToUndo> {
    const entry = entries.at(-1)
    if (entry === undefined) return fail({ code: 'E_NOTHING_TO_UNDO' })
    const once = stamp()
    const steps: Step[] = []
    for (const step of entry.steps) {
      const current = book.stateOf(step.id)
      if (!current.ok) return current
      steps.push({ id: step.id, before: current.value, after: turned(current.value, step, to, once) })
    }
    return book.write(steps)
  }

  function answered<E>(written: Result<LiveChange, E>): Result<EditAnswer, E> {
    return written.ok ? ok({ ...written.value, ...labels(), savedAt: vault.state().savedAt }) : written
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

/** The entries without their steps about some records; one with no step left is gone. */
function without(entries: readonly UndoEntry[], gone: ReadonlySet<RecordId>): readonly UndoEntry[] {
  return entries
    .map((entry) => ({ ...entry, steps: entry.steps.filter(({ id }) => !gone.has(id)) }))
    .filter(({ steps }) => steps.length > 0)
}

/** Settings with what the program itself noted: the recovery key's proof, copies, backups, hand-overs, what was printed, how accounts are looked at, leaked passwords. What became of a paper is the person's to say. */
function keepNotes(
  wanted: VaultSettings,
  { recoveryKey, backups, copies, sheets, handOvers, accountTable, leakCheck }: VaultSettings,
): VaultSettings {
  const {
    recoveryKey: _key,
    backups: _backups,
    handOvers: _handOvers,
    accountTable: _table,
    leakCheck: _leaks,
    ...rest
  } = wanted
  return {
    ...rest,
    copies,
    sheets: [...withNotedPapers(sheets, wanted.sheets)],
    ...(recoveryKey === undefined ? {} : { recoveryKey }),
    ...(backups === undefined ? {} : { backups }),
    ...(handOvers === undefined ? {} : { handOvers }),
    ...(accountTable === undefined ? {} : { accountTable }),
    ...(leakCheck === undefined ? {} : { leakCheck }),
  }
}
