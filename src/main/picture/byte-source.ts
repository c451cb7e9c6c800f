import type { FileHandle } from 'node:fs/promises'

/** A file as far as it is looked at: never the whole of it at once. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `offset`: as many as asked for (at most 64 KiB), fewer only where the file ends. */
  readonly at: (offset: number, length: number) => Promise<Uint8Array>
}

const WINDOW_BYTES = 256 * 1024
/** The most that is asked for at once. */
export const LOOK_BYTES = 64 * 1024

/** The whole of a file, wherever its bytes are. */
export interface FileContent {
  readonly size: number
  /** The bytes from `offset`: fewer than `length` only where the file ends. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** An open file of so many bytes. Whoever opened it closes it. */
export function contentOfFile(file: FileHandle, size: number): FileContent {
  return { size, read: (offset, length) => readFully(file, offset, length) }
}

/** Bytes that are in memory already. */
export function contentOfBytes(bytes: Uint8Array): FileContent {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  }
}

/** Reads a file through a window that moves along with whoever walks through it. */
export function createSource({ size, read }: FileContent): ByteSource {
  let start = 0
  let window = new Uint8Array(0)
  return {
    size,
    at: async (offset, length) => {
      const end = Math.min(offset + Math.min(length, LOOK_BYTES), size)
      if (offset < start || end > start + window.length) {
        window = await read(offset, Math.min(WINDOW_BYTES, Math.max(0, size - offset)))
        start = offset
      }
      return window.subarray(offset - start, Math.max(offset, end) - start)
    },
  }
}

async function readFully(file: FileHandle, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
