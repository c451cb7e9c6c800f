import type { StateCreator } from 'zustand/vanilla'
import type { Api, Edit, EditAnswer, EditLabel } from '#contract'
import type { Failure } from '#core/failure'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { Result } from '#core/result'

type EditResult = Result<EditAnswer, Failure>

type AddCall = Api['attachments']['add']
type AddWish = Parameters<AddCall>[0]

export interface RecordsSlice {
  /** The outline of every record. A new array after every edit, so that what follows from it can be kept by it. */
  readonly records: readonly VaultRecord[]
  readonly recordById: ReadonlyMap<RecordId, VaultRecord>
  /** What undo would take back, for the wording of its button. */
  readonly undoLabel: EditLabel | null
  readonly redoLabel: EditLabel | null
  readonly savedAt: string | null
  readonly saving: boolean
  readonly recordsFailure: Failure | null
  /**
   * How much of what follows from the records may be asked for: in a large notebook that was just opened, what it takes a while to work
   * out is known a moment later.
   */
  readonly checked: Checked
  readonly setChecked: (checked: Checked) => void
  readonly loadRecords: () => Promise<void>
  /** One user action, one durable transaction. On failure nothing changes and the failure comes back. */
  readonly save: (edit: Edit) => Promise<EditResult>
  readonly combine: (input: Parameters<Api['records']['combine']>[0]) => Promise<EditResult>
  readonly undo: () => Promise<EditResult>
  readonly redo: () => Promise<EditResult>
  readonly applyImport: () => Promise<EditResult>
  /** Puts a former value back in force. */
  readonly restoreFormer: (input: Parameters<Api['history']['restore']>[0]) => Promise<EditResult>
  readonly restoreFromBin: (ids: readonly RecordId[]) => Promise<EditResult>
  /** Removes deleted records for good. Cannot be undone. */
  readonly purge: (
    ids: readonly RecordId[],
  ) => Promise<Result<EditAnswer & { readonly backupCount: number }, Failure>>
  readonly restoreBackup: (input: Parameters<Api['backups']['restore']>[0]) => Promise<EditResult>
  /** Asks for a file and takes it in; null when the person chose none. */
  readonly addAttachment: (wish: AddWish) => Promise<Awaited<ReturnType<AddCall>>>
  /** Looks the passwords up in a list that the person chooses; null when they chose none. */
  readonly checkLeaks: Api['leaks']['check']
}

/** Nothing yet; the marks of the accounts; everything. */
export type Checked = 'nothing' | 'marks' | 'all'

/** Up to so many records, everything is worked out before anybody could see that it was not. */
const AT_ONCE = 2000

/** The records of the open vault, without their secrets, as main last answered them. */
export const createRecordsSlice =
  (api: Api): StateCreator<RecordsSlice> =>
  (set, get) => {
    const take = async <A extends EditAnswer>(asked: Promise<Result<A, Failure>>) => {
      set({ saving: true })
      const answer = await asked
      set({ saving: false, ...(answer.ok ? merged(get().recordById, answer.value) : {}) })
      return answer
    }
    return {
      records: [],
      recordById: new Map(),
      undoLabel: null,
      redoLabel: null,
      savedAt: null,
      saving: false,
      recordsFailure: null,
      checked: 'all',
      setChecked: (checked) => set({ checked }),
      loadRecords: async () => {
        const all = await api.records.all()
        if (!all.ok) {
          set({ recordsFailure: all.error })
          return
        }
        const { recordsJson, undo, redo } = all.value
        const records = JSON.parse(recordsJson) as readonly VaultRecord[] // main has just written it
        const isOpening = get().records.length === 0
        set({
          ...(isOpening && records.length > AT_ONCE ? { checked: 'nothing' } : {}),
          records,
          recordById: byId(records),
          undoLabel: undo,
          redoLabel: redo,
          recordsFailure: null,
        })
      },
      save: (edit) => take(api.records.save(edit)),
      combine: (input) => take(api.records.combine(input)),
      undo: () => take(api.records.undo()),
      redo: () => take(api.records.redo()),
      applyImport: () => take(api.exchange.applyImport()),
      restoreFormer: (input) => take(api.history.restore(input)),
      restoreFromBin: (ids) => take(api.bin.restore({ ids: [...ids] })),
      purge: (ids) => take(api.bin.purge({ ids: [...ids] })),
      restoreBackup: (input) => take(api.backups.restore(input)),
      addAttachment: async (wish) => {
        // Other edits go on meanwhile, so this is no `saving`.
        const added = await api.attachments.add(wish)
        if (added.ok && added.value !== null) set(merged(get().recordById, added.value))
        return added
      },
      checkLeaks: async () => {
        // As above.
        const checked = await api.leaks.check()
        if (checked.ok && checked.value !== null && checked.value.noted !== null)
          set(merged(get().recordById, checked.value.noted))
        return checked
      },
    }
  }

function merged(before: ReadonlyMap<RecordId, VaultRecord>, answer: EditAnswer): Partial<RecordsSlice> {
  const recordById = new Map(before)
  for (const id of answer.removed) recordById.delete(id)
  for (const record of answer.put) recordById.set(record.id, record)
  return {
    records: [...recordById.values()],
    recordById,
    undoLabel: answer.undo,
    redoLabel: answer.redo,
    savedAt: answer.savedAt,
  }
}

function byId(records: readonly VaultRecord[]): ReadonlyMap<RecordId, VaultRecord> {
  return new Map(records.map((record) => [record.id, record]))
}
