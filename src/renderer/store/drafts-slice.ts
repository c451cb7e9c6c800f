import type { StateCreator } from 'zustand/vanilla'
import type { Api, DraftNote } from '#contract'
import type { Editor, Screen } from './places.ts'

/** Where something was being written: enough to open its editor again. */
export interface DraftPlace {
  readonly screen: Screen
  readonly editor: Editor
}

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
  /** The editor has what it needs. */
  readonly settleResumed: () => void
}

interface View {
  readonly leave: (go: () => void) => void
}

/** What was being written when the notebook was locked, offered once more. */
export const createDraftsSlice =
  (api: Api): StateCreator<DraftsSlice & View, [], [], DraftsSlice> =>
  (set, get) => {
    const forget = (key: string) => set({ drafts: get().drafts.filter((draft) => draft.key !== key) })
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
        const resumed = { key, content: read.value.content }
        get().leave(() => {
          forget(key)
          set({ resumed, ...viewOf(place) })
        })
      },
      dropDraft: async (key) => {
        forget(key)
        await api.drafts.drop({ key })
      },
      settleResumed: () => set({ resumed: null }),
    }
  }

function viewOf({ screen, editor }: DraftPlace) {
  return {
    screen,
    editor,
    selectedId: 'recordId' in editor ? editor.recordId : null,
    markFilter: null,
    conditions: [],
  }
}

/** The key under which a draft is kept: its place, and what tells it from others begun there. */
export function draftKey({ screen, editor }: DraftPlace, nonce: string): string {
  return JSON.stringify([screen, editor, nonce])
}

export function isDraftOf(key: string, place: DraftPlace): boolean {
  const known = placeOfDraft(key)
  return known !== null && draftKey(known, '') === draftKey(place, '')
}

/** The place that a key names; null when it is none that this version knows how to open. */
export function placeOfDraft(key: string): DraftPlace | null {
  try {
    const [screen, editor] = JSON.parse(key) as readonly unknown[]
    const isEditor = typeof editor === 'object' && editor !== null && 'kind' in editor
    // The window wrote it, and nobody else can: it comes out of the sealed vault.
    return typeof screen === 'string' && isEditor ? ({ screen, editor } as DraftPlace) : null
  } catch {
    return null
  }
}
