import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ok } from '#core/result'
import { toHex } from '../../src/main/vault/crypto/bytes.ts'
import { createWorkerDeriveKey, openVault, type DeriveKey } from '../../src/main/vault/vault.ts'
import { host, must, tempFolder } from '../support/vaults.ts'
import { hashOfReleased, readCase, type KitKey, type Opened, type Verdict } from './kit-case.ts'
import { openWithSecond } from './second-opener.ts'

const folder = join(import.meta.dirname, 'kit')
const names = readdirSync(folder).filter((name) => name.endsWith('.case'))
const derive = createWorkerDeriveKey(new URL('../../src/main/vault/kdf/kdf-worker.ts', import.meta.url))
const derived = new Map<string, Promise<Uint8Array>>()

/** Argon2id for real, and once for each question: most cases are one vault with one thing changed. */
const deriveKey: DeriveKey = async ({ password, salt, passes, memoryKiB }) => {
  const question = [toHex(password), toHex(salt), passes, memoryKiB].join()
  const answer =
    derived.get(question) ?? derive({ password, salt, passes, memoryKiB }).then((result) => must(result))
  derived.set(question, answer)
  return ok((await answer).slice())
}

const VERDICTS: readonly (readonly [code: string, verdict: Verdict])[] = [
  ['E_SCHEMA', 'schema'],
  ['E_TOO_NEW', 'too new'],
  ['E_KDF_LIMIT', 'kdf limit'],
  ['E_PASSWORD', 'password'],
  ['E_HEADER_DAMAGED', 'header damaged'],
  ['E_HEADER_FORGED', 'header forged'],
  ['E_SEAL_DAMAGED', 'seal damaged'],
  ['E_SET_MISMATCH', 'set mismatch'],
  ['E_RECORD_DAMAGED', 'record damaged'],
]

/** The first of the verdicts, in their order, that these codes stand for. */
function verdictOf(codes: readonly string[]): Verdict {
  return VERDICTS.find(([code]) => codes.includes(code))?.[1] ?? 'success'
}

async function openWithOurs(path: string, key: KitKey): Promise<Opened> {
  const opened = await openVault({ path, key, ...host(), deriveKey, mode: 'read-only' })
  if (!opened.ok) return { verdict: verdictOf([opened.error.code]), released: [] }
  const vault = opened.value
  const released = vault.records().map(({ rowId, outline }) => {
    const secrets = vault.secretsOf(rowId)
    return [rowId, outline, secrets.ok ? secrets.value : 'damaged'] as const
  })
  const codes = [...vault.problems, ...vault.verify().problems].map(({ code }) => code)
  vault.close()
  return { verdict: verdictOf(codes), released: released.sort() }
}

test('V3 the kit has a case for every verdict', () => {
  const verdicts = new Set(names.map((name) => readCase(readFileSync(join(folder, name), 'utf8')).expect))
  expect([...verdicts].sort()).toEqual([...VERDICTS.map(([, verdict]) => verdict), 'success'].sort())
})

describe.each([
  ['the vault engine', openWithOurs],
  ['a second reader', openWithSecond],
])('%s', (_, open) => {
  test.each(names)('V3 judges %s, and releases what may be released', { timeout: 60_000 }, async (name) => {
    const { expect: verdict, released, key, vault } = readCase(readFileSync(join(folder, name), 'utf8'))
    const path = join(tempFolder(), 'kit.hikae')
    writeFileSync(path, vault)
    const opened = await open(path, key)
    expect(opened.verdict).toBe(verdict)
    expect(hashOfReleased(opened.released)).toBe(released)
  })
})
