import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FoundCopy } from '#contract'
import { inspectVault } from '../vault/vault.ts'
import { readingSession } from './open-copy.ts'
import type { Session } from './session.ts'

/** How many files are looked into: a folder may hold anything. */
const INSPECTED_MAX = 50

/**
 * Other files of this vault in its own folder that have something it lacks: what sync tools leave beside it, under any
 * name, when two computers saved at once. The last one written comes first. One that our key does not open is named as
 * well: its password would tell.
 */
export async function findCopies(session: Session): Promise<readonly FoundCopy[]> {
  const { vault } = session
  const found: FoundCopy[] = []
  for (const path of candidates(vault.path)) {
    const inspected = await inspectVault(path)
    if (!inspected.ok || inspected.value.vaultId !== vault.vaultId) continue
    if (bringsNothing(session, path)) continue
    found.push({ path, fileName: basename(path) })
  }
  return found
}

function candidates(vaultPath: string): readonly string[] {
  try {
    const own = realpathSync(vaultPath)
    const folder = dirname(own)
    return readdirSync(folder)
      .filter((name) => /\.hikae$/iu.test(name))
      .map((name) => join(folder, name))
      .filter((path) => path !== own)
      .map((path) => ({ path, writtenMs: statSync(path).mtimeMs }))
      .sort((a, b) => b.writtenMs - a.writtenMs)
      .slice(0, INSPECTED_MAX)
      .map(({ path }) => path)
  } catch {
    return [] // a folder that cannot be listed has nothing to offer
  }
}

/** Whether everything in another file is here already, or nothing may be taken from it. */
function bringsNothing(session: Session, path: string): boolean {
  const copy = session.vault.openSibling(path)
  if (!copy.ok) return copy.error.code !== 'E_PASSWORD'
  try {
    const plan = session.planMerge(readingSession(copy.value))
    return !plan.ok || plan.value.rows.length === 0
  } finally {
    copy.value.close()
  }
}
