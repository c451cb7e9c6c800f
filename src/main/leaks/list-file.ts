import { open, type FileHandle } from 'node:fs/promises'

/** A file that is read in places. */
export interface ListFile {
  /** In bytes. */
  readonly size: number
  /** The bytes from a place on: fewer than asked for at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Buffer>
}

/** Opens a file, does the work, closes it. Rejects as the system does. */
export async function withListFile<T>(path: string, work: (file: ListFile) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    const stat = await handle.stat()
    // What is no file has no size either, and so is no list.
    return await work({ size: stat.isFile() ? stat.size : 0, read: readerOf(handle) })
  } finally {
    await handle.close()
  }
}

function readerOf(handle: FileHandle): ListFile['read'] {
  return async (position, length) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.subarray(0, bytesRead)
  }
}
