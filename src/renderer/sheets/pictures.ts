import { isShowable } from '#core/record/attachment'
import type { RecordId } from '#core/record/field'
import type { PictureEntry } from '#core/sheet/model/accounts'
import type { SheetModel } from '#core/sheet/model/sheet'
import { showable } from '../ui/heic.ts'
import type { SheetPicture } from './SheetContext.tsx'

/** The photos and papers that a sheet shows. */
export function picturesOn({ sections }: SheetModel): readonly PictureEntry[] {
  return sections.flatMap((section) =>
    section.kind === 'accounts' ? section.accounts.flatMap(({ pictures }) => pictures) : [],
  )
}

/**
 * Gets the pictures of a sheet ready, one after the other; null for one that cannot be read or drawn. Whoever asked for
 * them takes their addresses back.
 */
export async function preparePictures(
  entries: readonly PictureEntry[],
  contentOf: (id: RecordId) => Promise<Blob | null>,
): Promise<ReadonlyMap<RecordId, SheetPicture | null>> {
  const pictures = new Map<RecordId, SheetPicture | null>()
  for (const entry of entries) {
    if (!isShowable(entry) || pictures.has(entry.attachmentId)) continue
    const content = await contentOf(entry.attachmentId)
    const picture = content === null ? null : await showable(content.slice(0, content.size, entry.mediaType))
    pictures.set(entry.attachmentId, picture === null ? null : await measure(picture))
  }
  return pictures
}

/** Takes the addresses back. */
export function releasePictures(pictures: ReadonlyMap<RecordId, SheetPicture | null>): void {
  for (const picture of pictures.values()) if (picture !== null) URL.revokeObjectURL(picture.url)
}

async function measure(content: Blob): Promise<SheetPicture | null> {
  const url = URL.createObjectURL(content)
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return { url, width: image.naturalWidth, height: image.naturalHeight }
  } catch {
    URL.revokeObjectURL(url)
    return null
  }
}
