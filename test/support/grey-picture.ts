import { deflateSync } from 'node:zlib'
import { pngChunk } from './pictures.ts'

/** A picture in eight greys of sixteen: one number from 0 (black) to 15 for each point, row by row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly greys: Uint8Array
}

/** From four bytes a point, of which the first three are light of some colour, as Electron's `NativeImage.toBitmap` has them. */
export function greyOf(
  size: { readonly width: number; readonly height: number },
  bitmap: Uint8Array,
): GreyPicture {
  const greys = new Uint8Array(size.width * size.height).map((_, i) => {
    const [a = 0, b = 0, c = 0] = bitmap.subarray(4 * i, 4 * i + 3)
    const light = (0.114 * a + 0.587 * b + 0.299 * c) / 255
    return Math.round((Math.round(light * 7) * 15) / 7)
  })
  return { ...size, greys }
}

/** The picture as a PNG file (ISO/IEC 15948): four bits, grey, no filter, which packs letters on white best. */
export function greyPng({ width, height, greys }: GreyPicture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 0, 0, 0, 0], 8)
  const bytes = Math.ceil(width / 2)
  const rows = Buffer.alloc((bytes + 1) * height)
  greys.forEach((grey, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    const at = y * (bytes + 1) + 1 + (x >> 1)
    rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey)
  })
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The share of points that are clearly lighter or darker than in the other picture; all of them where the size is another. */
export function shareOfOthers(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const others = one.greys.filter((grey, i) => Math.abs(grey - (other.greys[i] ?? 0)) > 3)
  return others.length / one.greys.length
}
