import type { StateCreator } from 'zustand/vanilla'

export interface LeavingSlice {
  /** Something is being written that was not saved yet. */
  readonly unsaved: boolean
  /** Where the person wants to go while something is unsaved; the editor asks first. */
  readonly leaving: (() => void) | null
  readonly setUnsaved: (unsaved: boolean) => void
  /** Goes at once, or has the editor ask when something is unsaved. */
  readonly leave: (go: () => void) => void
  readonly stay: () => void
  readonly leaveUnsaved: () => void
}

/** What is written and not saved is not left without asking. */
export const createLeavingSlice: StateCreator<LeavingSlice> = (set, get) => ({
  unsaved: false,
  leaving: null,
  setUnsaved: (unsaved) => set({ unsaved }),
  leave: (go) => {
    if (get().unsaved) set({ leaving: go })
    else go()
  },
  stay: () => set({ leaving: null }),
  leaveUnsaved: () => {
    const go = get().leaving
    set({ unsaved: false, leaving: null })
    go?.()
  },
})
