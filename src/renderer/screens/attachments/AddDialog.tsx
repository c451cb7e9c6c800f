import { useState } from 'react'
import { MOST_DROPPED_BYTES } from '#core/record/attachment'
import type { RecordId } from '#core/record/field'
import { fail, ok } from '#core/result'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { RunningBar } from '../../ui/RunningBar.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './Attachments.module.css'

interface Props {
  readonly ownerId: RecordId
  /** What was dropped onto the page; null when the file is still to be chosen. */
  readonly file: File | null
  readonly onClose: () => void
}

/** Asks what becomes of place and time, then for the file unless there is one, and shows how far it has come. */
export function AddDialog({ ownerId, file, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const addAttachment = useApp((state) => state.addAttachment)
  const notify = useApp((state) => state.notify)
  const [metadata, setMetadata] = useState<'leave' | 'keep'>('leave')
  const { isBusy, failure, attempt } = useAttempt()
  const add = async () => {
    const dropped = file === null ? ok(null) : await bytesOf(file)
    const keepMetadata = metadata === 'keep'
    const added = await attempt(
      dropped.ok
        ? addAttachment({
            ownerId,
            keepMetadata,
            ...(dropped.value === null ? {} : { dropped: dropped.value }),
          })
        : Promise.resolve(dropped),
    )
    if (!added.ok || added.value === null) return
    const { attachmentId, metadataLeftOut, put } = added.value
    const record = put.find(({ id }) => id === attachmentId)
    if (record?.type === 'attachment') {
      const { name, mediaType } = record
      const isAsIs = metadata === 'leave' && !metadataLeftOut && mediaType !== 'text/plain'
      notify(
        isAsIs
          ? text['attachments.added-as-is']({ name, kind: text[`attachments.kind.${mediaType}`] })
          : text['attachments.added']({ name }),
        { undo: true },
      )
    }
    onClose()
  }
  const stop = () => {
    if (isBusy) void api.attachments.cancel()
    else onClose()
  }
  return (
    <Dialog title={text['attachments.add']} onClose={stop}>
      <p className={`mute ${styles.lead}`}>{text['attachments.add.lead']}</p>
      {file !== null && <p>{text['attachments.add.file']({ name: file.name })}</p>}
      <RadioGroup
        label={text['attachments.add.metadata']}
        value={metadata}
        disabled={isBusy}
        options={(['leave', 'keep'] as const).map((value) => ({
          value,
          label: text[`attachments.add.${value}`],
          hint: text[`attachments.add.${value}-hint`],
        }))}
        onChange={setMetadata}
      />
      {isBusy && (
        <RunningBar
          label={text['attachments.add']}
          ask={api.attachments.progress}
          say={text['attachments.add.running']}
        />
      )}
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button variant="primary" icon="plus" disabled={isBusy} onClick={() => void add()}>
          {text[file === null ? 'attachments.add.choose' : 'attachments.add.put']}
        </Button>
        <Button onClick={stop}>{text[isBusy ? 'attachments.add.stop' : 'frame.cancel']}</Button>
      </div>
    </Dialog>
  )
}

/** All of a dropped file, unless it is larger than any picture or paper. */
async function bytesOf(file: File) {
  if (file.size > MOST_DROPPED_BYTES) return fail({ code: 'E_FILE_TOO_LARGE' } as const)
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null
    ? fail({ code: 'E_FILE_UNREADABLE' } as const)
    : ok({ name: file.name, bytes: new Uint8Array(bytes) })
}
