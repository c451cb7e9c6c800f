import { blake2b } from '@noble/hashes/blake2.js'
import type Database from 'better-sqlite3'
import { withSql } from './bare-vaults.ts'

/** Byte offsets in the header of a new vault: the fixed fields, then the password slot's parameters. */
export const HEADER = {
  minReader: 32,
  minWriter: 34,
  slotCount: 42,
  slotType: 43,
  slotLength: 61,
  kdf: 63,
  passes: 64,
  memoryKiB: 68,
  firstSlotEnd: 63 + 129,
} as const

/** Changes the header as somebody without the key can: the unkeyed sum is made to fit. */
export function forgeHeader(path: string, change: (body: Buffer) => Buffer): void {
  withSql(path, (db) => setHeaderBody(db, change(headerBody(db))))
}

function headerBody(db: Database.Database): Buffer {
  return (db.prepare('SELECT body FROM header').get() as { readonly body: Buffer }).body
}

function setHeaderBody(db: Database.Database, body: Buffer): void {
  const sum = blake2b(body, { dkLen: 16 })
  db.prepare('UPDATE header SET body = ?, sum = ?').run(body, sum)
}
