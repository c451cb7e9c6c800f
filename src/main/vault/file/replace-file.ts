import { closeSync, constants, copyFileSync, openSync, readSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { attemptStorage, type StorageFailure } from '../../db/storage-failure.ts'
import { temporaryName } from './copy.ts'
import {
  createEmpty,
  discard,
  isNameTaken,
  publish,
  sideFilesOf,
  syncFile,
  syncFolder,
} from './durable-file.ts'

/*
 * A new file in place of a vault: key rotation and migration. At every moment at least one whole vault has its name, and
 * the old one is kept first. Format: docs/vault-format.md, "Durability".
 */

/** What happens, in this order. */
export type ReplaceStep =
  'keep' | 'publish-kept' | 'write' | 'sync' | 'verify' | 'compare' | 'swap' | 'sync-folder'

export interface Replacement {
  /** The vault that is replaced. No connection of this program may be inside a transaction on it. */
  readonly path: string
  /** A free name; the old file's bytes are there from before anything is replaced. */
  readonly keepAs: string
  /** Writes the whole new file into an empty one, and closes it. May throw system and SQLite errors. */
  readonly write: (temporary: string) => void
  /** Opens the new file and proves it; false, and nothing is replaced. Also asked of the kept file, for `old`. */
  readonly isSound: (path: string, which: 'new' | 'old') => boolean
  /** Closes the connections to the old file: Windows replaces no file that is open. */
  readonly letGo: () => void
  /** Told before each step. Tests break off here. */
  readonly onStep?: (step: ReplaceStep) => void
}

export type ReplaceFailure = StorageFailure | { readonly code: 'E_VERIFY_FAILED' }

const COMPARED_BYTES = 1024 * 1024

/**
 * Replaces a vault file. With a failure the old file stands under its name as it was, and nothing else is left; `letGo`
 * may have been called all the same. `E_CHANGED_ELSEWHERE`: another program wrote to it meanwhile.
 */
export function replaceFile(replacement: Replacement): Result<null, ReplaceFailure> {
  const { keepAs, onStep = () => undefined } = replacement
  const real = attemptStorage(() => ({
    path: realpathSync(replacement.path),
    keptIn: realpathSync(dirname(keepAs)),
  }))
  if (!real.ok) return real
  // Renaming onto a symbolic link would replace the link and leave the vault.
  const { path, keptIn } = real.value
  if (isNameTaken(keepAs)) return fail({ code: 'E_EXISTS' })
  if (sideFilesOf(path).length > 0) return fail({ code: 'E_BUSY' })
  const temporary = temporaryName(path)
  // Under the vault's own name where it can be: what a crash leaves of it is then known to be the vault's.
  const kept = temporaryName(keptIn === dirname(path) ? path : keepAs)
  const leftovers = [kept]

  const replaced = attemptStorage((): ReplaceFailure | null => {
    onStep('keep')
    copyFileSync(path, kept, constants.COPYFILE_EXCL)
    syncFile(kept)
    if (!replacement.isSound(kept, 'old')) return { code: 'E_VERIFY_FAILED' }
    onStep('publish-kept')
    publish(kept, keepAs)
    leftovers.push(keepAs)

    onStep('write')
    createEmpty(temporary)
    leftovers.push(temporary)
    replacement.write(temporary)
    onStep('sync')
    syncFile(temporary)
    onStep('verify')
    if (!replacement.isSound(temporary, 'new')) return { code: 'E_VERIFY_FAILED' }

    replacement.letGo()
    onStep('compare')
    if (sideFilesOf(path).length > 0 || !isSameFile(path, keepAs)) return { code: 'E_CHANGED_ELSEWHERE' }
    onStep('swap')
    renameSync(temporary, path)
    return null
  })
  const failure = replaced.ok ? replaced.value : replaced.error
  if (failure === null) {
    // From here on the new file is the vault. Should a power cut take the renaming back, the old one is whole.
    attemptStorage(() => {
      onStep('sync-folder')
      syncFolder(dirname(path))
    })
    return ok(null)
  }
  for (const file of leftovers) attemptStorage(() => discard(file))
  return fail(failure)
}

function isSameFile(a: string, b: string): boolean {
  const files = [openSync(a, 'r')]
  try {
    files.push(openSync(b, 'r'))
    const [first = 0, second = 0] = files
    const buffers = [Buffer.alloc(COMPARED_BYTES), Buffer.alloc(COMPARED_BYTES)] as const
    for (;;) {
      const one = readFully(first, buffers[0])
      if (!one.equals(readFully(second, buffers[1]))) return false
      if (one.length < COMPARED_BYTES) return true
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}

/** Fills the buffer from where the file stands; less at its end. */
function readFully(file: number, buffer: Buffer): Buffer {
  let filled = 0
  for (;;) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null)
    filled += read
    if (read === 0 || filled === buffer.length) return buffer.subarray(0, filled)
  }
}
