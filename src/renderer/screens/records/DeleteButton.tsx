import { useState } from 'react'
import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { useSave } from './use-save.ts'

interface Props {
  readonly id: RecordId
  readonly name: string
  /** What goes with it, and what stays. */
  readonly consequence: string
  readonly size?: 'medium' | 'small'
}

/** Deletes a record after asking; what was deleted can be taken back. */
export function DeleteButton({ id, name, consequence, size = 'medium' }: Props) {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  const save = useSave()
  const setUnsaved = useApp((state) => state.setUnsaved)
  const select = useApp((state) => state.select)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const remove = async () => {
    setAsking(false)
    const failure = await save({ put: [], remove: [id], label: 'delete' }, text['records.deleted']({ name }))
    if (failure !== null) {
      notifyFailure(failure)
      return
    }
    setUnsaved(false)
    select(null)
  }
  return (
    <>
      <Button variant="danger" size={size} icon="bin" onClick={() => setAsking(true)}>
        {text['frame.delete']}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text['records.delete']({ name })}
          keep={text['records.delete.keep']}
          confirm={text['records.delete.go']}
          onKeep={() => setAsking(false)}
          onConfirm={() => void remove()}
        >
          {consequence}
        </ConfirmDialog>
      )}
    </>
  )
}
