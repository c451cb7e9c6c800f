import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from './qr-pixels.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** A picture as a PNG file (ISO/IEC 15948): eight bits, RGBA, no filter. */
export function pngOf({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.from([0]),
    Buffer.from(data.subarray(4 * y * width, 4 * (y + 1) * width)),
  ])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
