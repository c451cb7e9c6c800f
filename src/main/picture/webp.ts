import { concat, fourCharacters, startsWith } from './bytes.ts'
import type { ByteSource } from './byte-source.ts'
import { orientationBlock, orientationOf } from './exif.ts'
import { createPieceList, lengthOfPieces, MOST_STEPS, type Piece, type PieceList } from './pieces.ts'

/*
 * A WebP without what a camera wrote. Kept: frames, transparency, animation, the colour profile, the orientation.
 * Source: RFC 9649 (WebP image format), section 2.
 */

const RIFF_HEAD_BYTES = 12
const FRAME_HEAD_BYTES = 16
const VP8X_BYTES = 10
const HAS_EXIF = 0x08
const HAS_XMP = 0x04
const EXIF_PREFIX = [0x45, 0x78, 0x69, 0x66, 0, 0]
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ICCP'])
/** What there is to see; without any of it the file is no picture. */
const SHOWN: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF'])
const KEPT_IN_FRAME: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH'])

interface Chunk {
  readonly type: string
  /** Of its data. */
  readonly from: number
  readonly length: number
}

/** What to keep of a WebP; null when it is none, or is broken. */
export async function planWebp(source: ByteSource): Promise<readonly Piece[] | null> {
  const head = await source.at(0, RIFF_HEAD_BYTES)
  if (head.length < RIFF_HEAD_BYTES) return null
  const end = 8 + u32At(head, 4)
  if (end > source.size) return null
  const chunks = await chunksOf(source, RIFF_HEAD_BYTES, end)
  if (chunks === null) return null

  const orientation = await orientationIn(source, chunks)
  const body = createPieceList()
  for (const chunk of chunks) {
    if (chunk.type === 'VP8X') {
      if (chunk.length !== VP8X_BYTES) return null
      const [flags = 0, ...rest] = await source.at(chunk.from, VP8X_BYTES)
      const left = (flags & ~(HAS_EXIF | HAS_XMP)) | (orientation === null ? 0 : HAS_EXIF)
      body.add(chunkOf('VP8X', new Uint8Array([left, ...rest])))
    } else if (chunk.type === 'ANMF') {
      if (!(await keepFrame(source, chunk, body))) return null
    } else if (KEPT.has(chunk.type)) keepChunk(body, chunk)
  }
  if (orientation !== null) body.add(chunkOf('EXIF', orientationBlock(orientation)))
  const pieces = body.done()
  if (pieces === null || !chunks.some(({ type }) => SHOWN.has(type))) return null
  return [{ bytes: concat(ascii('RIFF'), u32(4 + lengthOfPieces(pieces)), ascii('WEBP')) }, ...pieces]
}

/** The chunks from..end; null when one of them reaches beyond. */
async function chunksOf(source: ByteSource, from: number, end: number): Promise<readonly Chunk[] | null> {
  const chunks: Chunk[] = []
  let at = from
  while (at + 8 <= end) {
    if (chunks.length >= MOST_STEPS) return null
    const head = await source.at(at, 8)
    const length = head.length < 8 ? Infinity : u32At(head, 4)
    if (at + 8 + length > end) return null
    chunks.push({ type: fourCharacters(head, 0), from: at + 8, length })
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** A frame of an animation holds chunks of its own. */
async function keepFrame(source: ByteSource, frame: Chunk, body: PieceList): Promise<boolean> {
  if (frame.length < FRAME_HEAD_BYTES) return false
  const inner = await chunksOf(source, frame.from + FRAME_HEAD_BYTES, frame.from + frame.length)
  if (inner === null) return false
  const kept = inner.filter(({ type }) => KEPT_IN_FRAME.has(type))
  const length = kept.reduce(
    (total, chunk) => total + 8 + chunk.length + (chunk.length % 2),
    FRAME_HEAD_BYTES,
  )
  body.add(concat(ascii('ANMF'), u32(length)))
  body.keep(frame.from, frame.from + FRAME_HEAD_BYTES)
  for (const chunk of kept) keepChunk(body, chunk)
  return true
}

function keepChunk(body: PieceList, { from, length }: Chunk): void {
  body.keep(from - 8, from + length)
  if (length % 2 === 1) body.add(new Uint8Array(1))
}

async function orientationIn(source: ByteSource, chunks: readonly Chunk[]): Promise<number | null> {
  const exif = chunks.find(({ type }) => type === 'EXIF')
  if (exif === undefined) return null
  const block = await source.at(exif.from, exif.length)
  return orientationOf(startsWith(block, EXIF_PREFIX) ? block.subarray(EXIF_PREFIX.length) : block)
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  return concat(ascii(type), u32(data.length), data)
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function u32At(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, true)
}
