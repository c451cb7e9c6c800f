import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import type { Connection } from '../../db/connection.ts'
import { copyInto } from '../../db/container.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { openVaultFile } from '../../db/vault-file.ts'
import { toHex } from '../crypto/bytes.ts'
import { randomBytes } from '../crypto/primitives.ts'
import type { CopyFailure } from '../failure.ts'
import type { Unlocked } from '../rows/content.ts'
import { verifyContent } from '../verify.ts'
import { createEmpty, discard, isNameTaken, publish, syncFile } from './durable-file.ts'

/** What the copy holds. */
export interface CopyReport {
  readonly seq: number
  readonly recordCount: number
}

/**
 * Writes a compact copy under a new name and proves it before it gets that name: synced, opened again, every record and
 * secret decrypted. Refuses to overwrite. Format: docs/vault-format.md, "Copies".
 */
export function copyVault(
  connection: Connection,
  unlocked: Unlocked,
  target: string,
): Result<CopyReport, CopyFailure> {
  const path = resolve(target)
  if (isNameTaken(path)) return fail({ code: 'E_EXISTS' })
  const temporary = temporaryName(path)
  const copied = attemptStorage(() => {
    createEmpty(temporary)
    copyInto(connection, temporary)
    syncFile(temporary)
    const report = verifyFile(temporary, unlocked)
    if (report !== null) publish(temporary, path)
    return report
  })
  if (copied.ok && copied.value !== null) return ok(copied.value)
  attemptStorage(() => discard(temporary))
  if (copied.ok) return fail({ code: 'E_VERIFY_FAILED' })
  const { code } = copied.error
  return fail({ code: code === 'E_CHANGED_ELSEWHERE' ? 'E_IO' : code })
}

/** A name beside the final one for a file in the making. */
export function temporaryName(path: string): string {
  return `${path}.${toHex(randomBytes(4))}.new`
}

/** Checks a closed file in full with keys at hand; null when anything at all is wrong with it. */
export function verifyFile(path: string, unlocked: Unlocked): CopyReport | null {
  const file = openVaultFile(path, 'read-only')
  if (!file.ok) return null
  const { connection, complaints } = file.value
  try {
    const { problems, seq, recordCount } = verifyContent(connection, unlocked, null)
    return complaints.length === 0 && problems.length === 0 && seq !== null ? { seq, recordCount } : null
  } finally {
    connection.close()
  }
}
