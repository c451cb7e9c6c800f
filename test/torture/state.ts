import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createVault } from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, POLICY, shown } from '../support/bare-vaults.ts'
import { addContent } from './contents.ts'
import { PHOTO, PREPARED } from './operations.ts'
import { deviceOf, openWith } from './surroundings.ts'

/** Makes `a.hikae` in an empty folder, closed, with what every operation starts from. */
export async function prepare(folder: string): Promise<{ readonly recoveryCode: string }> {
  const path = join(folder, 'a.hikae')
  const request = { path, password: PASSWORD, kdfPolicy: POLICY, ...deviceOf(folder) }
  const { vault, recoveryCode } = must(await createVault(request))
  for (const changes of PREPARED) must(vault.commit(changes))
  must(addContent(vault, PHOTO, 70_000))
  vault.close()
  return { recoveryCode }
}

/**
 * Everything that the vaults of a folder are, in one text: content, number of saves unless they do not count, whether the
 * first password and this recovery code open them. Opens each, which takes an interrupted save back, and checks it in full.
 *
 * @throws when anything at all is wrong with one of them.
 */
export async function stateOf(folder: string, recoveryCode: string, countsSaves = true): Promise<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hikae'))
  const states: unknown[] = []
  for (const name of names.sort()) {
    const path = join(folder, name)
    // A copy is not what this device works with, and may be older.
    const vault = await openWith(folder, path, name === 'a.hikae' ? deviceOf(folder) : host())
    const wrong = [...vault.problems, ...vault.verify().problems]
    if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong)}`)
    const seq = countsSaves ? vault.state().seq : null
    const opens = [await vault.checkPassword(PASSWORD), await vault.checkRecoveryCode(recoveryCode)]
    states.push({ name, seq, opens, content: [...shown(vault)].sort() })
    const left = vault.close()
    if (left.length > 0) throw new Error(`${name}: ${left.join()} beside the closed vault`)
  }
  return JSON.stringify(states)
}

/** Whether a save was interrupted that opening has to take back. */
export function hasJournal(folder: string): boolean {
  const journal = join(folder, 'a.hikae-journal')
  return existsSync(journal) && statSync(journal).size > 0
}
