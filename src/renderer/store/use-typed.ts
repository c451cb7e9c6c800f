import { useEffect, useState } from 'react'
import { useApp } from './AppContext.tsx'
import { fieldName } from './desk-slice.ts'
import type { DeskForm } from './draft-key.ts'

type State<T> = readonly [T, (value: T) => void]

/**
 * As `useState`, for what is typed outside of an editor: a lock does not lose it. It is gone when its dialog or page closes,
 * and where it is as it was at first. Never for a secret.
 *
 * @param field - Tells it from the others of its form.
 */
export function useTyped<T>(form: DeskForm, field: string, first: T): State<T> {
  return useHeld(fieldName(form, field), first, true)
}

/** As `useState`, for what has to stand as it stood so that what was typed is found again: which dialog is open, above all. */
export function useOpened<T>(name: string, first: T): State<T> {
  return useHeld(name, first, false)
}

function useHeld<T>(name: string, first: T, canBeTyped: boolean): State<T> {
  const onDesk = useApp((state) => state.onDesk)
  const hold = useApp((state) => state.hold)
  const [start] = useState(first)
  const [value, setValue] = useState<T>(() => {
    const found = onDesk(name)
    // What this form held at another time; a version that holds something else begins anew.
    return found !== undefined && (canBeTyped ? typeof found === typeof start : true) ? (found as T) : start
  })
  const isTyped = canBeTyped && JSON.stringify(value) !== JSON.stringify(start)
  useEffect(() => hold(name, { value, isTyped }), [hold, name, value, isTyped])
  useEffect(() => () => hold(name, null), [hold, name])
  return [value, setValue]
}
