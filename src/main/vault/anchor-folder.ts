import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attemptStorage } from '../db/storage-failure.ts'
import type { AnchorStore } from './anchor.ts'
import { syncFile } from './durable-file.ts'

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
