import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { mutants, type Mutant } from '../test/mutants/list.ts'
import { projectDirectory } from './stage-app.ts'
import { endPlainly, Plain, runQuietly } from './support/run.ts'

/*
 * `npm run mutants`: a test that cannot fail proves nothing. Each deliberately wrong build is made in a copy of the
 * project, and the test that is there for it has to fail on it, and to pass on the right build.
 */

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })

/** How many tests fail on the right build: several wrong builds have the same test. */
const rightBuild = new Map<string, number>()

await endPlainly(async () => {
  const chosen = mutants.filter((mutant) => values.only?.some((name) => mutant.for.includes(name)) ?? true)
  if (chosen.length === 0) throw new Plain('No mutant has such a name.')
  const copy = await copyOfProject()
  const survived: string[] = []
  try {
    for (const mutant of chosen) {
      const outcome = await tryMutant(copy, mutant)
      print(`${outcome === null ? 'caught ' : 'MISSED '} ${mutant.for.join(' ')}: ${mutant.what}`)
      if (outcome !== null) survived.push(`${mutant.for.join(' ')}: ${mutant.what}: ${outcome}`)
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
  for (const line of survived) print(`WRONG  ${line}`)
  print(`${chosen.length} wrong builds, ${chosen.length - survived.length} caught.`)
  return survived.length === 0 ? 0 : 1
})

async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'hikae-mutants-'))
  for (const name of [
    'src',
    'test',
    'docs',
    'resources',
    'scripts',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]) {
    await cp(path.join(projectDirectory, name), path.join(copy, name), { recursive: true })
  }
  await symlink(path.join(projectDirectory, 'node_modules'), path.join(copy, 'node_modules'))
  return copy
}

/** Null when the test notices, else why it does not. */
async function tryMutant(copy: string, mutant: Mutant): Promise<string | null> {
  const file = path.join(copy, mutant.file)
  const source = await readFile(file, 'utf8')
  if (source.split(mutant.from).length !== 2) return 'the place to change is not there, or not only once'
  const name = `${mutant.test} ${mutant.title}`
  const right = rightBuild.get(name) ?? (await runTest(copy, mutant))
  rightBuild.set(name, right)
  if (right !== 0) return 'the test fails on the right build, or is not there'
  await writeFile(
    file,
    source.replace(mutant.from, () => mutant.to),
  )
  try {
    return (await runTest(copy, mutant)) === 0 ? 'the test passes' : null
  } finally {
    await writeFile(file, source)
  }
}

/** How many tests fail, of those with this title; one when none has it. */
async function runTest(copy: string, { test, title }: Mutant): Promise<number> {
  const report = path.join(copy, 'report.json')
  await rm(report, { force: true })
  const vitest = path.join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', test, '-t', `(^| )${title} `, '--reporter=json', `--outputFile.json=${report}`]
  await runQuietly(process.execPath, args, { cwd: copy })
  // vitest wrote it.
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as Record<
    string,
    number
  >
  return numPassedTests === 0 && numFailedTests === 0 ? 1 : (numFailedTests ?? 1)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
