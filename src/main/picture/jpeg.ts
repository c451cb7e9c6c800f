import { concat, startsWith } from './bytes.ts'
import { LOOK_BYTES, type ByteSource } from './byte-source.ts'
import { orientationBlock, orientationOf } from './exif.ts'
import { createPieceList, MOST_STEPS, type Piece, type PieceList } from './pieces.ts'

/*
 * A JPEG without what the camera wrote into it. Kept: tables, frames, scans, the colour profile, the marks of JFIF and
 * Adobe without which colours shift, the orientation. Dropped: every other APPn and comment, the thumbnails in them, and
 * whatever follows the end of the picture (a second picture, a film). Source: ITU-T T.81, annex B; JFIF 1.02.
 */

const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]
const JFIF = [0x4a, 0x46, 0x49, 0x46, 0]
const ADOBE = [0x41, 0x64, 0x6f, 0x62, 0x65]
const ICC_PROFILE = [...Buffer.from('ICC_PROFILE\0', 'latin1')]

/** What to keep of a JPEG; null when it is none, or is broken before its first scan. */
export async function planJpeg(source: ByteSource): Promise<readonly Piece[] | null> {
  const kept = createPieceList()
  kept.keep(0, 2)
  let at = 2
  let hasScan = false
  let hasOrientation = false
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const head = await source.at(at, 4)
    const [mark, marker, high, low] = head
    // A picture that breaks off is shown as far as it goes.
    if (head.length < 2) return hasScan ? kept.done() : null
    if (mark !== 0xff || marker === undefined) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) {
      kept.keep(at, at + 2)
      return hasScan ? kept.done() : null
    }
    if (isWithoutLength(marker)) return null
    const length = high === undefined || low === undefined ? 0 : (high << 8) | low
    const end = at + 2 + length
    if (length < 2 || end > source.size) return hasScan ? kept.done() : null
    if (marker >= APP0 && marker <= 0xef) {
      const payload = await source.at(at + 4, length - 2)
      const orientation = marker === APP1 && !hasOrientation ? exifOrientation(payload) : null
      if (orientation !== null) {
        hasOrientation = true
        kept.add(exifSegment(orientation))
      }
      keepApp(kept, marker, payload, at, end)
    } else if (isTableOrFrame(marker)) kept.keep(at, end)
    at = end
    if (marker === SOS) {
      hasScan = true
      at = await endOfScan(source, end)
      kept.keep(end, at)
    }
  }
  return null
}

function isWithoutLength(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

function isTableOrFrame(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf)
}

function keepApp(kept: PieceList, marker: number, payload: Uint8Array, at: number, end: number): void {
  if (marker === APP0 && startsWith(payload, JFIF) && payload.length >= 14) {
    // Without the thumbnail that may follow: an older state of the picture, perhaps.
    kept.add(concat([0xff, APP0, 0, 16], payload.subarray(0, 12), [0, 0]))
  } else if (marker === APP14 && startsWith(payload, ADOBE) && payload.length >= 12) {
    kept.add(concat([0xff, APP14, 0, 14], payload.subarray(0, 12)))
  } else if (marker === APP2 && startsWith(payload, ICC_PROFILE)) kept.keep(at, end)
}

function exifOrientation(payload: Uint8Array): number | null {
  return startsWith(payload, EXIF) ? orientationOf(payload.subarray(EXIF.length)) : null
}

function exifSegment(orientation: number): Uint8Array {
  const block = orientationBlock(orientation)
  return concat([0xff, APP1, 0, 2 + EXIF.length + block.length], EXIF, block)
}

/** Where the data of a scan end: at the next marker that is no restart, or with the file. */
async function endOfScan(source: ByteSource, start: number): Promise<number> {
  let at = start
  for (;;) {
    const window = await source.at(at, LOOK_BYTES)
    let i = window.indexOf(0xff)
    while (i !== -1 && i + 1 < window.length) {
      const next = window[i + 1] ?? 0
      if (next === 0xff) i += 1
      else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) i = window.indexOf(0xff, i + 2)
      else return at + i
    }
    if (window.length < 2 || at + window.length >= source.size) return source.size
    at += i === -1 ? window.length : i
  }
}
