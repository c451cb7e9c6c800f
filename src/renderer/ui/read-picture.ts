import { fail, ok, type Result } from '#core/result'

/** Why nothing came out of a picture: it is none, or has no QR code that can be read. */
type CodeProblem = 'no-picture' | 'no-code'
/** Why no digits came out of it: besides, its QR code may hold something else. */
export type PictureProblem = CodeProblem | 'other-code'

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

/** Reads the QR code in a picture that was scanned, photographed or pasted. Nothing of the picture is kept. */
export async function readCodeIn(picture: Blob): Promise<Result<string, CodeProblem>> {
  const pixels = await pixelsOf(picture)
  if (pixels === null) return fail('no-picture')
  try {
    return await codeIn(pixels)
  } finally {
    pixels.data.fill(0)
  }
}

/** Reads the QR code in pixels. */
export async function codeIn(pixels: Pixels): Promise<Result<string, 'no-code'>> {
  // Loaded when a picture is first read: most people type.
  const { decodeQR } = await import('qr/decode.js')
  try {
    return ok(decodeQR(pixels, { effort: Infinity, timeLimit: TIME_LIMIT_MS }))
  } catch {
    return fail('no-code') // it throws for whatever it does not find or cannot correct
  }
}

/**
 * The digits of a key that came out of a picture.
 *
 * @param count - how many are wanted; anything else is not a key.
 */
export function digitsOf(content: string, count: number): Result<string, 'other-code'> {
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
