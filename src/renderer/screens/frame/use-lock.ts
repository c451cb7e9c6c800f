import { useCallback } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'

/** Locks at once: what is being written is kept and offered after the lock. Where nothing can be kept, the person is asked first. */
export function useLock(): () => void {
  const lock = useApp((state) => state.lock)
  const leave = useApp((state) => state.leave)
  const canEdit = useCanEdit()
  return useCallback(() => {
    if (canEdit) void lock()
    else leave(() => void lock())
  }, [lock, leave, canEdit])
}
