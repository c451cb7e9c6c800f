import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Plain, runQuietly } from '../support/run.ts'

/** What arrived in a queue: what others can read of a job, and what would go to the printer. */
export interface SpooledJob {
  readonly name: string
  readonly file: Buffer
}

/** A printer's queue of our own, which ends with what is done with it. */
export interface Queue {
  readonly env: { readonly CUPS_SERVER: string }
  /** The first job; null when none came in time. */
  readonly firstJob: () => Promise<SpooledJob | null>
}

const PATIENCE_MS = 60_000

/**
 * Starts CUPS for ourselves alone: on a socket in a folder of its own, with one queue called Hikae whose paper goes nowhere and whose
 * jobs are kept. Nothing of the machine's own CUPS is touched.
 *
 * @throws Plain when it does not come up.
 */
export async function withQueue<T>(work: (queue: Queue) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hikae-cups-'))
  await chmod(folder, 0o755)
  for (const name of ['etc', 'spool/tmp', 'cache', 'run'])
    await mkdir(path.join(folder, name), { recursive: true })
  const socket = path.join(folder, 'cups.sock')
  const files = path.join(folder, 'etc', 'cups-files.conf')
  const server = path.join(folder, 'etc', 'cupsd.conf')
  await writeFile(files, filesConf(folder))
  await writeFile(server, serverConf(socket))
  const cupsd = spawn('cupsd', ['-f', '-c', server, '-s', files], {
    stdio: 'ignore',
    env: withSbin(process.env),
  })
  const ended = new Promise<void>((resolve) => {
    cupsd.once('error', () => resolve())
    cupsd.once('close', () => resolve())
  })
  const env = { CUPS_SERVER: socket }
  try {
    await addQueue(env)
    return await work({ env, firstJob: () => firstJob(path.join(folder, 'spool')) })
  } finally {
    cupsd.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

function withSbin(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: `${env['PATH'] ?? ''}:/usr/sbin:/sbin` }
}

/** The server takes a moment to listen. */
async function addQueue(env: Queue['env']): Promise<void> {
  const wish = ['-p', 'Hikae', '-E', '-v', 'file:///dev/null', '-m', 'drv:///cupsfilters.drv/pwgrast.ppd']
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const made = await runQuietly('lpadmin', [...wish, '-o', 'PageSize=A4'], {
      env: withSbin({ ...process.env, ...env }),
    })
    if (made.code === 0) break
    if (Date.now() > until) throw new Plain(`CUPS took no queue: ${made.output}`)
    await wait(200)
  }
  await runQuietly('lpadmin', ['-d', 'Hikae'], { env: withSbin({ ...process.env, ...env }) })
}

/** The spool holds a job as its attributes (c00001) and its document (d00001-001), which is whole once the attributes are there. */
async function firstJob(spool: string): Promise<SpooledJob | null> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    await wait(200)
    const names = await readdir(spool)
    const [attributes, document] = ['c', 'd'].map((kind) => names.find((name) => name.startsWith(`${kind}0`)))
    if (attributes === undefined || document === undefined) continue
    const file = await readFile(path.join(spool, document))
    if (!file.subarray(-16).includes('%%EOF')) continue
    return { name: jobName(await readFile(path.join(spool, attributes))), file }
  }
  return null
}

/** As IPP writes it: the attribute's name, two bytes of length, the value. */
function jobName(attributes: Buffer): string {
  const at = attributes.indexOf('job-name') + 'job-name'.length
  return attributes.toString('utf8', at + 2, at + 2 + attributes.readUInt16BE(at))
}

function filesConf(folder: string): string {
  const places = {
    ServerRoot: 'etc',
    RequestRoot: 'spool',
    TempDir: 'spool/tmp',
    CacheDir: 'cache',
    StateDir: 'run',
  }
  return [
    ...Object.entries(places).map(([key, name]) => `${key} ${path.join(folder, name)}`),
    ...['AccessLog', 'ErrorLog', 'PageLog'].map((key) => `${key} ${path.join(folder, key)}`),
    'FileDevice Yes',
    '',
  ].join('\n')
}

function serverConf(socket: string): string {
  const open = 'Order allow,deny\nAllow all'
  return [
    `Listen ${socket}`,
    'Browsing Off',
    'WebInterface No',
    'DefaultAuthType None',
    'PreserveJobHistory Yes',
    'PreserveJobFiles Yes',
    `<Location />\n${open}\n</Location>`,
    `<Policy default>\n<Limit All>\n${open}\n</Limit>\n</Policy>`,
    '',
  ].join('\n')
}
