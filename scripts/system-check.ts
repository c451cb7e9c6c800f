import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { Plain, runQuietly, say } from './support/run.ts'

/** What has to be on the machine: to open a window, to open one without a screen, to count packets, to trace calls. */
export type Need = 'window' | 'virtual-display' | 'packet-counter' | 'system-call-tracer'

/** A thing the machine must have, and the Debian packages that bring it: the first that exists is taken. */
interface Requirement {
  readonly need: Need
  readonly packages: readonly string[]
  /** A shared library by its file name, or a command. */
  readonly library?: string
  readonly command?: string
}

const requirements: readonly Requirement[] = [
  { need: 'window', library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { need: 'window', library: 'libnss3.so', packages: ['libnss3'] },
  { need: 'window', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { need: 'window', library: 'libgbm.so.1', packages: ['libgbm1'] },
  { need: 'window', library: 'libXss.so.1', packages: ['libxss1'] },
  {
    need: 'window',
    library: 'libatk-bridge-2.0.so.0',
    packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  },
  { need: 'window', library: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] },
  { need: 'window', library: 'libdrm.so.2', packages: ['libdrm2'] },
  { need: 'virtual-display', command: 'Xvfb', packages: ['xvfb'] },
  { need: 'packet-counter', command: 'ip', packages: ['iproute2'] },
  { need: 'system-call-tracer', command: 'strace', packages: ['strace'] },
]

/**
 * Sees to it that the machine has what Electron needs beyond npm packages. As root on a Debian machine it
 * installs what is missing; everywhere else it names the command.
 *
 * @throws Plain with that command when something stays missing.
 */
export async function ensureSystem(needs: readonly Need[]): Promise<void> {
  if (process.platform !== 'linux') return
  const before = await missing(needs)
  if (before.length === 0) return
  if (process.getuid?.() === 0 && (await hasCommand('apt-get'))) {
    say(`Installing system packages: ${before.map(lastName).join(' ')} …`)
    await install(before)
    const after = await missing(needs)
    if (after.length === 0) return
    throw new Plain(`These could not be installed: ${after.map(lastName).join(' ')}`)
  }
  throw new Plain(adviceFor(before))
}

/** The requirements of these needs that the machine does not meet. */
async function missing(needs: readonly Need[]): Promise<readonly Requirement[]> {
  const libraries = await knownLibraries()
  const found = await Promise.all(
    requirements
      .filter(({ need }) => needs.includes(need))
      .map(async (requirement) => {
        const { library, command } = requirement
        const present =
          library !== undefined
            ? libraries.has(library)
            : command !== undefined && (await hasCommand(command))
        return present ? null : requirement
      }),
  )
  return found.filter((requirement) => requirement !== null)
}

/** The sentence for someone who has to install things by hand. */
export function adviceFor(absent: readonly Requirement[]): string {
  const names = absent.map(lastName).join(' ')
  return [
    `Missing on this machine: ${absent.map(({ library, command }) => library ?? command).join(', ')}.`,
    'On Debian or Ubuntu this brings them:',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  ].join('\n')
}

/** The name every Debian release understands; newer ones may have a replacement under another name. */
function lastName({ packages }: Requirement): string {
  return packages.at(-1) ?? ''
}

async function install(absent: readonly Requirement[]): Promise<void> {
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const updated = await runQuietly('apt-get', [...patience, 'update'], { env })
    const names = await Promise.all(absent.map(candidate))
    const installed = await runQuietly(
      'apt-get',
      [...patience, 'install', '-y', '--no-install-recommends', ...names],
      { env },
    )
    if (installed.code === 0) return
    say(`apt-get failed (attempt ${attempt} of 3):\n${tail(updated.output)}\n${tail(installed.output)}`)
  }
}

/** The first of a requirement's packages that this release of Debian offers. */
async function candidate(requirement: Requirement): Promise<string> {
  for (const name of requirement.packages) {
    const shown = await runQuietly('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } })
    if (/Candidate: (?!\(none\))\S/.test(shown.output)) return name
  }
  return lastName(requirement)
}

async function knownLibraries(): Promise<ReadonlySet<string>> {
  for (const command of ['ldconfig', '/sbin/ldconfig']) {
    const listed = await runQuietly(command, ['-p'])
    if (listed.code === 0)
      return new Set(Array.from(listed.output.matchAll(/^\s+(\S+) \(/gm), ([, name]) => name ?? ''))
  }
  return new Set()
}

async function hasCommand(name: string): Promise<boolean> {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/sbin', '/sbin']
  for (const folder of folders) {
    const usable = await access(path.join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    )
    if (usable) return true
  }
  return false
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-5).join('\n')
}

if (import.meta.main) {
  const absent = await missing(['window', 'virtual-display', 'packet-counter', 'system-call-tracer'])
  say(absent.length === 0 ? 'Nothing is missing.' : adviceFor(absent))
  if (absent.length > 0) process.exitCode = 1
}
