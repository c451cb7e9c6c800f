import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '#core/result'

/** Why a file was not written. What stood there before still stands. */
export interface WriteFailure {
  readonly code: 'E_EXISTS' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'
}

/**
 * Writes a whole file or nothing: into a new file beside it that only its owner may read (0600), synced, then put in
 * place in one step. Unless `overwrite` is set, a file that is there already stays and the answer is E_EXISTS.
 */
export async function writeFileWhole(
  target: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): Promise<Result<null, WriteFailure>> {
  const folder = path.dirname(target)
  const draft = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    // A rename replaces whatever is there, so the name is claimed first, in the one way that fails when it is taken.
    // (A hard link would do both in one step, but a memory stick has no hard links.)
    if (!overwrite) await open(target, 'wx', 0o600).then((claim) => claim.close())
    await rename(draft, target)
    await syncFolder(folder)
    return ok(null)
  } catch (error) {
    return fail({ code: codeOf(error) })
  } finally {
    await rm(draft, { force: true })
  }
}

/** Makes the new name durable too. Some systems cannot sync a folder; the content itself is synced by then. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // Windows and some network drives refuse.
  }
}

function codeOf(error: unknown): WriteFailure['code'] {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EEXIST':
    case 'EISDIR':
      return 'E_EXISTS'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return 'E_FOLDER_READ_ONLY'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'E_DISK_FULL'
    default:
      return 'E_IO'
  }
}
