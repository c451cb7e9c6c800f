import { useCallback } from 'react'
import type { EditAnswer } from '#contract'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { useApp, useText } from '../../store/AppContext.tsx'

/** Undo and redo with what they say: done, or why not. */
export function useHistory(): { readonly undo: () => void; readonly redo: () => void } {
  const text = useText()
  const undoEdit = useApp((state) => state.undo)
  const redoEdit = useApp((state) => state.redo)
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const say = useCallback(
    async (asked: Promise<Result<EditAnswer, Failure>>, done: string) => {
      const answer = await asked
      if (answer.ok) notify(done)
      else notifyFailure(answer.error)
    },
    [notify, notifyFailure],
  )
  return {
    undo: () => void say(undoEdit(), text['frame.undone']),
    redo: () => void say(redoEdit(), text['frame.redone']),
  }
}
