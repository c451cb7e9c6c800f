import { chown, cp, mkdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describeRuntime, electronRuntime } from './electron-runtime.ts'
import { projectDirectory, stageApp } from './stage-app.ts'
import { ensureBuilt } from './support/build.ts'
import { withCountedNetwork, type Command, type CountedNetwork } from './support/counted-network.ts'
import { withVirtualDisplays } from './support/display.ts'
import { linkTree } from './support/link-tree.ts'
import { endPlainly, runVisibly, say } from './support/run.ts'
import { asUnprivileged, ensureSandbox, type Person } from './support/unprivileged.ts'
import { ensureSystem } from './system-check.ts'

/*
 * `npm run e2e [-- Playwright's own arguments]`: the end-to-end tests in a real Electron with its real
 * sandbox, which means: never as root. What the tests need is put where their person can read it.
 */

/** How many stories are told at a time. Each starts an app of several processes, so more than two would only wait for each other. */
const WORKERS = Math.min(2, os.availableParallelism())

/** Folders of the checkout that no test looks at. */
const leftOut = /^(?:\.git|out|test-results|playwright-report|demo-output|coverage)$/

async function endToEnd(args: readonly string[]): Promise<number> {
  const isRoot = process.getuid?.() === 0
  await ensureSystem(['window', 'virtual-display', ...(isRoot ? (['packet-counter'] as const) : [])])
  const runtime = await electronRuntime()
  say(`End-to-end tests on ${describeRuntime(runtime)}`)
  await ensureBuilt()
  const results = path.join(projectDirectory, 'test-results')
  await rm(results, { recursive: true, force: true })
  return asUnprivileged(async (person) => {
    await ensureSandbox(person)
    const app = await stageApp(runtime, path.join(person.directory, 'app'))
    const project = isRoot ? await readableProject(person) : projectDirectory
    const theirResults = path.join(person.directory, 'results')
    await mkdir(theirResults)
    if (person.uid !== undefined && person.gid !== undefined)
      await chown(theirResults, person.uid, person.gid)
    try {
      return await withCountedNetwork((network) =>
        // One for each worker: a display has one clipboard and one window in front.
        withVirtualDisplays(WORKERS, person, async (displays) => {
          const env = {
            ...person.env,
            DISPLAY: displays[0],
            WAYLAND_DISPLAY: undefined,
            HIKAE_E2E_EXECUTABLE: app.executable,
            HIKAE_E2E_ARGUMENTS: JSON.stringify(app.args),
            HIKAE_E2E_RUNTIME: `${runtime.source} ${runtime.version}`,
            HIKAE_E2E_RESULTS: theirResults,
            HIKAE_E2E_DISPLAYS: displays.join(' '),
            ...describeNetwork(network),
          }
          const playwright = playwrightCommand(project, args)
          const { command, args: rest } = network === null ? playwright : network.inside(playwright, person)
          // Inside the namespace the person is taken on by the command itself, because entering it takes root.
          const ids = network === null ? { uid: person.uid, gid: person.gid } : {}
          return (await runVisibly(command, rest, { ...ids, cwd: project, env })).code
        }),
      )
    } finally {
      await cp(theirResults, results, { recursive: true })
    }
  })
}

/** A copy of the checkout, mostly of hard links, for a person who may not be able to read the original. */
async function readableProject({ directory }: Person): Promise<string> {
  const project = path.join(directory, 'project')
  await linkTree(projectDirectory, project, (relative) => !leftOut.test(relative))
  return project
}

function playwrightCommand(project: string, args: readonly string[]): Command {
  const own = path.relative(projectDirectory, process.execPath)
  // Inside npm scripts Node comes from node_modules, which the person reads in their copy.
  const node = own.startsWith('..') ? process.execPath : path.join(project, own)
  return {
    command: node,
    args: [path.join(project, 'node_modules/@playwright/test/cli.js'), 'test', ...args],
  }
}

function describeNetwork(network: CountedNetwork | null): Readonly<Record<string, string>> {
  if (network === null) return {}
  return { HIKAE_E2E_DEVICE: network.device, HIKAE_E2E_GATEWAY: network.gateway }
}

/** Without a word about projects, all but the long walk. */
function withProjects(args: readonly string[]): readonly string[] {
  const isChosen = args.some((arg) => arg.startsWith('--project'))
  return isChosen ? args : [...args, '--project=app', '--project=network']
}

await endPlainly(() => endToEnd(withProjects(process.argv.slice(2))))
