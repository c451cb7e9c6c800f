import { useCallback } from 'react'
import type { EditAnswer } from '#contract'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { changedRecords } from './changed-records.ts'

/** Undo and redo with what they say: what was taken back or done again, or why not. */
export function useHistory(): { readonly undo: () => void; readonly redo: () => void } {
  const text = useText()
  const language = useLanguage()
  const recordById = useApp((state) => state.recordById)
  const undoEdit = useApp((state) => state.undo)
  const redoEdit = useApp((state) => state.redo)
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const say = useCallback(
    async (asked: Promise<Result<EditAnswer, Failure>>, done: 'frame.undone' | 'frame.redone') => {
      const answer = await asked
      if (!answer.ok) {
        notifyFailure(answer.error)
        return
      }
      const what = changedRecords(answer.value, recordById, { text, language })
      notify(what === null ? text[done] : text[`${done}.what`](what))
    },
    [notify, notifyFailure, recordById, text, language],
  )
  return {
    undo: () => void say(undoEdit(), 'frame.undone'),
    redo: () => void say(redoEdit(), 'frame.redone'),
  }
}
