import type { StateCreator } from 'zustand/vanilla'

export interface FrameSlice {
  /** The window stands beside a browser, and shows the page alone. */
  readonly isBeside: boolean
  /** The page about the keyboard lies over everything. */
  readonly keysShown: boolean
  /** The page of the manual that lies over everything. */
  readonly helpPage: string | null
  readonly setBeside: (isBeside: boolean) => void
  readonly showKeys: (shown: boolean) => void
  readonly showHelp: (page: string | null) => void
}

/** What stands around the page that is looked at, or lies over it. */
export const createFrameSlice: StateCreator<FrameSlice> = (set) => ({
  isBeside: false,
  keysShown: false,
  helpPage: null,
  setBeside: (isBeside) => set({ isBeside }),
  showKeys: (keysShown) => set({ keysShown }),
  showHelp: (helpPage) => set({ helpPage }),
})
