import type { StateCreator } from 'zustand/vanilla'
import type { RecordId } from '#core/record/field'

export interface ChosenSlice {
  /** Accounts that something is done to at once; null while none are being chosen. */
  readonly chosen: ReadonlySet<RecordId> | null
  /** Where a row of chosen ones begins, for Shift. */
  readonly chosenFrom: RecordId | null
  readonly beginChoosing: () => void
  readonly stopChoosing: () => void
  readonly toggleChosen: (id: RecordId) => void
  /** Adds accounts to those that are chosen. */
  readonly chooseThese: (ids: readonly RecordId[]) => void
}

/** Several accounts, chosen in the list. */
export const createChosenSlice: StateCreator<ChosenSlice> = (set, get) => ({
  chosen: null,
  chosenFrom: null,
  beginChoosing: () => set({ chosen: new Set(), chosenFrom: null }),
  stopChoosing: () => set({ chosen: null, chosenFrom: null }),
  toggleChosen: (id) => {
    const chosen = new Set(get().chosen)
    if (!chosen.delete(id)) chosen.add(id)
    set({ chosen, chosenFrom: id })
  },
  chooseThese: (ids) => set({ chosen: new Set([...(get().chosen ?? []), ...ids]) }),
})
