import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { attemptStorage } from '../../db/storage-failure.ts'
import { toHex } from '../crypto/bytes.ts'
import type { Unlocked } from '../rows/content.ts'
import { discard } from './durable-file.ts'
import { glanceAtBackup } from './glance.ts'

/*
 * What a program that was killed left of a file in the making. Such files are never the only good copy: a new file gets
 * its name before anybody is told of it, and nothing is ever saved into it before.
 * Format: docs/vault-format.md, "Durability".
 */

const UNFINISHED = /^(.+)\.[0-9a-f]{8}\.new(?:-journal)?$/u

/** The name that a file in the making was to get, or whose vault it was to replace; null when it is none of ours. */
function nameInTheMaking(fileName: string): string | null {
  return UNFINISHED.exec(fileName)?.[1] ?? null
}

/**
 * Removes what a broken-off creation, rotation or migration of this vault left in its folder. Only for whoever holds its
 * lock and found the vault sound: `seq` is of its last save. A whole file of another vault stays, and one of this vault
 * that was saved more often. What cannot be removed now is left to the next opening.
 */
export function sweepUnfinished(path: string, unlocked: Unlocked, seq: number): void {
  attemptStorage(() => {
    const real = realpathSync(path)
    const vaultId = toHex(unlocked.header.header.vaultId)
    for (const file of unfinishedIn(dirname(real), (name) => name === basename(real))) {
      const glance = glanceAtBackup(file, unlocked)
      // The save that a migration makes of its own is the one more.
      const isOver = glance === null || (glance.vaultId === vaultId && (glance.sealed?.seq ?? 0) <= seq + 1)
      if (isOver) attemptStorage(() => discard(file))
    }
  })
}

/** Nobody writes a copy for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1_000

/**
 * Removes what broken-off copies left in a folder that other programs may be writing copies to at this moment, which is
 * why it waits for a day. `isOurs` judges the name that the copy was to get.
 */
export function sweepAbandoned(folder: string, nowMs: number, isOurs: (name: string) => boolean): void {
  attemptStorage(() => {
    for (const file of unfinishedIn(folder, isOurs)) {
      attemptStorage(() => {
        if (statSync(file).mtimeMs < nowMs - ABANDONED_MS) discard(file)
      })
    }
  })
}

/** The files in the making, without the journals beside them, which go with them. */
function unfinishedIn(folder: string, isOurs: (name: string) => boolean): readonly string[] {
  const found = readdirSync(folder).filter((fileName) => {
    const name = nameInTheMaking(fileName)
    return name !== null && isOurs(name)
  })
  return [...new Set(found.map((fileName) => join(folder, fileName.replace(/-journal$/u, ''))))]
}
