import { isShowable } from '#core/record/attachment'
import type { PictureEntry } from '#core/sheet/model/accounts'
import type { PageFormat } from '#core/sheet/paper'
import { useSheet, type SheetPicture } from '../SheetContext.tsx'
import styles from './Picture.module.css'

/** Millimetres as laid that a picture leaves of a page: to its frame beside it; to head, foot and its own name above. */
const LEAVES = { width: 7, height: 64 }
/** Three points of the picture to a millimetre: what is smaller is not blown up to blocks. */
const POINTS_PER_MM = 3

interface Props {
  readonly picture: PictureEntry
  /** The account it belongs to. */
  readonly of: string
}

/** One photo or paper in a frame of its own, with its name; in shades of grey where the printer has no colours. */
export function PictureBlock({ picture, of }: Props) {
  const { text, pictures, format } = useSheet()
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
        shown !== undefined && <img src={shown.url} alt={picture.name} style={sizeOf(shown, format)} />
      )}
    </figure>
  )
}

function sizeOf({ width, height }: SheetPicture, { columnWidth, textHeight }: PageFormat) {
  const most = { width: columnWidth - LEAVES.width, height: textHeight - LEAVES.height }
  const scale = Math.min(most.width / width, most.height / height, 1 / POINTS_PER_MM)
  return { width: `${width * scale}mm`, height: `${height * scale}mm` }
}
