import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { manyAccounts } from '../test/support/many-accounts.ts'
import { entriesOf, sheetOf } from '../test/support/sheets.ts'
import { readStructure } from '../test/e2e/pdf-structure.ts'
import { pdfText } from '../test/e2e/pdf-text.ts'
import { withQueue, type SpooledJob } from './printer/queue.ts'
import { projectDirectory } from './stage-app.ts'
import { ensureBuilt } from './support/build.ts'
import { withElectron, type ElectronCommand } from './support/electron-here.ts'
import { endPlainly, Plain, runQuietly, say } from './support/run.ts'

/*
 * `npm run printer`: a sheet through a printer's queue of our own, as the window prints it but for the system's dialog. What lies in
 * the spool must say what the sheet says, on A4, and the job must be called Hikae and nothing else. The program quits at once; nothing
 * of the sheet may be lost or stay.
 */

const PROGRAM = 'out/main/to-paper.js'

await endPlainly(async () => {
  const found = await runQuietly('sh', ['-c', 'PATH="$PATH:/usr/sbin" command -v cupsd lpadmin'])
  if (found.code !== 0) {
    say('Skipped: cupsd or lpadmin is not installed (Debian: cups, cups-client, cups-filters).')
    return 0
  }
  await ensureBuilt()
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectDirectory,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: path.join(import.meta.dirname, 'printer', 'to-paper.ts'),
      outDir: path.join(projectDirectory, path.dirname(PROGRAM)),
      emptyOutDir: false,
      target: 'node20.18',
    },
  })
  try {
    return await check()
  } finally {
    await rm(path.join(projectDirectory, PROGRAM), { force: true })
  }
})

async function check(): Promise<number> {
  const model = sheetOf(manyAccounts(12, 'ja'), { sheetKind: 'household' })
  const job = await spooled(JSON.stringify(model))
  const { pages } = await readStructure(job.file)
  const said = withoutSpaces(await pdfText(job.file))
  const missing = entriesOf(model).filter(({ name }) => !said.includes(withoutSpaces(name)))
  const faults = [
    ...(job.name === 'Hikae' ? [] : [`the job is called ${job.name}`]),
    ...(pages.length > 0 && pages.every(([width, height]) => isA4(width, height))
      ? []
      : [`not A4: ${JSON.stringify(pages)}`]),
    ...job.left.map((name) => `left behind: ${name}`),
    ...missing.map(({ name }) => `not on the paper: ${name}`),
  ]
  for (const fault of faults) say(fault)
  if (faults.length > 0) return 1
  say(
    `${pages.length} pages of A4 with ${entriesOf(model).length} accounts came through the queue; the job is called Hikae.`,
  )
  return 0
}

interface Arrived extends SpooledJob {
  /** Files that the program made on the way and did not remove. */
  readonly left: readonly string[]
}

async function spooled(model: string): Promise<Arrived> {
  return withQueue(({ env: queue, firstJob }) =>
    withElectron({ main: PROGRAM }, async ({ program, args, env, uid, gid }) => {
      const ids = uid === undefined || gid === undefined ? {} : { uid, gid }
      const child = spawn(program, args, {
        env: { ...env, ...queue },
        ...ids,
        stdio: ['pipe', 'inherit', 'ignore'],
      })
      const closed = once(child, 'close')
      child.stdin.end(model)
      await closed
      const job = await firstJob()
      if (job === null) throw new Plain('Nothing arrived in the queue.')
      return { ...job, left: await leftBehind(env) }
    }),
  )
}

/** Where a sheet might lie that was on its way: folders that were empty before. */
async function leftBehind(env: ElectronCommand['env']): Promise<readonly string[]> {
  const folders = ['XDG_RUNTIME_DIR', 'TMPDIR'].map((name) => env[name] ?? os.tmpdir())
  const names = await Promise.all(folders.map((folder) => readdir(folder)))
  return names.flat().filter((name) => /^(?:\.org\.chromium|hikae-printing)/u.test(name))
}

function isA4(width = 0, height = 0): boolean {
  return Math.abs(width - 595) <= 1 && Math.abs(height - 842) <= 1
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B]/gu, '')
}
