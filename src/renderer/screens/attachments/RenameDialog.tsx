import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Attachment } from '#core/record/attachment'
import { isDay } from '#core/record/field'
import { useText } from '../../store/AppContext.tsx'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { useSave } from '../records/use-save.ts'

interface Props {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** What a photo or paper is called, what is to be seen on it, and of what day it is. */
export function RenameDialog({ attachment, onClose }: Props) {
  const text = useText()
  const save = useSave()
  const [name, setName] = useTyped('attachments.edit', 'name', attachment.name)
  const [day, setDay] = useTyped('attachments.edit', 'day', attachment.takenOn ?? '')
  const [shows, setShows] = useTyped('attachments.edit', 'shows', attachment.note ?? '')
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async () => {
    const { takenOn: _takenOn, note: _note, ...rest } = attachment
    const record = {
      ...rest,
      name: name.trim(),
      ...(isDay(day) ? { takenOn: day } : {}),
      ...(shows.trim() === '' ? {} : { note: shows.trim() }),
    }
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, text['attachments.edit.done'])
    if (failed === null) onClose()
    else setFailure(failed)
  }
  return (
    <Dialog title={text['attachments.edit.title']} onClose={onClose}>
      <form
        autoComplete="off"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          data-first
          label={text['attachments.edit.name']}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={text['attachments.edit.shows']}
          hint={text['attachments.edit.shows-hint']}
          value={shows}
          maxLength={500}
          onChange={(event) => setShows(event.target.value)}
        />
        <DateField
          label={text['attachments.edit.taken-on']}
          hint={text['attachments.edit.taken-on-hint']}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={name.trim() === ''}>
            {text['frame.save']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )
}
