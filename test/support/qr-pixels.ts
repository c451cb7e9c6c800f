import type { QrDrawing } from '../../src/renderer/sheets/parts/qr-path.ts'

/** What a canvas would hold: RGBA, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A QR code as a scanner without faults would see it. `scale`: pixels of a module. */
export function pixelsOfQr({ size, path }: QrDrawing, scale: number): Pixels {
  const width = size * scale
  const data = new Uint8ClampedArray(4 * width * width).fill(255)
  for (const [, left, top, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y += 1) {
      const from = 4 * (y * width + Number(left) * scale)
      for (let at = from; at < from + 4 * Number(run) * scale; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width, height: width, data }
}
