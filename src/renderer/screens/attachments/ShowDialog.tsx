import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import { isShowable, type Attachment } from '#core/record/attachment'
import { useApi, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import styles from './Attachments.module.css'
import { loadContent } from './load-content.ts'
import { useSaveCopy } from './use-save-copy.ts'

interface Props {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** Shows a picture, or says plainly how else to look at what this window cannot show. */
export function ShowDialog({ attachment, onClose }: Props) {
  const text = useText()
  const saveCopy = useSaveCopy()
  const [isLarge, setIsLarge] = useState(false)
  const { id, name, mediaType } = attachment
  const canShow = isShowable(attachment)
  return (
    <Dialog title={name} wide onClose={onClose}>
      {canShow ? (
        <Picture attachment={attachment} isLarge={isLarge} />
      ) : (
        <p className="note">
          {text['attachments.not-shown']({ kind: text[`attachments.kind.${mediaType}`] })}
        </p>
      )}
      <div className="acts">
        {canShow && (
          <Button icon="search" onClick={() => setIsLarge(!isLarge)}>
            {text[isLarge ? 'attachments.smaller' : 'attachments.larger']}
          </Button>
        )}
        <Button icon="save" onClick={() => void saveCopy(id)}>
          {text['attachments.save']}
        </Button>
        <Button onClick={onClose}>{text['attachments.close']}</Button>
      </div>
    </Dialog>
  )
}

interface PictureProps {
  readonly attachment: Attachment
  readonly isLarge: boolean
}

function Picture({ attachment: { id, name }, isLarge }: PictureProps) {
  const text = useText()
  const { url, part, failure } = usePicture(id)
  const [isBroken, setIsBroken] = useState(false)
  if (failure !== null) return <FailureNote failure={failure} />
  if (isBroken) return <p className="note">{text['attachments.not-decoded']}</p>
  if (url === null) {
    return <p role="status">{text['attachments.loading']({ percent: Math.floor(100 * part) })}</p>
  }
  return (
    <div
      className={isLarge ? styles.large : styles.whole}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable from the keyboard
      tabIndex={0}
      role="group"
      aria-label={name}
    >
      <img src={url} alt={name} onError={() => setIsBroken(true)} />
    </div>
  )
}

/** The picture under an address of this window alone, which is taken back when it is no longer shown. */
function usePicture(id: Attachment['id']) {
  const api = useApi()
  const [url, setUrl] = useState<string | null>(null)
  const [part, setPart] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isWanted = true
    let made: string | null = null
    void loadContent(api, id, () => isWanted, setPart).then((loaded) => {
      if (!isWanted) return
      if (!loaded.ok) setFailure(loaded.error)
      else if (loaded.value !== null) {
        made = URL.createObjectURL(loaded.value)
        setUrl(made)
      }
    })
    return () => {
      isWanted = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [api, id])
  return { url, part, failure }
}
