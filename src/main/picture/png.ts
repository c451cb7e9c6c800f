import { crc32 } from 'node:zlib'
import { concat, fourCharacters } from './bytes.ts'
import type { ByteSource } from './byte-source.ts'
import { orientationBlock, orientationOf } from './exif.ts'
import { createPieceList, MOST_STEPS, type Piece } from './pieces.ts'

/*
 * A PNG without texts, dates and what a camera wrote. Kept: all that decides how it looks, and the orientation.
 * Source: Portable Network Graphics (Third Edition), sections 5 and 11.
 */

const SIGNATURE_BYTES = 8
const SEEN = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI', 'sBIT'],
  ...['bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'],
]
const KEPT: ReadonlySet<string> = new Set(SEEN)

/** What to keep of a PNG; null when it is none, or is broken before its first pixels. */
export async function planPng(source: ByteSource): Promise<readonly Piece[] | null> {
  const kept = createPieceList()
  kept.keep(0, SIGNATURE_BYTES)
  let at = SIGNATURE_BYTES
  let hasPixels = false
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const head = await source.at(at, 8)
    // A picture that breaks off is shown as far as it goes.
    if (head.length < 8) return hasPixels ? kept.done() : null
    const length = new DataView(head.buffer, head.byteOffset).getUint32(0)
    const type = fourCharacters(head, 4)
    const end = at + 12 + length
    if (step === 0 && type !== 'IHDR') return null
    if (end > source.size) {
      if (type === 'IDAT') kept.keep(at, source.size)
      return hasPixels || type === 'IDAT' ? kept.done() : null
    }
    if (type === 'eXIf') {
      const orientation = orientationOf(await source.at(at + 8, length))
      if (orientation !== null) kept.add(chunk('eXIf', orientationBlock(orientation)))
    } else if (KEPT.has(type)) kept.keep(at, end)
    if (type === 'IDAT') hasPixels = true
    if (type === 'IEND') return hasPixels ? kept.done() : null
    at = end
  }
  return null
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([...Buffer.from(type, 'latin1')], data)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return concat(length, body, sum)
}
