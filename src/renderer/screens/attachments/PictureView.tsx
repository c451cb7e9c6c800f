import type { Attachment } from '#core/record/attachment'
import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useContentUrl } from './use-content-url.ts'
import { ZoomedPicture } from './ZoomedPicture.tsx'

/** A photo or scan, once it is here. */
export function PictureView({ attachment: { id, name, note } }: { readonly attachment: Attachment }) {
  const text = useText()
  const { url, part, isDecoding, failure } = useContentUrl(id)
  const [isBroken, setIsBroken] = useState(false)
  if (failure !== null) return <FailureNote failure={failure} />
  if (isBroken) return <p className="note">{text['attachments.not-decoded']}</p>
  if (url === null) {
    return (
      <p role="status">
        {isDecoding
          ? text['attachments.decoding']
          : text['attachments.loading']({ percent: Math.floor(100 * part) })}
      </p>
    )
  }
  return <ZoomedPicture url={url} alt={note ?? name} onBroken={() => setIsBroken(true)} />
}
