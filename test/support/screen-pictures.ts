import { encodeQR } from 'qr'
import type { SystemPicture } from '../../src/main/picture/code-on-picture.ts'
import type { Pixels } from './qr-pixels.ts'

/** A QR code in the middle of a grey screen of this width, as somebody copies a page of a service. */
export function screenWithCode(text: string, width = 640): Pixels {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = Math.floor(width / 2 / rows.length)
  const height = Math.round(width * 0.75)
  const data = new Uint8ClampedArray(4 * width * height).fill(200)
  const [left, top] = [width, height].map((side) => Math.floor((side - rows.length * scale) / 2)) as [
    number,
    number,
  ]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = rows[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)]
      const at = 4 * (y * width + x)
      if (isDark !== undefined) data.fill(isDark ? 20 : 255, at, at + 3)
      data[at + 3] = 255
    }
  }
  return { width, height, data }
}

/** Pixels as the system's clipboard hands them out. */
export function systemPicture({ width, height, data }: Pixels): SystemPicture {
  return {
    isEmpty: () => false,
    getSize: () => ({ width, height }),
    resize: (size) => systemPicture(smaller({ width, height, data }, size.width)),
    toBitmap: () => Uint8Array.from(data),
  }
}

function smaller({ width, height, data }: Pixels, to: number): Pixels {
  const rows = Math.round((height * to) / width)
  const reduced = new Uint8ClampedArray(4 * to * rows)
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < to; x += 1) {
      const from = 4 * (Math.floor((y * height) / rows) * width + Math.floor((x * width) / to))
      reduced.set(data.subarray(from, from + 4), 4 * (y * to + x))
    }
  return { width: to, height: rows, data: reduced }
}
