import { useEffect } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import { SCREENS } from '../../store/view-slice.ts'
import { useHistory } from './use-history.ts'

/** The keys that work on every page: Ctrl+F, Ctrl+L, Alt+1 … Alt+7, and outside of fields Ctrl+Z and Ctrl+Y. */
export function useShortcuts(): void {
  const show = useApp((state) => state.show)
  const lock = useApp((state) => state.lock)
  const leave = useApp((state) => state.leave)
  const openSearch = useApp((state) => state.openSearch)
  const canUndo = useApp((state) => state.undoLabel !== null && !state.saving)
  const canRedo = useApp((state) => state.redoLabel !== null && !state.saving)
  const { undo, redo } = useHistory()
  useEffect(() => {
    const actionOf = (event: KeyboardEvent): (() => void) | null => {
      const isCommand = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (isCommand && !event.altKey && key === 'l') return () => leave(() => void lock())
      // A dialog is open: what lies under it stays as it is.
      if (document.querySelector('dialog[open]') !== null) return null
      const screen = event.altKey && !isCommand ? SCREENS[Number(event.key) - 1] : undefined
      if (screen !== undefined) return () => show(screen)
      if (!isCommand || event.altKey) return null
      if (key === 'f') return openSearch
      if (isField(event.target)) return null
      if (key === 'z' && !event.shiftKey && canUndo) return undo
      if ((key === 'y' || (key === 'z' && event.shiftKey)) && canRedo) return redo
      return null
    }
    const listen = (event: KeyboardEvent) => {
      const action = event.isComposing ? null : actionOf(event)
      if (action === null) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [show, lock, leave, openSearch, canUndo, canRedo, undo, redo])
}

/** Fields have an undo of their own. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
