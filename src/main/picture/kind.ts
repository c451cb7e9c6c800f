import type { MediaType } from '#core/record/attachment'

/** As many bytes as {@link mediaTypeOf} looks at. */
export const KIND_BYTES = 32

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** What a file is, by its first bytes, whatever its name says; null for anything but a picture or PDF that is kept. */
export function mediaTypeOf(start: Uint8Array): MediaType | null {
  const text = Buffer.from(start.subarray(0, KIND_BYTES)).toString('latin1')
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (text.slice(4, 8) === 'ftyp' && HEIC_BRANDS.has(text.slice(8, 12))) return 'image/heic'
  return text.startsWith('%PDF-') ? 'application/pdf' : null
}
