/*
 * Byte layout helpers. Every number of the format is little-endian; every label is 8 ASCII bytes.
 * Format: docs/vault-format.md, "Notation".
 */

const encoder = new TextEncoder()

/** The parts one after the other, in a new array that the caller owns. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** One byte. */
export function u8(value: number): Uint8Array {
  return Uint8Array.of(value)
}

/** 2 bytes, little-endian, as all numbers of the format. */
export function u16(value: number): Uint8Array {
  const bytes = new Uint8Array(2)
  viewOf(bytes).setUint16(0, value, true)
  return bytes
}

/** 4 bytes, little-endian. */
export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  viewOf(bytes).setUint32(0, value, true)
  return bytes
}

/**
 * 8 bytes, little-endian.
 *
 * @throws RangeError for what is no whole number from 0 to 2^53 − 1: the caller has a bug.
 */
export function u64(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not a number of the format')
  const bytes = new Uint8Array(8)
  const view = viewOf(bytes)
  view.setUint32(0, value % 2 ** 32, true)
  view.setUint32(4, Math.floor(value / 2 ** 32), true)
  return bytes
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

/**
 * @throws RangeError unless the text is lower-case hexadecimal of exactly `length` bytes: the caller has a bug.
 */
export function fromHex(text: string, length: number): Uint8Array {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/u.test(text)) {
    throw new RangeError(`not ${length} bytes in lower-case hexadecimal`)
  }
  return new Uint8Array(Buffer.from(text, 'hex'))
}

/** Reads a byte layout from front to back. A read past the end gives null, so a parser can refuse instead of throw. */
export interface ByteReader {
  readonly bytes: (length: number) => Uint8Array | null
  readonly u8: () => number | null
  readonly u16: () => number | null
  readonly u32: () => number | null
  /** Null also above 2^53 − 1, which nothing in the format can honestly reach. */
  readonly u64: () => number | null
  readonly offset: () => number
}

/** Reads bytes from their first one. What it answers is copied. */
export function createByteReader(source: Uint8Array): ByteReader {
  let offset = 0
  const take = (length: number): Uint8Array | null => {
    if (offset + length > source.length) return null
    offset += length
    return source.slice(offset - length, offset)
  }
  const read = (length: number, get: (view: DataView) => number) => (): number | null => {
    const bytes = take(length)
    return bytes === null ? null : get(viewOf(bytes))
  }
  const u64At = read(8, (view) => Number(view.getBigUint64(0, true)))
  return {
    bytes: take,
    u8: read(1, (view) => view.getUint8(0)),
    u16: read(2, (view) => view.getUint16(0, true)),
    u32: read(4, (view) => view.getUint32(0, true)),
    u64: () => {
      const value = u64At()
      return value !== null && Number.isSafeInteger(value) ? value : null
    },
    offset: () => offset,
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
