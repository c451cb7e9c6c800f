import type { Edit } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApp } from '../../store/AppContext.tsx'

/** Saves one edit, says so with the offer to take it back, and answers what prevented it. */
export function useSave(): (edit: Edit, done: string) => Promise<Failure | null> {
  const save = useApp((state) => state.save)
  const notify = useApp((state) => state.notify)
  return async (edit, done) => {
    const saved = await save(edit)
    if (!saved.ok) return saved.error
    notify(done, { undo: true })
    return null
  }
}

/** As {@link useSave}, for an open editor: closes it and selects the record. */
export function useSaveAndClose(): (edit: Edit, done: string, id: RecordId) => Promise<Failure | null> {
  const save = useSave()
  const setUnsaved = useApp((state) => state.setUnsaved)
  const select = useApp((state) => state.select)
  return async (edit, done, id) => {
    const failure = await save(edit, done)
    if (failure !== null) return failure
    setUnsaved(false)
    select(id)
    return null
  }
}
