import { useState } from 'react'
import type { Attachment } from '#core/record/attachment'
import type { RecordId } from '#core/record/field'
import { formatDay } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { useFileDrop } from '../../ui/FileDropRoom.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { AddDialog } from './AddDialog.tsx'
import styles from './Attachments.module.css'
import { DeleteAttachment } from './DeleteAttachment.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { ShowDialog } from './ShowDialog.tsx'
import { useSaveCopy } from './use-save-copy.ts'

interface Props {
  /** Whose photos and papers these are. */
  readonly ownerId: RecordId
}

/** 写真と書類: what is kept of a record as pictures and scans. */
export function AttachmentsPart({ ownerId }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const { index } = useAnalysis()
  const context = useNameContext()
  const [adding, setAdding] = useState<File | 'choose' | null>(null)
  const owner = context.recordById.get(ownerId)
  const part = useFileDrop<HTMLElement>({
    hint: text['attachments.drop']({ name: owner === undefined ? '' : recordName(owner, context) }),
    takes: () => canEdit,
    onFile: setAdding,
  })
  const attachments = index.attachmentsOf(ownerId)
  return (
    <section className={styles.part} aria-label={text['attachments.title']} ref={part}>
      <h3 className={`cap ${styles.cap}`}>
        {text['attachments.title']}
        <InlineButton icon="plus" disabled={!canEdit} onClick={() => setAdding('choose')}>
          {text['attachments.add']}
        </InlineButton>
      </h3>
      {attachments.length === 0 ? (
        <p className="small mute">{text['attachments.none']}</p>
      ) : (
        <ul className={styles.list}>
          {attachments.map((attachment) => (
            <Line key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      {adding !== null && (
        <AddDialog
          ownerId={ownerId}
          file={adding === 'choose' ? null : adding}
          onClose={() => setAdding(null)}
        />
      )}
    </section>
  )
}

function Line({ attachment }: { readonly attachment: Attachment }) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const saveCopy = useSaveCopy()
  const [open, setOpen] = useOpened<'show' | 'rename' | null>(`attachments ${attachment.id}`, null)
  const { name, mediaType, size, takenOn, createdAt } = attachment
  const day = takenOn ?? createdAt
  const close = () => setOpen(null)
  return (
    <li>
      <Icon name="paper" />
      <div>
        <b>{name}</b>
        <p className="small mute">
          {text['records.parts']({
            parts: [
              text[`attachments.kind.${mediaType}`],
              text['attachments.size']({ bytes: size }),
              day === undefined ? '' : formatDay(day, language),
            ],
          })}
        </p>
        <div className={styles.actions}>
          <InlineButton icon="eye" onClick={() => setOpen('show')}>
            {text['attachments.show']}
          </InlineButton>
          <InlineButton icon="save" onClick={() => void saveCopy(attachment.id)}>
            {text['attachments.save']}
          </InlineButton>
          <InlineButton icon="pencil" disabled={!canEdit} onClick={() => setOpen('rename')}>
            {text['attachments.edit']}
          </InlineButton>
          <DeleteAttachment attachment={attachment} />
        </div>
      </div>
      {open === 'show' && <ShowDialog attachment={attachment} onClose={close} />}
      {open === 'rename' && <RenameDialog attachment={attachment} onClose={close} />}
    </li>
  )
}
