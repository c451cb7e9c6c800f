import { isShowable, type Attachment } from '#core/record/attachment'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PdfView } from './PdfView.tsx'
import { PictureView } from './PictureView.tsx'
import { TextView } from './TextView.tsx'
import { useSaveCopy } from './use-save-copy.ts'

interface Props {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** Shows a picture, a PDF or a text. */
export function ShowDialog({ attachment, onClose }: Props) {
  const text = useText()
  const saveCopy = useSaveCopy()
  const { id, name, note } = attachment
  return (
    <Dialog title={name} wide onClose={onClose}>
      {note !== undefined && <p className="small">{note}</p>}
      <Content attachment={attachment} />
      <div className="acts">
        <Button icon="save" onClick={() => void saveCopy(id)}>
          {text['attachments.save']}
        </Button>
        <Button onClick={onClose}>{text['attachments.close']}</Button>
      </div>
    </Dialog>
  )
}

function Content({ attachment }: Pick<Props, 'attachment'>) {
  if (isShowable(attachment)) return <PictureView attachment={attachment} />
  return attachment.mediaType === 'text/plain' ? (
    <TextView attachment={attachment} />
  ) : (
    <PdfView attachment={attachment} />
  )
}
