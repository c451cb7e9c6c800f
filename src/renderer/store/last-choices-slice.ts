import type { StateCreator } from 'zustand/vanilla'
import { plainPaper, type Paper } from '#core/sheet/paper'
import type { GeneratorChoice } from './generator-choice.ts'

export interface LastChoicesSlice {
  /** How sheets are set on paper: as the last one was. */
  readonly sheetPaper: Paper
  /** How a password was made last; null: not since the window opened. */
  readonly generator: GeneratorChoice | null
  readonly setSheetPaper: (change: Partial<Paper>) => void
  readonly setGenerator: (generator: GeneratorChoice) => void
}

/** How something was done last, to be done so again. */
export const createLastChoicesSlice: StateCreator<LastChoicesSlice> = (set, get) => ({
  sheetPaper: plainPaper({ bindingMargin: true }),
  generator: null,
  setSheetPaper: (change) => set({ sheetPaper: { ...get().sheetPaper, ...change } }),
  setGenerator: (generator) => set({ generator }),
})
