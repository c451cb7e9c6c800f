import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createWorkerDeriveKey } from '../src/main/vault/vault.ts'
import { measureOpening, measureWork, writeVault, type HikaeFigures } from './bench/hikae.ts'
import {
  KDBX_PASSWORD,
  keepassVersion,
  runOnce,
  summarise,
  type KeePassFigures,
  type KeePassRun,
} from './bench/keepassxc.ts'
import { writeKdbx } from './bench/kdbx.ts'
import { median, medianOf } from './bench/measure.ts'
import { emptyNodeMemory, openingMemory } from './bench/memory.ts'
import { drawNotebook } from './bench/notebook.ts'
import { reportPaper } from './bench/paper.ts'
import { reportSolver } from './bench/solver-report.ts'
import { reportWindow } from './bench/window.ts'
import { say } from './support/run.ts'

/*
 * `npm run bench -- [--json FILE] [--sizes 100,1000,10000] [--runs 5] [--only solver|paper|window]`: how long Hikae takes, and, where KeePassXC's
 * command line is installed, how long that takes for the same accounts. Runs of the two alternate, so that a busy machine
 * slows both; even so only the ratios say something. No test: nothing fails for being slow.
 */

interface Row {
  readonly accounts: number
  readonly hikae: HikaeFigures
  readonly keepassxc: KeePassFigures | null
}

const QUERY = '図書館'
const LONG_RUN = 50_000
/** What a command of KeePassXC takes beyond another: below this it is the noise of starting processes. */
const NOISE_MS = 2

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})
const runs = Number(values.runs)
const reports = new Map<string, () => Promise<unknown>>([
  ['solver', () => Promise.resolve(reportSolver(runs))],
  ['paper', () => reportPaper(runs)],
  ['window', reportWindow],
])
const only = reports.get(values.only ?? '')
if (only !== undefined) {
  const report = await only()
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
  process.exit()
}
const version = keepassVersion()
const folder = mkdtempSync(path.join(tmpdir(), 'hikae-bench-'))
try {
  const kdf = await measureKdf()
  say(`Argon2id, 3 passes over 256 MiB: ${kdf.toFixed(0)} ms`)
  const emptyNode = emptyNodeMemory()
  say(
    `A Node process that does nothing: ${emptyNode === null ? 'not measured' : `${emptyNode.toFixed(0)} MiB`}`,
  )
  const rows: Row[] = []
  for (const accounts of values.sizes.split(',').map(Number)) {
    rows.push(await measure(accounts))
    say(tableOf(rows.slice(-1)))
  }
  say(tableOf(rows))
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
  const report = {
    date: new Date().toISOString(),
    machine,
    keepassxc: version,
    runs,
    kdf,
    emptyNodeMiB: emptyNode,
    rows,
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureKdf(): Promise<number> {
  const worker = pathToFileURL(
    path.join(import.meta.dirname, '..', 'src', 'main', 'vault', 'kdf', 'kdf-worker.ts'),
  )
  const deriveKey = createWorkerDeriveKey(worker)
  const request = { password: randomBytes(16), salt: randomBytes(16), passes: 3, memoryKiB: 256 * 1024 }
  return medianOf(3, () => deriveKey(request))
}

async function measure(accounts: number): Promise<Row> {
  const notebook = drawNotebook(accounts)
  const vault = path.join(folder, `${accounts}.hikae`)
  const kdbx = path.join(folder, `${accounts}.kdbx`)
  await writeVault(vault, notebook)
  if (version !== null) writeFileSync(kdbx, writeKdbx(notebook.entries, KDBX_PASSWORD))
  const rounds = accounts > LONG_RUN ? Math.min(runs, 3) : runs
  const openings: { readonly open: number; readonly list: number }[] = []
  const theirs: KeePassRun[] = []
  for (let round = 0; round < rounds; round += 1) {
    openings.push(await measureOpening(vault))
    if (version !== null) theirs.push(runOnce(kdbx, QUERY, round))
  }
  const hikae = {
    open: median(openings.map(({ open }) => open)),
    firstList: median(openings.map(({ list }) => list)),
    ...(await measureWork(vault, QUERY, rounds)),
    peakMemoryMiB: await openingMemory(vault),
  }
  return { accounts, hikae, keepassxc: version === null ? null : summarise(theirs, kdbx) }
}

function tableOf(rows: readonly Row[]): string {
  return rows.map(textOf).join('\n')
}

function textOf({ accounts, hikae, keepassxc: theirs }: Row): string {
  const openAndList = hikae.open + hikae.firstList
  const { peakMemoryMiB } = hikae
  return [
    `${accounts} accounts`,
    `  open ${ms(hikae.open)} ms, first list ${ms(hikae.firstList)} ms; both ${ms(openAndList)} ms${against(theirs?.openAndList, openAndList)}`,
    `  find ${ms(hikae.find)} ms, prepared once in ${ms(hikae.prepareFind)} ms${against(theirs?.find, hikae.find)}`,
    `  add one, durably ${ms(hikae.addOne)} ms${against(theirs?.addOne, hikae.addOne)}${theirs === null ? '' : `; with opening theirs is ${ms(theirs.openAndAddOne)} ms`}`,
    `  change one ${ms(hikae.changeOne)} ms, verify ${ms(hikae.verify)} ms, backup ${ms(hikae.backup)} ms`,
    `  ${hikae.bytesPerRecord.toFixed(0)} bytes per record, peak memory ${mib(peakMemoryMiB)}${theirs?.peakMemoryMiB == null || peakMemoryMiB === null ? '' : ` (KeePassXC ${mib(theirs.peakMemoryMiB)}: ×${(peakMemoryMiB / theirs.peakMemoryMiB).toFixed(2)})`}`,
  ].join('\n')
}

function ms(value: number): string {
  return value.toFixed(value < 20 ? 1 : 0)
}

function mib(value: number | null): string {
  return value === null ? 'not measured' : `${value.toFixed(0)} MiB`
}

/** Their figure of the same run, and how many times ours it is. */
function against(theirs: number | null | undefined, ours: number): string {
  if (theirs === null || theirs === undefined) return ''
  if (theirs < NOISE_MS) return ' (KeePassXC below the noise)'
  return ` (KeePassXC ${ms(theirs)}: ×${(theirs / ours).toFixed(1)})`
}
