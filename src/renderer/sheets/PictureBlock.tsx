import { isShowable } from '#core/record/attachment'
import type { PictureEntry } from '#core/sheet/model'
import styles from './Picture.module.css'
import { useSheet } from './SheetContext.tsx'

/** The most that a picture takes of a page, in millimetres: all of its width, and so much of its height that a heading fits. */
const MOST = { width: 168, height: 215 }
/** Three points of the picture to a millimetre: what is smaller is not blown up to blocks. */
const POINTS_PER_MM = 3

interface Props {
  readonly picture: PictureEntry
  /** The account it belongs to. */
  readonly of: string
}

/** One photo or paper in a frame of its own, with its name; in shades of grey where the printer has no colours. */
export function PictureBlock({ picture, of }: Props) {
  const { text, pictures } = useSheet()
  const shown = pictures.get(picture.attachmentId)
  const kind = text[`attachments.kind.${picture.mediaType}`]
  return (
    <figure className={styles.picture}>
      <figcaption>
        <b>{picture.name}</b> {text['attachments.sheet.of']({ name: of })}
      </figcaption>
      {!isShowable(picture) ? (
        <p>{text['attachments.sheet.not-printable']({ kind })}</p>
      ) : shown === null ? (
        <p>{text['attachments.sheet.unreadable']}</p>
      ) : (
        shown !== undefined && <img src={shown.url} alt={picture.name} style={sizeOf(shown)} />
      )}
    </figure>
  )
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(MOST.width / width, MOST.height / height, 1 / POINTS_PER_MM)
  return { width: `${width * scale}mm`, height: `${height * scale}mm` }
}
