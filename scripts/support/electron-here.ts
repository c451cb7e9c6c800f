import { chown, copyFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describeRuntime, electronRuntime } from '../electron-runtime.ts'
import { stageApp } from '../stage-app.ts'
import { ensureSystem } from '../system-check.ts'
import { ensureBuilt } from './build.ts'
import { hasDisplay, withVirtualDisplay } from './display.ts'
import { say } from './run.ts'
import { asUnprivileged, ensureSandbox, type Person } from './unprivileged.ts'

/** Everything that starting one of our programs in Electron takes; `spawn` takes `env`, `uid` and `gid` as they are. */
export interface ElectronCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly uid: number | undefined
  readonly gid: number | undefined
}

/** What to start, and where its person lives. */
export interface ElectronWish {
  /** The built program, below the folder of the checkout. */
  readonly main: string
  /** When we are root: a home folder that stays, instead of one that is removed afterwards. */
  readonly lastingHome?: string
}

/**
 * Gets everything ready for Electron on this machine: system libraries, a runtime, the build, a screen (one that
 * nobody sees where there is none) and, for root, a person without privileges. Cleans up when `work` is done.
 *
 * @throws Plain when something cannot be had.
 */
export async function withElectron<T>(
  { main, lastingHome }: ElectronWish,
  work: (command: ElectronCommand) => Promise<T>,
): Promise<T> {
  const seen = hasDisplay()
  await ensureSystem(seen ? ['window'] : ['window', 'virtual-display'])
  const runtime = await electronRuntime()
  if (runtime.source === 'registry') say(`Using ${describeRuntime(runtime)}.`)
  await ensureBuilt()
  // A person who is not root keeps their own home: what they save is theirs.
  const isRoot = process.getuid?.() === 0
  return asUnprivileged(async (person) => {
    await ensureSandbox(person)
    const { executable, args } = await stageApp(runtime, path.join(person.directory, 'app'), main)
    const start = async (display: Readonly<Record<string, string | undefined>>): Promise<T> => {
      const env = isRoot ? { ...person.env, ...display } : { ...process.env, ...display }
      return work({ program: executable, args, env, uid: person.uid, gid: person.gid })
    }
    if (!seen) return withVirtualDisplay(person, (name) => start({ DISPLAY: name }))
    return start(isRoot ? await shareDisplay(person) : {})
  }, lastingHome)
}

/** Lets the person without privileges onto root's own screen, by the same cookie that root has. */
async function shareDisplay(person: Person): Promise<Readonly<Record<string, string>>> {
  const cookies = process.env['XAUTHORITY'] ?? path.join(os.homedir(), '.Xauthority')
  const copy = path.join(person.directory, 'Xauthority')
  const copied = await copyFile(cookies, copy).then(
    () => true,
    () => false,
  )
  if (!copied) return {}
  if (person.uid !== undefined && person.gid !== undefined) await chown(copy, person.uid, person.gid)
  return { XAUTHORITY: copy }
}
