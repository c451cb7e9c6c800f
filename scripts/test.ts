import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { projectDirectory } from './stage-app.ts'
import { Plain, runQuietly, runVisibly } from './support/run.ts'
import { countPlaywright, countVitest, sum, type Tally } from './support/tally.ts'
import { ensureSystem } from './system-check.ts'

/*
 * `npm test`: everything that must hold. Each static gate counts as one test. A step that says nothing countable but
 * ends in an error counts as one failure, so that nothing that broke is ever summed up as nothing.
 */

/** One step: what to run, and how to count what it found. */
interface Step {
  readonly name: string
  readonly args: readonly string[]
  /** A report that the step writes; without one the step counts as a single test. */
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Tally }
}

const inProject = (...parts: string[]): string => path.join(projectDirectory, ...parts)
const packaged = (...parts: string[]): string => inProject('node_modules', ...parts)
const unitReport = inProject('test-results', 'unit.json')
const endToEndReport = inProject('test-results', 'e2e.json')

/** Two lanes of much the same length, for two processors; inside a lane one step follows the other. Nothing in one needs the other. */
const lanes: readonly (readonly Step[])[] = [
  [lint('lint of the program', 'src')],
  [
    lint('lint of the rest', '.', '--ignore-pattern', 'src/'),
    { name: 'format', args: [packaged('prettier/bin/prettier.cjs'), '--check', '.'] },
    {
      name: 'import rules',
      args: [
        packaged('dependency-cruiser/bin/dependency-cruiser.mjs'),
        'src',
        '--config',
        '.dependency-cruiser.cjs',
      ],
    },
    { name: 'types', args: [packaged('typescript/bin/tsc'), '--noEmit'] },
    { name: 'unused code', args: [packaged('knip/bin/knip.js')] },
    { name: 'build', args: [packaged('electron-vite/bin/electron-vite.js'), 'build'] },
  ],
]

function lint(name: string, ...what: readonly string[]): Step {
  return { name, args: [packaged('eslint/bin/eslint.js'), ...what, '--max-warnings', '0'] }
}

/** After the lanes, one by one: these use every processor themselves, or measure. */
const afterwards: readonly Step[] = [
  {
    name: 'unit, property and vector tests',
    args: [
      packaged('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: { file: unitReport, count: countVitest },
  },
  {
    name: 'end-to-end tests',
    args: [inProject('scripts', 'e2e.ts')],
    report: { file: endToEndReport, count: countPlaywright },
  },
]

process.exitCode = await testEverything()

async function testEverything(): Promise<number> {
  const startedAt = performance.now()
  await rm(inProject('test-results'), { recursive: true, force: true })
  const prepared = await prepare()
  const beside = await Promise.all(lanes.map((steps) => inOrder(steps)))
  const tally = sum([prepared, ...beside, await inOrder(afterwards)])
  print(`\nTook ${Math.round((performance.now() - startedAt) / 1_000)} s.`)
  if (tally.skipped > 0) print(`${tally.skipped} skipped, each with its reason above.`)
  print(`${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 ? 0 : 1
}

/** Installs what the machine lacks first, so that a missing library is said at once and not after ten minutes. */
async function prepare(): Promise<Tally> {
  await ensureSystem(['system-call-tracer']).catch((error: unknown) => {
    if (!(error instanceof Plain)) throw error
    print(`${error.message}\nWithout it the tests that fail single system calls are skipped.`)
  })
  try {
    await ensureSystem(['window', 'virtual-display'])
    return { passed: 0, failed: 0, skipped: 0 }
  } catch (error) {
    if (!(error instanceof Plain)) throw error
    print(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function inOrder(steps: readonly Step[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const step of steps) tallies.push(await run(step))
  return sum(tallies)
}

async function run({ name, args, report }: Step): Promise<Tally> {
  const startedAt = performance.now()
  // A step with many tests speaks for itself as it goes; a gate that holds has nothing to say.
  const start = report === undefined ? runQuietly : runVisibly
  const { code, output } = await start(process.execPath, args, { cwd: projectDirectory })
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  const counted = report === undefined ? null : await readReport(report.file, report.count)
  const tally = counted ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 }
  const failed = code !== 0 && tally.failed === 0 ? 1 : tally.failed
  const counts =
    counted === null ? '' : `: ${tally.passed} passed, ${failed} failed, ${tally.skipped} skipped`
  if (failed > 0 && output !== '') print(output.trimEnd())
  print(`${failed === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)${counts}`)
  return { ...tally, failed }
}

async function readReport(file: string, count: (json: unknown) => Tally): Promise<Tally | null> {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null // the step ended before it could write one; its exit code says so
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
