import type { KeyboardEvent, MouseEvent } from 'react'
import type { RecordId } from '#core/record/field'
import { useApp } from '../../store/AppContext.tsx'

interface Choosing {
  /** Whether a click was about choosing: while some are, or with Ctrl (⌘), it adds or takes out one; with Shift all from the last one on. */
  readonly byClick: (id: RecordId, event: MouseEvent) => boolean
  /** Whether a key on a row was about choosing: Ctrl+A takes all, Space the row itself while some are being chosen. */
  readonly byKey: (event: KeyboardEvent, id: RecordId) => boolean
  /** Shift with an arrow: both rows. */
  readonly extend: (from: RecordId, to: RecordId) => void
}

/** Choosing several rows of a list, whose ids stand in its order. */
export function useChoosing(ids: readonly RecordId[]): Choosing {
  const shownId = useApp((state) => state.selectedId)
  const from = useApp((state) => state.chosenFrom)
  const isChoosing = useApp((state) => state.chosen !== null)
  const toggle = useApp((state) => state.toggleChosen)
  const chooseThese = useApp((state) => state.chooseThese)
  return {
    byClick: (id, { ctrlKey, metaKey, shiftKey }) => {
      if (shiftKey) {
        const [a, b] = [ids.indexOf(from ?? shownId ?? id), ids.indexOf(id)]
        chooseThese(a === -1 ? [id] : ids.slice(Math.min(a, b), Math.max(a, b) + 1))
      } else if (isChoosing || ctrlKey || metaKey) toggle(id)
      return isChoosing || shiftKey || ctrlKey || metaKey
    },
    byKey: (event, id) => {
      const isHeld = event.ctrlKey || event.metaKey
      if (isHeld && event.key.toLowerCase() === 'a') chooseThese(ids)
      else if (event.key === ' ' && (isChoosing || isHeld)) toggle(id)
      else return false
      event.preventDefault()
      return true
    },
    extend: (a, b) => chooseThese([a, b]),
  }
}
