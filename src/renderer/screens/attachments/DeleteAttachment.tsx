import { useState } from 'react'
import type { Attachment } from '#core/record/attachment'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { useSave } from '../records/use-save.ts'

/** Deletes a photo or paper after asking. Its owner's page stays open. */
export function DeleteAttachment({ attachment: { id, name } }: { readonly attachment: Attachment }) {
  const text = useText()
  const canEdit = useCanEdit()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [isAsking, setIsAsking] = useState(false)
  const remove = async () => {
    setIsAsking(false)
    const failure = await save({ put: [], remove: [id], label: 'delete' }, text['records.deleted']({ name }))
    if (failure !== null) notifyFailure(failure)
  }
  return (
    <>
      <InlineButton icon="bin" disabled={!canEdit} onClick={() => setIsAsking(true)}>
        {text['frame.delete']}
      </InlineButton>
      {isAsking && (
        <ConfirmDialog
          title={text['records.delete']({ name })}
          keep={text['records.delete.keep']}
          confirm={text['records.delete.go']}
          onKeep={() => setIsAsking(false)}
          onConfirm={() => void remove()}
        >
          {text['attachments.delete.why']}
        </ConfirmDialog>
      )}
    </>
  )
}
