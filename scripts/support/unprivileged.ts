import { chmod, chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Plain, runQuietly } from './run.ts'

/** The account under which root runs Electron: its sandbox refuses to work for root. */
const USER = 'hikae-run'

/** Someone without privileges, with folders of their own that hold nothing yet. */
export interface Person {
  /** Undefined when we are not root: then we are that person ourselves. */
  readonly uid: number | undefined
  readonly gid: number | undefined
  /** Holds HOME, XDG_RUNTIME_DIR and TMPDIR, and may be used for more. Readable by everybody, writable by this person. */
  readonly directory: string
  /** An environment in which nothing points to a folder of someone else. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Runs something as a person without privileges, in fresh folders that are removed afterwards.
 *
 * @param lastingHome - a home folder to use instead of a fresh one when we are root; made when it is not there.
 * @throws Plain when we are root and no such account can be made.
 */
export async function asUnprivileged<T>(
  work: (person: Person) => Promise<T>,
  lastingHome?: string,
): Promise<T> {
  const ids = process.getuid?.() === 0 ? await account() : { uid: undefined, gid: undefined }
  const directory = await mkdtemp(path.join(os.tmpdir(), 'hikae-run-'))
  try {
    const own = async (name: string, mode: number): Promise<string> => {
      const folder = path.resolve(directory, name)
      await mkdir(folder, { mode, recursive: true })
      if (ids.uid !== undefined) await chown(folder, ids.uid, ids.gid)
      return folder
    }
    if (ids.uid !== undefined) await chown(directory, ids.uid, ids.gid)
    await chmod(directory, 0o755)
    const env = {
      ...withoutOthers(process.env),
      HOME: await own(lastingHome ?? 'home', 0o700),
      XDG_RUNTIME_DIR: await own('runtime', 0o700),
      TMPDIR: await own('tmp', 0o700),
    }
    return await work({ ...ids, directory, env })
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** The environment without folders and sessions of the person who started us. */
function withoutOthers(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const foreign = /^(?:XDG_.*|DBUS_.*|MAIL|LOGNAME|USER|SUDO_.*|npm_.*|INIT_CWD|TEMP|TMP)$/i
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)))
}

async function account(): Promise<{ readonly uid: number; readonly gid: number }> {
  const known = await idsOf(USER)
  if (known !== null) return known
  const options = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
  ]
  const added = await runQuietly('useradd', [...options, USER])
  const made = await idsOf(USER)
  if (made !== null) return made
  throw new Plain(
    `Electron's sandbox does not work for root, and the account "${USER}" could not be made: ${added.output.trim()}\n` +
      'Run this command as an ordinary user instead.',
  )
}

async function idsOf(user: string): Promise<{ readonly uid: number; readonly gid: number } | null> {
  const line = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
}

/**
 * Checks that this person may make user namespaces, on which Electron's sandbox stands.
 *
 * @throws Plain with what to change on the machine.
 */
export async function ensureSandbox({ uid, gid }: Person): Promise<void> {
  if (process.platform !== 'linux') return
  const tried = await runQuietly('unshare', ['--user', '--map-root-user', 'true'], { uid, gid })
  if (tried.code === 0) return
  throw new Plain(
    'This machine does not allow user namespaces, and without them Electron has no sandbox to test. ' +
      'On Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0; ' +
      'elsewhere: sudo sysctl user.max_user_namespaces=15000; in a container: allow unshare in its seccomp profile.',
  )
}
