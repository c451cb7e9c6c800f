import { fail, ok, type Result } from '#core/result'
import { attemptStorage } from '../../db/storage-failure.ts'
import type { WriteFailure } from '../failure.ts'
import type { Entry, Unlocked } from '../rows/content.ts'
import type { RowId } from '../rows/row-id.ts'
import {
  isInFile,
  saveChanges,
  saveChunks,
  saveHeader,
  type Change,
  type Draft,
  type Saving,
} from '../rows/write.ts'
import type { ReadHeader } from './header.ts'
import type { Seal } from './seal.ts'

/** What a vault starts from, and is changed by its saves. */
interface Start {
  readonly saving: Saving
  /** Null: damaged. */
  readonly seal: Seal | null
  /** Kept as the file has it. */
  readonly entries: Map<RowId, Entry>
  readonly isReadOnly: boolean
  /** The number that the first seal saved here has to reach; 0 when any will do. */
  readonly lowestSeq: number
  /** The header that the first save writes along; null when the present one stays. */
  readonly firstHeader: ReadHeader | null
  /** Told of every new seal, to remember it on this device. */
  readonly remember: (seal: Seal) => void
}

/** What of a vault is in its file. Every save goes through here. */
export interface SavedState {
  readonly seal: () => Seal | null
  /** With the header that is in the file. */
  readonly unlocked: () => Unlocked
  /**
   * Asks the file about a save whose COMMIT failed, as only the file knows whether it happened. To be called before
   * anything is concluded from the seal.
   */
  readonly settle: () => void
  readonly commit: (changes: readonly Change[]) => Result<{ readonly seq: number }, WriteFailure>
  /** `work` writes chunks of attachments and answers by how many there are more now. */
  readonly commitChunks: (work: () => number) => Result<null, WriteFailure>
  readonly commitHeader: (header: ReadHeader) => Result<null, WriteFailure>
}

/** Keeps the seal, the header and the entries of an open vault as the file has them. */
export function createSavedState({ entries, isReadOnly, lowestSeq, remember, ...start }: Start): SavedState {
  let { saving, seal, firstHeader } = start
  let unsure: { readonly draft: Draft; readonly header: ReadHeader | null } | null = null

  const adopt = (draft: Draft, header: ReadHeader | null): void => {
    seal = draft.seal
    if (header !== null) {
      saving = { ...saving, unlocked: { ...saving.unlocked, header } }
      firstHeader = null
    }
    for (const [rowId, entry] of draft.changed) {
      if (entry === null) entries.delete(rowId)
      else entries.set(rowId, entry)
    }
    remember(draft.seal)
  }

  const settle = (): void => {
    const last = unsure
    if (last === null) return
    const asked = attemptStorage(() => isInFile(saving.connection, last.draft.seal))
    if (!asked.ok) return
    if (asked.value) adopt(last.draft, last.header)
    unsure = null
  }

  /** Takes over what was saved; otherwise asks the file at once, as far as it can be asked. */
  const conclude = (
    { result, draft }: ReturnType<typeof saveChanges>,
    header: ReadHeader | null = null,
  ): Result<Draft, WriteFailure> => {
    if (result.ok) adopt(result.value, header)
    else {
      unsure = draft && { draft, header }
      settle()
    }
    return result
  }

  return {
    seal: () => seal,
    unlocked: () => saving.unlocked,
    settle,
    commit: (changes) => {
      settle()
      if (isReadOnly || seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
      if (changes.length === 0 && seal.state.seq >= lowestSeq) return ok({ seq: seal.state.seq })
      const header = firstHeader
      const memory = { seal, entries }
      const saved = conclude(saveChanges(saving, memory, changes, lowestSeq, header?.cells ?? null), header)
      return saved.ok ? ok({ seq: saved.value.seal.state.seq }) : saved
    },
    commitChunks: (work) => {
      settle()
      if (isReadOnly || seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
      const saved = conclude(saveChunks(saving, { seal, entries }, work))
      return saved.ok ? ok(null) : saved
    },
    commitHeader: (header) => {
      settle()
      if (seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
      const saved = conclude(saveHeader(saving, { seal, entries }, header.cells), header)
      // When only COMMIT's answer was lost, the new header is the one in the file.
      return saved.ok || saving.unlocked.header === header ? ok(null) : saved
    },
  }
}
