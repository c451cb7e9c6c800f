import { useEffect } from 'react'
import { commandOf, PAGE_COMMANDS, type Command } from '#core/shortcuts'
import { useApp } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { isField } from '../../ui/is-field.ts'
import { useHistory } from './use-history.ts'
import { useLock } from './use-lock.ts'

/** The keys that work on every page of the open notebook (core/shortcuts.ts); text size and F1 work before as well. */
export function useShortcuts(): void {
  const show = useApp((state) => state.show)
  const lock = useLock()
  const add = useApp((state) => state.add)
  const openSearch = useApp((state) => state.openSearch)
  const canEdit = useCanEdit()
  const canUndo = useApp((state) => state.undoLabel !== null && !state.saving)
  const canRedo = useApp((state) => state.redoLabel !== null && !state.saving)
  const { undo, redo } = useHistory()
  useEffect(() => {
    const actionOf = (command: Command, target: EventTarget | null): (() => void) | null => {
      if (command === 'lock') return lock
      // A dialog is open: what lies under it stays as it is.
      const isDialogOpen = document.querySelector('dialog[open]') !== null
      if (command === 'save') return () => save(isDialogOpen)
      if (isDialogOpen) return null
      const page = PAGE_COMMANDS.find((known) => known === command)
      if (page !== undefined) return () => show(page)
      switch (command) {
        case 'find':
          return openSearch
        case 'add-account':
          return canEdit ? () => add('account') : null
        case 'copy-password':
        case 'copy-login':
        case 'copy-code':
        case 'open-page':
        case 'edit':
        case 'favourite':
          return () => pressOnPage(command)
        case 'undo':
          return canUndo && !isField(target) ? undo : null
        case 'redo':
          return canRedo && !isField(target) ? redo : null
        default:
          return null
      }
    }
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event)
      const action = command === null ? null : actionOf(command, event.target)
      if (action === null) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [show, lock, add, openSearch, canEdit, canUndo, canRedo, undo, redo])
}

/** Sends the form in which one writes. */
function save(isDialogOpen: boolean): void {
  const around = document.activeElement?.closest('form')
  const form = around ?? (isDialogOpen ? null : document.querySelector<HTMLFormElement>('form[data-editor]'))
  form?.requestSubmit()
}

/** Presses the button of the page that does it, where there is one; where another account is about to be shown, that account's. */
function pressOnPage(command: Command): void {
  const button = document.querySelector<HTMLElement>(`main [data-command="${command}"]`)
  if (button === null) return
  if (button.closest('[aria-busy="true"]') === null) button.click()
  else requestAnimationFrame(() => pressOnPage(command))
}
