import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  createVault,
  openVault,
  type Change,
  type CreatedVault,
  type CreateRequest,
  type DeriveKey,
  type KdfRequest,
  type OpenRequest,
  type OpenVault,
} from '../../src/main/vault/vault.ts'
import { fastDeriveKey, host, must, PASSWORD, POLICY } from './bare-vaults.ts'

export {
  fastDeriveKey,
  folderBytes,
  host,
  must,
  NOW_MS,
  PASSWORD,
  POLICY,
  put,
  rowId,
  shown,
  withSql,
} from './bare-vaults.ts'

/** Memory where there is some to put files in: saves wait for the disk, and tests save thousands of times. */
const TEMP_ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of its own for one test, removed after it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(TEMP_ROOT, 'hikae-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
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

/** A closed vault with these changes saved, each list in a transaction of its own. */
export async function closedVault(
  ...saves: readonly (readonly Change[])[]
): Promise<{ readonly path: string; readonly recoveryCode: string }> {
  const { vault, recoveryCode, path } = await create()
  for (const changes of saves) must(vault.commit(changes))
  vault.close()
  return { path, recoveryCode }
}

export function codes(vault: OpenVault): readonly string[] {
  return vault.problems.map(({ code }) => code)
}
