import { createContext, use, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Api } from '#contract'
import type { Language } from '#core/language'
import type { Messages } from '#core/text/messages'
import { textIn } from '#core/text/text'
import type { AppState, AppStore } from './store.ts'

interface Surroundings {
  readonly api: Api
  readonly store: AppStore
  /** Today on this computer, YYYY-MM-DD. */
  readonly today: () => string
}

const AppContext = createContext<Surroundings | null>(null)

interface Props extends Surroundings {
  readonly children: ReactNode
}

/** Gives the screens the store, the bridge and the clock. */
export function AppProvider({ api, store, today, children }: Props) {
  const value = useMemo(() => ({ api, store, today }), [api, store, today])
  return <AppContext value={value}>{children}</AppContext>
}

function useSurroundings(): Surroundings {
  const value = use(AppContext)
  if (value === null) throw new Error('used outside of AppProvider')
  return value
}

/** Reads the store. The selector answers a part of the state itself, nothing made anew. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useSurroundings().store, selector)
}

/** The bridge, for what never enters the store: secrets, sheets, copies. Records are saved through the store. */
export function useApi(): Api {
  return useSurroundings().api
}

/** Today, YYYY-MM-DD. */
export function useToday(): string {
  return useSurroundings().today()
}

/** The language in force. */
export function useLanguage(): Language {
  return useApp((state) => state.app?.language ?? 'ja')
}

/** Every sentence in the language in force. */
export function useText(): Messages {
  return textIn(useLanguage())
}
