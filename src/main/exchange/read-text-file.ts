import { open } from 'node:fs/promises'
import { fail, ok, type Result } from '#core/result'

/** Bytes a file from outside may have: 256 MiB. */
export const MAX_FILE_BYTES = 256 * 1024 ** 2

/** Why a file from outside was not read. It holds no path: the caller knows it. */
export interface FileUnreadable {
  readonly code: 'E_FILE_UNREADABLE'
  readonly reason: 'missing' | 'no-permission' | 'not-a-file' | 'too-large' | 'not-utf8' | 'io'
}

/** Reads a whole UTF-8 text. Refuses what is larger than the limit before reading it, and any byte that is not UTF-8. */
export async function readTextFile(
  path: string,
  maxBytes = MAX_FILE_BYTES,
): Promise<Result<string, FileUnreadable>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }))
      if (!isFile) return unreadable('not-a-file')
      if (size > maxBytes) return unreadable('too-large')
      return decodeUtf8(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

/** Decodes UTF-8 strictly; a byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): Result<string, FileUnreadable> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return unreadable('not-utf8')
  }
}

function unreadable(reason: FileUnreadable['reason']): Result<never, FileUnreadable> {
  return fail({ code: 'E_FILE_UNREADABLE', reason })
}

/** Why the system did not let a file be read. */
export function reasonOf(error: unknown): FileUnreadable['reason'] {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EISDIR':
      return 'not-a-file'
    default:
      return 'io'
  }
}
