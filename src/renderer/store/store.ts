import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api } from '#contract'
import { createAppSlice, type AppSlice } from './app-slice.ts'
import { createChosenSlice, type ChosenSlice } from './chosen-slice.ts'
import { createCopiesSlice, type CopiesSlice } from './copies-slice.ts'
import { createDeskSlice, type DeskSlice } from './desk-slice.ts'
import { createDraftsSlice, type DraftsSlice } from './drafts-slice.ts'
import { createFrameSlice, type FrameSlice } from './frame-slice.ts'
import { createLastChoicesSlice, type LastChoicesSlice } from './last-choices-slice.ts'
import { createLeavingSlice, type LeavingSlice } from './leaving-slice.ts'
import { createRecordsSlice, type RecordsSlice } from './records-slice.ts'
import { createSessionSlice, type SessionSlice } from './session-slice.ts'
import { createToastSlice, type ToastSlice } from './toast-slice.ts'
import { createViewSlice, type ViewSlice } from './view-slice.ts'

/** Everything the window keeps: what main answered and what is looked at. Never a secret, never what can be computed. */
export type AppState = AppSlice &
  SessionSlice &
  RecordsSlice &
  CopiesSlice &
  DraftsSlice &
  DeskSlice &
  ViewSlice &
  LeavingSlice &
  FrameSlice &
  LastChoicesSlice &
  ChosenSlice &
  ToastSlice
export type AppStore = StoreApi<AppState>

/** Makes the one store of a window. */
export function createAppStore(api: Api): AppStore {
  const store: AppStore = createStore<AppState>()((set, get, self) => ({
    ...createAppSlice(api)(set, get, self),
    ...createSessionSlice(api, {
      readRecords: () => get().loadRecords(),
      readDrafts: () => get().loadDrafts(),
      keepDrafts: () => get().keepDraftsNow(),
      reset,
    })(set, get, self),
    ...createRecordsSlice(api)(set, get, self),
    ...createCopiesSlice(api, {
      readRecords: () => get().loadRecords(),
      recordById: () => get().recordById,
      keepVault: (vault) => {
        if (get().session.status === 'open') set({ session: { status: 'open', vault } })
      },
    })(set, get, self),
    ...createDraftsSlice(api)(set, get, self),
    ...createDeskSlice(set, get, self),
    ...createViewSlice(set, get, self),
    ...createLeavingSlice(set, get, self),
    ...createFrameSlice(set, get, self),
    ...createLastChoicesSlice(set, get, self),
    ...createChosenSlice(set, get, self),
    ...createToastSlice(set, get, self),
  }))
  // What was done on one screen is no news on the next; what failed stays until it is put away.
  store.subscribe((now, before) => {
    if (now.screen !== before.screen && now.toast === before.toast && now.toast?.kind === 'done')
      now.dismissToast()
  })
  async function reset(): Promise<void> {
    store.setState(store.getInitialState(), true)
    await store.getState().loadApp()
  }
  return store
}

/** Asks main for the state of the program, and opens what it has open: the first thing a window does. */
export async function startStore(store: AppStore): Promise<void> {
  await store.getState().loadApp()
  const { app, resume } = store.getState()
  if (app?.vault) await resume(app.vault)
}
