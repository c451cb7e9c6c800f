import type { StateCreator } from 'zustand/vanilla'
import type { Failure } from '#core/failure'

/** One thing that was just done, or could not be done. It stays until it is put away or the next one comes. */
type Toast =
  | { readonly kind: 'done'; readonly number: number; readonly message: string; readonly undo: boolean }
  | { readonly kind: 'failure'; readonly number: number; readonly failure: Failure }

export interface ToastSlice {
  readonly toast: Toast | null
  /** Says that something was done. `undo`: offers to take it back. */
  readonly notify: (message: string, options?: { readonly undo?: boolean }) => void
  readonly notifyFailure: (failure: Failure) => void
  readonly dismissToast: () => void
  /** Puts away what was said of something done; a failure stays. */
  readonly dismissDone: () => void
}

/** What the window has to say about the last action. */
export const createToastSlice: StateCreator<ToastSlice> = (set, get) => {
  const nextNumber = () => (get().toast?.number ?? 0) + 1
  return {
    toast: null,
    notify: (message, { undo = false } = {}) =>
      set({ toast: { kind: 'done', number: nextNumber(), message, undo } }),
    notifyFailure: (failure) => set({ toast: { kind: 'failure', number: nextNumber(), failure } }),
    dismissToast: () => set({ toast: null }),
    dismissDone: () => {
      if (get().toast?.kind === 'done') set({ toast: null })
    },
  }
}
