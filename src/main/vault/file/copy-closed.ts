import { copyFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { attemptStorage } from '../../db/storage-failure.ts'
import type { CopyFailure } from '../failure.ts'
import { inspectVault } from '../open.ts'
import { temporaryName } from './copy.ts'
import { createEmpty, discard, isNameTaken, publish, syncFile } from './durable-file.ts'

/**
 * Copies a vault file that nobody has open, byte for byte, without any key: how a backup becomes a vault again. The copy
 * is synced and looked at before it gets its name, and replaces nothing.
 * Format: docs/vault-format.md, "Backups".
 */
export async function copyClosedVault(source: string, target: string): Promise<Result<null, CopyFailure>> {
  const path = resolve(target)
  if (isNameTaken(path)) return fail({ code: 'E_EXISTS' })
  const temporary = temporaryName(path)
  const copied = attemptStorage(() => {
    createEmpty(temporary)
    copyFileSync(source, temporary)
    syncFile(temporary)
  })
  const inspected = copied.ok ? await inspectVault(temporary) : null
  const isSound = inspected?.ok === true && !inspected.value.isDamaged
  const published = isSound ? attemptStorage(() => publish(temporary, path)) : null
  if (published?.ok === true) return ok(null)
  attemptStorage(() => discard(temporary))
  const failure = copied.ok ? published : copied
  if (failure?.ok !== false) return fail({ code: 'E_VERIFY_FAILED' })
  const { code } = failure.error
  return fail({ code: code === 'E_CHANGED_ELSEWHERE' ? 'E_IO' : code })
}
