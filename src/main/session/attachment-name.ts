import type { Attachment, MediaType } from '#core/record/attachment'

const ENDINGS: Readonly<Record<MediaType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'csv', 'md'],
}

/** A name for a copy: what the person called it, without what no file system takes, and with the ending of its kind. */
export function fileNameOf({ name, mediaType }: Pick<Attachment, 'name' | 'mediaType'>): string {
  const safe = name
    .replace(/[\p{C}\\/:*?"<>|]/gu, '_')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 100)
  const endings = ENDINGS[mediaType]
  const hasEnding = endings.some((ending) => safe.toLowerCase().endsWith(`.${ending}`))
  return hasEnding ? safe : `${safe === '' ? 'hikae' : safe}.${endings[0] ?? ''}`
}
