import type { StateCreator } from 'zustand/vanilla'
import type { Api, Conflict, CopyNews, FoundCopy, MergeAnswer, VaultSummary } from '#contract'
import type { Failure } from '#core/failure'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { ok, type Result } from '#core/result'

type News = Exclude<CopyNews, { readonly kind: 'nothing' }>
type RecordById = ReadonlyMap<RecordId, VaultRecord>

/** News as the window tells it: with the records as they were shown before, and as they are shown now. */
type TakenNews = News & { readonly before: RecordById; readonly after: RecordById }

export interface CopiesSlice {
  /** Fields that were changed in two copies, and wait to be settled. */
  readonly conflicts: readonly Conflict[]
  /** Other copies of the vault in its own folder, which have something it lacks. */
  readonly foundCopies: readonly FoundCopy[]
  /** What main took in and the window has not shown yet: nothing changes under an editor that is open. */
  readonly news: News | null
  readonly checkFile: () => Promise<void>
  /** Shows what was taken in. Answers what it was, once. */
  readonly takeNews: () => Promise<TakenNews | null>
  readonly loadConflicts: () => Promise<void>
  readonly findCopies: () => Promise<void>
  /** Takes in the copy that was previewed. Answers what came of it, with the records as they are shown now. */
  readonly applyMerge: () => Promise<Result<MergeAnswer & { readonly after: RecordById }, Failure>>
  readonly settleConflict: (
    choice: Parameters<Api['copies']['settle']>[0],
  ) => Promise<Result<unknown, Failure>>
  /** Goes on with the older or parallel copy that is open for reading. */
  readonly goOnWithCopy: () => Promise<Result<VaultSummary, Failure>>
}

interface Surroundings {
  readonly readRecords: () => Promise<void>
  readonly recordById: () => RecordById
  /** Keeps what main says of the open vault. */
  readonly keepVault: (vault: VaultSummary) => void
}

/** Other copies of the open vault, and its own file when it changes under it. */
export const createCopiesSlice =
  (api: Api, { readRecords, recordById, keepVault }: Surroundings): StateCreator<CopiesSlice> =>
  (set, get) => {
    let isChecking = false
    const readAll = async () => {
      await readRecords()
      await get().loadConflicts()
    }
    return {
      conflicts: [],
      foundCopies: [],
      news: null,
      checkFile: async () => {
        if (isChecking) return
        isChecking = true
        const answer = await api.copies.check()
        isChecking = false
        if (!answer.ok || answer.value.kind === 'nothing') return
        keepVault(answer.value.vault)
        const { news } = get()
        // Records that are not shown yet are told of last.
        const next = answer.value
        if (news?.kind !== 'merged') set({ news: next })
        else if (next.kind === 'merged') {
          set({ news: { ...next, withoutContent: [...news.withoutContent, ...next.withoutContent] } })
        }
      },
      takeNews: async () => {
        const { news } = get()
        if (news === null) return null
        set({ news: null })
        const before = recordById()
        if (news.kind === 'merged') {
          await readAll()
          await get().findCopies()
        }
        return { ...news, before, after: recordById() }
      },
      loadConflicts: async () => {
        const conflicts = await api.copies.conflicts()
        if (conflicts.ok) set({ conflicts: conflicts.value })
      },
      findCopies: async () => {
        const found = await api.copies.found()
        if (found.ok) set({ foundCopies: found.value })
      },
      applyMerge: async () => {
        const merged = await api.copies.applyMerge()
        if (!merged.ok) return merged
        await readAll()
        await get().findCopies()
        return ok({ ...merged.value, after: recordById() })
      },
      settleConflict: async (choice) => {
        const settled = await api.copies.settle(choice)
        // Also when it was settled already: then the list is what is wrong.
        if (settled.ok || settled.error.code === 'E_NO_CONFLICT') await readAll()
        return settled
      },
      goOnWithCopy: async () => {
        const answer = await api.copies.goOn()
        if (!answer.ok) return answer
        keepVault(answer.value)
        await readAll()
        return answer
      },
    }
  }
