import { fail, ok, type Result } from '#core/result'
import { openVaultFile, type FileFailure, type VaultFile } from '../../db/vault-file.ts'
import { sameBytes } from '../crypto/primitives.ts'
import type { SiblingFailure, VaultProblem } from '../failure.ts'
import { copyVaultKeys, wipeVaultKeys } from '../keys/keys.ts'
import type { Unlocked } from '../rows/content.ts'
import type { AnchorStore } from './anchor.ts'
import { headerMac } from './header.ts'
import { readHeader } from './read-header.ts'

/*
 * Another file of the vault that is open: opened with the keys in memory, so that nobody types a password for it and no
 * key is derived. Format: docs/vault-format.md, "Two programs, two copies, an old copy".
 */

/** A file that our keys open, with keys of its own to wipe. */
export interface Sibling {
  readonly file: VaultFile
  readonly unlocked: Unlocked
}

/** Nothing is learnt from a copy, and nothing said about it: what this device remembers is about the vault itself. */
export const NO_ANCHORS: AnchorStore = { load: () => null, save: () => undefined }

/**
 * Opens another file with the keys of an open vault. Its header has to carry the same vault id, and a MAC under our key:
 * else it was written before or after a change of the vault key, or is forged, and only its password can tell.
 * The caller closes the connection and wipes the keys.
 */
export function readSibling(
  path: string,
  mode: 'read-write' | 'read-only',
  { header, keys }: Unlocked,
): Result<Sibling, SiblingFailure> {
  const file = openVaultFile(path, mode)
  if (!file.ok) return fail(fileFailure(file.error))
  const judged = judgeHeader(path, file.value, { header, keys })
  if (!judged.ok) file.value.connection.close()
  return judged
}

function judgeHeader(path: string, file: VaultFile, ours: Unlocked): Result<Sibling, SiblingFailure> {
  if (file.isRescue || file.complaints.length > 0) return fail({ code: 'E_COPY_DAMAGED' })
  const read = readHeader(path, file)
  if (!read.ok) return fail({ code: read.error.code === 'E_TOO_NEW' ? 'E_TOO_NEW' : 'E_COPY_DAMAGED' })
  const { header, cells, sumHolds } = read.value
  if (!sumHolds) return fail({ code: 'E_COPY_DAMAGED' })
  if (!sameBytes(header.vaultId, ours.header.header.vaultId)) return fail({ code: 'E_OTHER_VAULT' })
  if (!sameBytes(headerMac(ours.keys.head, cells.body), cells.mac)) {
    return fail({ code: 'E_PASSWORD', tried: 'password' })
  }
  return ok({ file, unlocked: { header: read.value, keys: copyVaultKeys(ours.keys) } })
}

/** Closes a sibling that did not become an open vault. */
export function closeSibling({ file, unlocked }: Sibling): void {
  file.connection.close()
  wipeVaultKeys(unlocked.keys)
}

/** Whether what is wrong with a file is in its content, so that nothing may be taken from it. */
export function isDamage({ code }: VaultProblem): boolean {
  switch (code) {
    case 'E_FILE_DAMAGED':
    case 'E_HEADER_DAMAGED':
    case 'E_HEADER_FORGED':
    case 'E_SEAL_DAMAGED':
    case 'E_SET_MISMATCH':
    case 'E_RECORD_DAMAGED':
      return true
    case 'E_ROLLBACK':
    case 'E_FORK':
    case 'E_LOCKED_BY_OTHER':
    case 'E_FOLDER_READ_ONLY':
    case 'E_NOT_MIGRATED':
    case 'E_NEWER_WRITER':
      return false
  }
}

function fileFailure({ code }: FileFailure): SiblingFailure {
  // A container that holds other things than it says is what a half-written file looks like.
  return { code: code === 'E_SCHEMA' ? 'E_COPY_DAMAGED' : code === 'E_BUSY' ? 'E_IO' : code }
}
