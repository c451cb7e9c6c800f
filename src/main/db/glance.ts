import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { connect, type Connection } from './connection.ts'
import { declaredBytes, FILE_START_BYTES, hasExactSchema, judgeFileStart } from './inspect-file.ts'

/**
 * Opens a closed vault file for a look at single rows: judged by its first bytes and its schema, without the check of its
 * structures, which reads the whole file. Null: no vault of this format, cut short, or with a journal beside it that would
 * have to be replayed first. Throws what storage throws. The caller closes.
 */
export function glanceAtFile(path: string): Connection | null {
  if (!isWholeVault(path) || existsSync(`${path}-journal`) || existsSync(`${path}-wal`)) return null
  const connection = connect(path, 'read-only')
  let holds = false
  try {
    holds = hasExactSchema(connection)
    return holds ? connection : null
  } finally {
    if (!holds) connection.close()
  }
}

function isWholeVault(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) return false
    const bytes = Buffer.alloc(FILE_START_BYTES)
    const start = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
    return judgeFileStart(start) === 'vault' && stat.size >= declaredBytes(start)
  } finally {
    closeSync(file)
  }
}
