import { blake2b } from '@noble/hashes/blake2.js'
import Database from 'better-sqlite3'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ok } from '#core/result'
import {
  createVault,
  openVault,
  type AnchorStore,
  type Change,
  type CreatedVault,
  type CreateRequest,
  type DeriveKey,
  type JsonObject,
  type KdfRequest,
  type OpenRequest,
  type OpenVault,
} from '../../src/main/vault/vault.ts'

export const PASSWORD = 'いろは correct horse'
export const POLICY = { passes: 3, memoryKiB: 64 * 1024 }
export const NOW_MS = Date.UTC(2026, 0, 2, 3, 4, 5)

/** Memory where there is some to put files in: saves wait for the disk, and tests save thousands of times. */
const TEMP_ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of its own for one test, removed after it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(TEMP_ROOT, 'hikae-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Stands in for Argon2id where the test is not about it: instant, and still bound to password, salt and parameters. */
export const fastDeriveKey: DeriveKey = ({ password, salt, passes, memoryKiB }) => {
  const parameters = new TextEncoder().encode(`/${passes}/${memoryKiB}/`)
  return Promise.resolve(ok(blake2b(Buffer.concat([salt, parameters, password]), { dkLen: 32 })))
}

/** A derivation that writes down what it was asked for. */
export function recordingDeriveKey(): {
  readonly deriveKey: DeriveKey
  readonly requests: readonly KdfRequest[]
} {
  const requests: KdfRequest[] = []
  return {
    requests,
    deriveKey: (request) => {
      requests.push({ ...request, password: request.password.slice() })
      return fastDeriveKey(request)
    },
  }
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

/** Closes at the end of the test what the test left open. */
export function closing(vault: OpenVault): OpenVault {
  onTestFinished(() => void vault.close())
  return vault
}

export async function create(
  wish: Partial<CreateRequest> = {},
): Promise<CreatedVault & { readonly path: string }> {
  const path = wish.path ?? join(tempFolder(), 'test.hikae')
  const request = { path, password: PASSWORD, kdfPolicy: POLICY, ...host(), ...wish }
  const created = must(await createVault(request))
  closing(created.vault)
  return { ...created, path }
}

export function open(path: string, wish: Partial<OpenRequest> = {}): ReturnType<typeof openVault> {
  return openVault({ path, key: { kind: 'password', password: PASSWORD }, ...host(), ...wish })
}

export async function mustOpen(path: string, wish: Partial<OpenRequest> = {}): Promise<OpenVault> {
  return closing(must(await open(path, wish)))
}

/** A change that puts a record; the row id is the digit written 32 times. */
export function put(digit: string, outline: JsonObject, secrets: JsonObject | null | 'keep' = null): Change {
  return { kind: 'put', rowId: rowId(digit), outline, secrets }
}

export function rowId(digit: string): Extract<Change, { readonly kind: 'delete' }>['rowId'] {
  return digit.repeat(32) as ReturnType<OpenVault['newRowId']>
}

/** A closed vault with these changes saved, each list in a transaction of its own. */
export async function closedVault(
  ...saves: readonly (readonly Change[])[]
): Promise<{ readonly path: string; readonly recoveryCode: string }> {
  const { vault, recoveryCode, path } = await create()
  for (const changes of saves) must(vault.commit(changes))
  vault.close()
  return { path, recoveryCode }
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

export function codes(vault: OpenVault): readonly string[] {
  return vault.problems.map(({ code }) => code)
}
