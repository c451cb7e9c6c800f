import { copyFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createCurrentVault } from '../../src/main/session/current-vault.ts'
import { createFileFollower } from '../../src/main/session/follow-file.ts'
import { createSession, type Session } from '../../src/main/session/session.ts'
import { openVault } from '../../src/main/vault/vault.ts'
import { newSession } from './sessions.ts'
import { closing, host, must, PASSWORD, tempFolder } from './vaults.ts'

/** A clock for all devices of a test: one second later each time it is asked. */
function sharedClock(): () => string {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 10, 22, 12, 0, seconds++)).toISOString()
}

/**
 * Two computers that share a folder through a sync tool. `mine` has the vault open in the program; the other one works in
 * a copy of its own. `bring` puts a copy of that over the file here, as sync tools do: under another name first, then renamed.
 */
export async function twoComputers(prepare: (session: Session) => void = () => undefined) {
  const folder = tempFolder()
  const path = join(folder, 'ours.hikae')
  const theirs = join(tempFolder(), 'ours.hikae')
  const first = await newSession(path)
  prepare(first)
  first.vault.close()
  copyFileSync(path, theirs)

  const now = sharedClock()
  const [here, there] = [host(), host()]
  const openOn = async (device: ReturnType<typeof host>, file: string) => {
    const key = { kind: 'password', password: PASSWORD } as const
    const vault = closing(must(await openVault({ path: file, key, ...device, acceptCopy: true })))
    return createSession(vault, now)
  }
  const current = createCurrentVault({ before: () => undefined, after: () => undefined })
  const follower = createFileFollower(current, (vault, history) =>
    createSession(closing(vault), now, history),
  )
  current.set({ session: await openOn(here, path), setUp: null })
  const mine = (): Session => {
    const opened = current.get()
    if (opened === null) throw new Error('the vault is locked')
    return opened.session
  }
  let copies = 0
  return {
    folder,
    path,
    theirs,
    current,
    follower,
    mine,
    reopen: async () => current.set({ session: await openOn(here, path), setUp: null }),
    /** Opens a file on this computer as after a restart, beside the program. */
    look: (file: string) => openOn(host(), file),
    /** Works on the other computer. */
    elsewhere: async (work: (session: Session) => void | Promise<void>) => {
      const session = await openOn(there, theirs)
      await work(session)
      session.vault.close()
    },
    /** The other computer gets the file from here. */
    fetch: () => copyFileSync(path, theirs),
    bring: (file = theirs) => {
      const temporary = join(dirname(path), `.sync-${(copies += 1)}`)
      copyFileSync(file, temporary)
      renameSync(temporary, path)
    },
  }
}
