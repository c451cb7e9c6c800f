import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptStorage } from '../../db/storage-failure.ts'
import { fromHex } from '../crypto/bytes.ts'
import { ID_BYTES } from '../keys/slot.ts'
import { anchorId, type AnchorStore } from './anchor.ts'
import { syncFile } from './durable-file.ts'

/** Removes what a device remembers of a vault (32 hex digits). False: there was nothing. May throw what the file system throws. */
export function removeAnchor(folder: string, vaultId: string): boolean {
  const path = join(folder, `${anchorId(fromHex(vaultId, ID_BYTES))}.anchor`)
  const isThere = existsSync(path)
  rmSync(path, { force: true })
  rmSync(`${path}.new`, { force: true })
  return isThere
}

/** Keeps anchors as small files in a folder of the app's data. The folder is made when the first one is saved. */
export function createAnchorFolder(folder: string): AnchorStore {
  const pathOf = (id: string) => join(folder, `${id}.anchor`)
  return {
    load: (id) => {
      const read = attemptStorage(() => readFileSync(pathOf(id)))
      return read.ok ? read.value : null
    },
    save: (id, bytes) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const temporary = `${pathOf(id)}.new`
      writeFileSync(temporary, bytes, { mode: 0o600 })
      syncFile(temporary)
      renameSync(temporary, pathOf(id))
    },
  }
}
