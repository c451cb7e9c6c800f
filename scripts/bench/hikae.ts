import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CheckedEdit } from '#contract'
import { indexRecords, type RecordIndex } from '#core/record/record-index'
import { ok, type Result } from '#core/result'
import { findAccounts, prepareCorpus } from '#core/search/find-accounts'
import { createSession, type Session } from '../../src/main/session/session.ts'
import { createVault, openVault, type DeriveKey, type OpenVault } from '../../src/main/vault/vault.ts'
import { median, medianOf, timed } from './measure.ts'
import { oneMore, type Entry, type Notebook } from './notebook.ts'

/** What was measured of Hikae, in milliseconds unless a name says otherwise. */
export interface HikaeFigures {
  readonly open: number
  readonly firstList: number
  readonly prepareFind: number
  readonly find: number
  readonly addOne: number
  readonly changeOne: number
  readonly verify: number
  readonly backup: number
  readonly bytesPerRecord: number
  readonly peakMemoryMiB: number | null
}

const PASSWORD = 'bench'
const RECORDS_A_SAVE = 20_000

/** Stands in for Argon2id, which is measured by itself. */
const host = {
  deriveKey: ({ salt, password }: { readonly salt: Uint8Array; readonly password: Uint8Array }) =>
    Promise.resolve(ok(new Uint8Array(createHash('sha256').update(salt).update(password).digest()))),
  anchors: { load: () => null, save: () => undefined },
  clock: () => Date.now(),
  writerId: 'ab'.repeat(16),
}

/** @param lock - for a vault that the app opens: its password, and the work that is really done for it. */
export async function writeVault(
  file: string,
  notebook: Notebook,
  lock: { readonly password: string; readonly deriveKey: DeriveKey } = { password: PASSWORD, ...host },
): Promise<void> {
  const kdfPolicy = { passes: 3, memoryKiB: 64 * 1024 }
  const { password, deriveKey } = lock
  const { vault } = must(await createVault({ path: file, kdfPolicy, ...host, password, deriveKey }))
  const session = sessionOf(vault)
  const items = [...notebook.contactPoints.map((record) => ({ record })), ...notebook.entries.map(itemOf)]
  for (let i = 0; i < items.length; i += RECORDS_A_SAVE) {
    must(session.applyEdit({ put: items.slice(i, i + RECORDS_A_SAVE), remove: [], label: 'import' }))
  }
  vault.close()
}

/** Opens a vault and lists it: what is done once when a person unlocks. */
export async function openAndList(
  file: string,
): Promise<{ readonly vault: OpenVault; readonly session: Session }> {
  const vault = await openIt(file)
  const session = sessionOf(vault)
  session.records()
  return { vault, session }
}

/** One opening and listing. */
export async function measureOpening(
  file: string,
): Promise<{ readonly open: number; readonly list: number }> {
  const start = performance.now()
  const vault = await openIt(file)
  const opened = performance.now()
  sessionOf(vault).records()
  const listed = performance.now()
  vault.close()
  return { open: opened - start, list: listed - opened }
}

/** Everything but the opening. */
export async function measureWork(
  file: string,
  query: string,
  runs: number,
): Promise<Omit<HikaeFigures, 'open' | 'firstList' | 'peakMemoryMiB'>> {
  const size = statSync(file).size
  const { vault, session } = await openAndList(file)
  const records = session.records()
  const bytesPerRecord = size / records.length
  const prepare = (): RecordIndex => {
    const index = indexRecords(records)
    prepareCorpus(index)
    return index
  }
  const index = prepare()
  const prepareFind = await medianOf(3, prepare)
  const find = await medianOf(runs, () => findAccounts(query, index))

  const adds: number[] = []
  const changes: number[] = []
  for (let i = 0; i < 5 * runs; i += 1) {
    const entry = oneMore(i)
    adds.push(await timed(() => must(session.applyEdit(editOf(entry)))))
    const changed = { ...entry, account: { ...entry.account, note: `変えた${i}` } }
    changes.push(await timed(() => must(session.applyEdit(editOf(changed)))))
  }
  const copy = path.join(path.dirname(file), 'backup.hikae')
  const verify = await medianOf(3, () => {
    if (vault.verify().problems.length > 0) throw new Error('the vault is not sound')
  })
  const backup = await medianOf(3, () => {
    rmSync(copy, { force: true })
    must(vault.copyTo(copy))
  })
  vault.close()
  const [addOne, changeOne] = [median(adds), median(changes)]
  return {
    prepareFind,
    find,
    addOne,
    changeOne,
    verify,
    backup,
    bytesPerRecord,
  }
}

async function openIt(file: string): Promise<OpenVault> {
  return must(await openVault({ path: file, key: { kind: 'password', password: PASSWORD }, ...host }))
}

function sessionOf(vault: OpenVault): Session {
  return createSession(vault, () => new Date().toISOString())
}

function itemOf({ account, secrets }: Entry): CheckedEdit['put'][number] {
  return { record: account, secrets }
}

function editOf(entry: Entry): CheckedEdit {
  return { put: [itemOf(entry)], remove: [], label: 'edit' }
}

function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
