import { useCallback } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import type { Screen } from '../../store/places.ts'

/** The page of the manual about each screen. */
const PAGES: Readonly<Record<Screen, string>> = {
  home: 'next-step',
  accounts: 'write-down',
  contacts: 'change-address',
  holdings: 'glossary',
  whatif: 'what-if',
  print: 'paper',
  papers: 'paper',
  plans: 'moving',
  services: 'promise',
  visits: 'visit',
  settings: 'index',
}

/** Opens the manual at the page about where one is. */
export function useHelp(): () => void {
  const status = useApp((state) => state.session.status)
  const screen = useApp((state) => state.screen)
  const vaults = useApp((state) => state.app?.vaults.length ?? 0)
  const showHelp = useApp((state) => state.showHelp)
  return useCallback(() => {
    if (status === 'open') showHelp(PAGES[screen])
    else if (status === 'setting-up') showHelp('make-a-notebook')
    else showHelp(vaults === 0 ? 'index' : 'lock')
  }, [status, screen, vaults, showHelp])
}
