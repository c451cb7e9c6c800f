import type { StateCreator } from 'zustand/vanilla'
import type { Api, DraftNote } from '#contract'
import type { DeskSlice } from './desk-slice.ts'
import { placeOfDraft } from './draft-key.ts'
import type { Editor, Screen } from './places.ts'

/** Typing is let go on for so long before the draft is kept. */
const KEEP_AFTER_MS = 500

/** A draft that was taken up again, until its editor has it. */
interface Resumed {
  readonly key: string
  readonly content: string
}

export interface DraftsSlice {
  /** What was begun and not saved before the notebook was locked. */
  readonly drafts: readonly DraftNote[]
  readonly resumed: Resumed | null
  readonly loadDrafts: () => Promise<void>
  /** Goes back to where it was being written, with what was written there. */
  readonly resumeDraft: (key: string) => Promise<void>
  readonly dropDraft: (key: string) => Promise<void>
  /** Keeps what is being written, a little later: as it stands by then. */
  readonly keepDraft: (key: string, contentNow: () => string) => void
  /** Keeps at once what waits to be kept. */
  readonly keepDraftsNow: () => Promise<void>
  /** The editor has what it needs. */
  readonly settleResumed: () => void
}

interface Around extends Pick<DeskSlice, 'takeUp'> {
  readonly leave: (go: () => void) => void
}

/** What was being written when the notebook was locked, offered once more. */
export const createDraftsSlice =
  (api: Api): StateCreator<DraftsSlice & Around, [], [], DraftsSlice> =>
  (set, get) => {
    const waiting = new Map<
      string,
      { readonly timer: ReturnType<typeof setTimeout>; readonly keep: () => Promise<unknown> }
    >()
    const stopWaiting = (key: string) => {
      clearTimeout(waiting.get(key)?.timer)
      waiting.delete(key)
    }
    const forget = (key: string) => {
      if (get().drafts.some((draft) => draft.key === key))
        set({ drafts: get().drafts.filter((draft) => draft.key !== key) })
    }
    return {
      drafts: [],
      resumed: null,
      loadDrafts: async () => {
        const listed = await api.drafts.list()
        if (listed.ok) set({ drafts: listed.value })
      },
      resumeDraft: async (key) => {
        const place = placeOfDraft(key)
        const read = await api.drafts.read({ key })
        if (!read.ok) return
        if (read.value === null || place === null) {
          forget(key)
          return
        }
        const { content } = read.value
        const { screen, editor } = place
        get().leave(() => {
          forget(key)
          if (editor.kind === 'desk') get().takeUp(key, content)
          else set({ resumed: { key, content }, ...viewOf(screen, editor) })
        })
      },
      dropDraft: async (key) => {
        stopWaiting(key)
        forget(key)
        await api.drafts.drop({ key })
      },
      keepDraft: (key, contentNow) => {
        if (waiting.has(key)) return
        const keep = () => {
          stopWaiting(key)
          return api.drafts.keep({ key, content: contentNow() })
        }
        waiting.set(key, { keep, timer: setTimeout(() => void keep(), KEEP_AFTER_MS) })
      },
      keepDraftsNow: async () => {
        await Promise.all(Array.from(waiting.values(), ({ keep }) => keep()))
      },
      settleResumed: () => set({ resumed: null }),
    }
  }

function viewOf(screen: Screen, editor: Editor) {
  return {
    screen,
    editor,
    selectedId: 'recordId' in editor ? editor.recordId : null,
    markFilter: null,
    conditions: [],
  }
}
