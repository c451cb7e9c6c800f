import { blake2b } from '@noble/hashes/blake2.js'
import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok } from '#core/result'
import type { AnchorStore, Change, DeriveKey, JsonObject, OpenVault } from '../../src/main/vault/vault.ts'

/*
 * What tests know of vaults, without a test runner around it: programs that a test starts, and kills, use it too.
 */

export const PASSWORD = 'いろは correct horse'
export const POLICY = { passes: 3, memoryKiB: 64 * 1024 }
export const NOW_MS = Date.UTC(2026, 0, 2, 3, 4, 5)

/** Stands in for Argon2id where the test is not about it: instant, and still bound to password, salt and parameters. */
export const fastDeriveKey: DeriveKey = ({ password, salt, passes, memoryKiB }) => {
  const parameters = new TextEncoder().encode(`/${passes}/${memoryKiB}/`)
  return Promise.resolve(ok(blake2b(Buffer.concat([salt, parameters, password]), { dkLen: 32 })))
}

/** What one device remembers, for as long as the test runs. */
export function memoryAnchors(): AnchorStore & { readonly byId: Map<string, Uint8Array> } {
  const byId = new Map<string, Uint8Array>()
  return { byId, load: (id) => byId.get(id) ?? null, save: (id, bytes) => void byId.set(id, bytes) }
}

/** The program around a vault: a fresh device unless the test says otherwise. */
export function host() {
  return {
    deriveKey: fastDeriveKey,
    anchors: memoryAnchors(),
    clock: () => NOW_MS,
    writerId: 'f0'.repeat(16),
  }
}

/** Unwraps a success; a failure ends the test with its code. */
export function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: object },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A change that puts a record; the row id is the digit written 32 times. */
export function put(digit: string, outline: JsonObject, secrets: JsonObject | null | 'keep' = null): Change {
  return { kind: 'put', rowId: rowId(digit), outline, secrets }
}

export function rowId(digit: string): Extract<Change, { readonly kind: 'delete' }>['rowId'] {
  return digit.repeat(32) as ReturnType<OpenVault['newRowId']>
}

/** Everything a vault shows: outlines and secrets by row id; a secret that is refused shows as its code. */
export function shown(
  vault: OpenVault,
): ReadonlyMap<string, { readonly outline: JsonObject; readonly secrets: unknown }> {
  return new Map(
    vault.records().map(({ rowId, outline }) => {
      const secrets = vault.secretsOf(rowId)
      return [rowId, { outline, secrets: secrets.ok ? secrets.value : secrets.error.code }]
    }),
  )
}

/** Does to the file what somebody with an SQLite tool could. */
export function withSql<T>(path: string, work: (db: Database.Database) => T): T {
  const db = new Database(path)
  try {
    db.unsafeMode()
    return work(db)
  } finally {
    db.close()
  }
}

/** The bytes of every file in the folder, by name. */
export function folderBytes(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}
