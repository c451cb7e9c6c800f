import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { connect, type Connection } from '../db/connection.ts'
import { attemptStorage, type StorageFailure } from '../db/storage-failure.ts'
import { structureOfClosed, type StructureOf } from '../db/structure.ts'
import type { Unlocked } from './rows/content.ts'
import { temporaryName, type CopyReport } from './file/copy.ts'
import { createEmpty, discard, isNameTaken, publish } from './file/durable-file.ts'
import type { CopyFailure } from './failure.ts'
import { headerMac } from './file/header.ts'
import { sameBytes } from './crypto/primitives.ts'
import { readHeader } from './file/read-header.ts'
import { inTurns } from './turns.ts'
import { verifyingContent, type VerifyReport } from './verify.ts'

/*
 * Copying and checking large files while a window is open: no step takes longer than a few megabytes do. SQLite copies
 * pages in small portions and brings over what is saved meanwhile; its check of the structures needs no key and runs
 * in a worker; what needs keys runs here, because they never leave this thread, a batch of rows or a chunk at a time.
 */

/** The open vault that this is done for. */
export interface LongWorkHost {
  readonly unlocked: () => Unlocked
  /** False from the moment it locks: then its keys are wiped, and the work is broken off. */
  readonly isOpen: () => boolean
  readonly structureOf?: StructureOf | undefined
  /** Files in the making: removed when the vault locks, because the program may end right after. */
  readonly unfinished: Set<string>
}

/** 512 KiB: a few milliseconds. */
const PAGES_AT_ONCE = 128

/** Reads a closed file of this vault to its end, as {@link verifyContent} does. Null when it cannot be opened with our keys. */
export async function checkInTurns(path: string, host: LongWorkHost): Promise<VerifyReport | null> {
  const structureOf = host.structureOf ?? ((file) => Promise.resolve(structureOfClosed(file)))
  const complaints = await structureOf(path)
  if (complaints === null || !host.isOpen()) return null
  const opened = attemptStorage(() => connect(path, 'read-only'))
  if (!opened.ok) return null
  const connection = opened.value
  try {
    const own = unlockedAs(path, connection, host.unlocked())
    return own && (await inTurns(verifyingContent(connection, own, null, complaints), host.isOpen))
  } catch (error) {
    storageFailureOf(error)
    return null
  } finally {
    connection.close()
  }
}

/** Writes a verified copy, as {@link copyVault} does; what is saved while it is being made is in it too. */
export async function copyInTurns(
  connection: Connection,
  target: string,
  host: LongWorkHost,
): Promise<Result<CopyReport, CopyFailure>> {
  const path = resolve(target)
  if (isNameTaken(path)) return fail({ code: 'E_EXISTS' })
  const temporary = temporaryName(path)
  host.unfinished.add(temporary)
  try {
    createEmpty(temporary)
    await connection.backup(temporary, { progress: () => PAGES_AT_ONCE })
    await syncInBackground(temporary)
    const report = await checkInTurns(temporary, host)
    if (report !== null && report.seq !== null && report.problems.length === 0) {
      publish(temporary, path)
      return ok({ seq: report.seq, recordCount: report.recordCount })
    }
    // Broken off by a lock, it says nothing about the vault.
    return fail({ code: host.isOpen() ? 'E_VERIFY_FAILED' : 'E_IO' })
  } catch (error) {
    // A connection that was closed under the copy throws an error of its own kind.
    if (!host.isOpen()) return fail({ code: 'E_IO' })
    const { code } = storageFailureOf(error)
    return fail({ code: code === 'E_CHANGED_ELSEWHERE' ? 'E_IO' : code })
  } finally {
    host.unfinished.delete(temporary)
    attemptStorage(() => discard(temporary))
  }
}

/**
 * Reads an open file to its end without keeping it from being written to: a copy of its pages, as they are by then, is
 * checked and removed. Null when that cannot be done (no room for the copy, or it does not open): then {@link verifyContent} tells.
 */
export async function verifyInTurns(
  connection: Connection,
  host: LongWorkHost,
): Promise<VerifyReport | null> {
  const temporary = temporaryName(join(tmpdir(), 'hikae'))
  host.unfinished.add(temporary)
  try {
    createEmpty(temporary)
    await connection.backup(temporary, { progress: () => PAGES_AT_ONCE })
    return await checkInTurns(temporary, host)
  } catch (error) {
    if (host.isOpen()) storageFailureOf(error)
    return null
  } finally {
    host.unfinished.delete(temporary)
    attemptStorage(() => discard(temporary))
  }
}

/** With the file's own header, which may hold other ways in; null when it is not of our vault and key. */
function unlockedAs(path: string, connection: Connection, { header, keys }: Unlocked): Unlocked | null {
  const own = readHeader(path, { connection, isRescue: false })
  if (!own.ok || !own.value.sumHolds) return null
  if (!sameBytes(own.value.header.vaultId, header.header.vaultId)) return null
  return sameBytes(headerMac(keys.head, own.value.cells.body), own.value.cells.mac)
    ? { header: own.value, keys }
    : null
}

/** What storage failed with; a bug is thrown on. */
function storageFailureOf(error: unknown): StorageFailure {
  const attempted = attemptStorage((): never => {
    throw error
  })
  return attempted.ok ? attempted.value : attempted.error
}

async function syncInBackground(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
