import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { fail, ok, type Result } from '#core/result'
import { attemptStorage, type StorageFailure } from '../../db/storage-failure.ts'
import type { LockHolder } from '../failure.ts'

/*
 * `name.hikae.lock` beside an open vault: a courtesy, so that the second program says who has it open instead of
 * failing at its first save. Correctness does not rest on it: every write compares the seal first.
 * Format: docs/vault-format.md, "Two programs, two copies, an old copy". [Note: lock file]
 */

const FIELD_MAX = 200

/** A lock that was taken. `release` removes the file, if it is still ours. */
export interface VaultLock {
  readonly release: () => void
}

/** Locks that this process holds: they tell a second opening here from a file left by a dead process of our number. */
const heldHere = new Set<string>()

/** Takes the lock, over a stale one or (`force`) anybody's. */
export function takeLock(
  vaultPath: string,
  nowMs: number,
  force: boolean,
): Result<VaultLock, ({ readonly code: 'E_LOCKED_BY_OTHER' } & LockHolder) | StorageFailure> {
  const path = `${vaultPath}.lock`
  const text = JSON.stringify(ourselves(nowMs))
  const holder = readHolder(path)
  if (holder !== null && !force && isAlive(path, holder))
    return fail({ code: 'E_LOCKED_BY_OTHER', ...holder })
  const written = attemptStorage(() => {
    rmSync(path, { force: true })
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  })
  if (!written.ok) return written
  heldHere.add(path)
  return ok({
    release: () => {
      heldHere.delete(path)
      // What cannot be removed now (a folder that vanished) is stale and taken over next time.
      attemptStorage(() => {
        if (readFileSync(path, 'utf8') === text) rmSync(path)
      })
    },
  })
}

function ourselves(nowMs: number): LockHolder {
  return {
    host: os.hostname(),
    user: userName(),
    pid: process.pid,
    since: new Date(nowMs).toISOString(),
  }
}

function userName(): string {
  try {
    return os.userInfo().username
  } catch {
    // An account without an entry in the system's list, as in some containers.
    return ''
  }
}

/** Who holds the lock, or null when there is no lock or it says nothing sensible. */
function readHolder(path: string): LockHolder | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null) return null
  const { host, user, pid, since } = parsed as Readonly<Record<string, unknown>>
  if (typeof host !== 'string' || typeof user !== 'string' || typeof since !== 'string') return null
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return null
  if (Math.max(host.length, user.length, since.length) > FIELD_MAX) return null
  return { host, user, pid, since }
}

/** Whether the holder may still be there. Of another computer that cannot be known, so it counts as alive. */
function isAlive(path: string, holder: LockHolder): boolean {
  if (holder.host !== os.hostname()) return true
  if (holder.pid === process.pid) return heldHere.has(path)
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
