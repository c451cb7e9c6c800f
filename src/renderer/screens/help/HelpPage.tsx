import { lazy, Suspense, useEffect } from 'react'
import { commandOf } from '#core/shortcuts'
import { useApp } from '../../store/AppContext.tsx'
import { useHelp } from './use-help.ts'

/** The manual comes with what reads it, when it is first asked for. */
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }))

/** The manual, opened by F1 wherever one is, at the page about that place. */
export function HelpPage() {
  const page = useApp((state) => state.helpPage)
  const showHelp = useApp((state) => state.showHelp)
  const openHelp = useHelp()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (commandOf(event) !== 'help' || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      openHelp()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [openHelp])
  if (page === null) return null
  return (
    <Suspense fallback={null}>
      <HelpDialog page={page} onClose={() => showHelp(null)} />
    </Suspense>
  )
}
