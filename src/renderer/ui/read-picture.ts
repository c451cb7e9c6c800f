import { fail, ok, type Result } from '#core/result'

/** Why no digits came out of a picture: it is none, has no QR code that can be read, or a QR code with something else. */
export type PictureProblem = 'no-picture' | 'no-code' | 'other-code'

/** RGBA, row by row: what a canvas holds. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Pixels of the longer side of a whole page at 200 dpi; more slows reading down and shows nothing new. */
const LONGEST_SIDE = 2_400
const LARGEST_FILE_BYTES = 50 * 1024 * 1024
/** The window stands still meanwhile. */
const TIME_LIMIT_MS = 2_500

/**
 * Reads the QR code in a picture that was scanned, photographed or pasted. Nothing of the picture is kept.
 *
 * @param count - how many digits are wanted; anything else in the code is not a key.
 */
export async function readDigitsIn(picture: Blob, count: number): Promise<Result<string, PictureProblem>> {
  const pixels = await pixelsOf(picture)
  if (pixels === null) return fail('no-picture')
  try {
    return await digitsIn(pixels, count)
  } finally {
    pixels.data.fill(0)
  }
}

/** Reads the QR code in pixels. */
export async function digitsIn(pixels: Pixels, count: number): Promise<Result<string, PictureProblem>> {
  // Loaded when a picture is first read: most people type.
  const { decodeQR } = await import('qr/decode.js')
  let content: string
  try {
    content = decodeQR(pixels, { effort: Infinity, timeLimit: TIME_LIMIT_MS })
  } catch {
    return fail('no-code') // it throws for whatever it does not find or cannot correct
  }
  const digits = content.replaceAll(/\s/gu, '')
  return /^\d+$/u.test(digits) && digits.length === count ? ok(digits) : fail('other-code')
}

/** The picture in pixels, at most so large as reading needs; null when it cannot be shown. */
async function pixelsOf(picture: Blob): Promise<Pixels | null> {
  if (picture.size > LARGEST_FILE_BYTES) return null
  const bitmap = await createImageBitmap(picture).catch(() => null)
  if (bitmap === null) return null
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  try {
    if (context === null) return null
    // What is see-through in the picture is paper.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(bitmap, 0, 0, width, height)
    return context.getImageData(0, 0, width, height)
  } finally {
    context?.clearRect(0, 0, width, height)
    bitmap.close()
  }
}
