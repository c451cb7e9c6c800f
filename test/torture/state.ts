import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createVault } from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, POLICY, shown, withSql } from '../support/bare-vaults.ts'
import { HEADER } from '../support/headers.ts'
import SAMPLE from '../vectors/format-1-sample.json' with { type: 'json' }
import { addContent } from './contents.ts'
import { PHOTO, PREPARED } from './operations.ts'
import { deviceOf, openWith } from './surroundings.ts'

/** What has to be known to judge the vaults of a folder. */
export interface Judging {
  readonly recoveryCode: string
  /** Of an operation that saves more than once it is not compared how often. */
  readonly countsSaves: boolean
  /** Looks without writing: a vault of an older format is not brought up. */
  readonly onlyReads: boolean
}

/** Makes `a.hikae` in an empty folder, closed, with what an operation starts from. Gives its recovery code. */
export async function prepare(folder: string, isOfFormat1: boolean): Promise<string> {
  const path = join(folder, 'a.hikae')
  if (isOfFormat1) {
    copyFileSync(join(import.meta.dirname, '..', 'vectors', SAMPLE.file), path)
    return SAMPLE.recoveryCode
  }
  const request = { path, password: PASSWORD, kdfPolicy: POLICY, ...deviceOf(folder) }
  const { vault, recoveryCode } = must(await createVault(request))
  for (const changes of PREPARED) must(vault.commit(changes))
  must(addContent(vault, PHOTO, 70_000))
  vault.close()
  return recoveryCode
}

/**
 * Everything that the vaults of a folder are, in one text: content, format, number of saves unless they do not count,
 * whether the first password and this recovery code open them. Opens each, which takes an interrupted save back, and
 * checks it in full.
 *
 * @throws when anything at all is wrong with one of them.
 */
export async function stateOf(
  folder: string,
  { recoveryCode, countsSaves, onlyReads }: Judging,
): Promise<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hikae'))
  const mode = onlyReads ? 'read-only' : 'read-write'
  const states: unknown[] = []
  for (const name of names.sort()) {
    const path = join(folder, name)
    // A copy is not what this device works with, and may be older.
    const device = name === 'a.hikae' ? deviceOf(folder) : host()
    const vault = await openWith(folder, path, { ...device, mode, recoveryCode })
    const wrong = [...vault.problems, ...vault.verify().problems]
    if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong)}`)
    const seq = countsSaves ? vault.state().seq : null
    const opens = [await vault.checkPassword(PASSWORD), await vault.checkRecoveryCode(recoveryCode)]
    states.push({ name, format: formatOf(path), seq, opens, content: [...shown(vault)].sort() })
    const left = vault.close()
    if (left.length > 0) throw new Error(`${name}: ${left.join()} beside the closed vault`)
  }
  return JSON.stringify(states)
}

/** Which version may write the file: offset from docs/vault-format.md, "Header". */
function formatOf(path: string): number {
  return withSql(path, (db) =>
    // Every vault has one header.
    (db.prepare('SELECT body FROM header').pluck().get() as Buffer).readUInt16LE(HEADER.minWriter),
  )
}

/** The files in the making that were left beside a vault which has been opened since. */
export function leftBeside(folder: string): readonly string[] {
  return readdirSync(folder).filter((fileName) => {
    const vault = /^(.+)\.[0-9a-f]{8}\.new(?:-journal)?$/u.exec(fileName)?.[1]
    return vault !== undefined && existsSync(join(folder, vault))
  })
}

/** Whether a save was interrupted that opening has to take back. */
export function hasJournal(folder: string): boolean {
  const journal = join(folder, 'a.hikae-journal')
  return existsSync(journal) && statSync(journal).size > 0
}
