import type { KeyboardEvent } from 'react'
import { isComposing } from '#core/shortcuts'

/** The row that a key goes to; null for every other key. */
export function rowForKey(key: string, row: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, count - 1)
    case 'ArrowUp':
      return Math.max(row - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/**
 * Arrow keys, Home and End in a list whose rows are buttons marked `data-row`: the focus moves, and the selection with it.
 *
 * @param open - What Enter does on a row.
 */
export function moveInList(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  if (isComposing(event.nativeEvent)) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const row = rows.findIndex((element) => element === document.activeElement)
  if (row === -1) return
  if (event.key === 'Enter') {
    event.preventDefault()
    rows[row]?.click()
    open()
    return
  }
  const next = rowForKey(event.key, row, rows.length)
  if (next === null) return
  event.preventDefault()
  rows[next]?.focus()
  rows[next]?.click()
}

/** Arrow down in a search field: to the row that is shown, or the first one, of the list below it. */
export function goIntoList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' || isComposing(event.nativeEvent)) return
  const list = event.currentTarget.closest('section')
  const row =
    list?.querySelector<HTMLElement>('[data-row][aria-current="true"]') ??
    list?.querySelector<HTMLElement>('[data-row]')
  if (row == null) return
  event.preventDefault()
  row.focus()
}
