import type { Readable } from 'node:stream'

const LINE_MAX_BYTES = 16 * 1024
const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Everything a stream of bytes has to give. */
export async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array)) // no encoding is set: bytes
  return Buffer.concat(chunks)
}

/** The first line, without its end. What comes after it is not waited for. */
export async function readLine(input: Readable): Promise<Uint8Array> {
  let bytes = Buffer.alloc(0)
  for await (const chunk of input) {
    bytes = Buffer.concat([bytes, Buffer.from(chunk as Uint8Array)]) // as above
    if (bytes.includes(NEWLINE) || bytes.length > LINE_MAX_BYTES) break
  }
  const end = bytes.indexOf(NEWLINE)
  const line = end === -1 ? bytes : bytes.subarray(0, end)
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line
}
