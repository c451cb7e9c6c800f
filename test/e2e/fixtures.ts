import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {
  _electron,
  errors,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import { accessibilityViolations } from './accessibility.ts'
import { searchTraces } from './traces.ts'

/** The language and colours of the machine that the app finds itself on. */
export interface Machine {
  readonly language: 'ja' | 'en'
  readonly theme: 'light' | 'dark'
}

/** The running app, as a person at the machine has it. */
export interface App {
  /** The main process, for looking at what no page shows. */
  readonly electron: ElectronApplication
  /** The window on the screen now. Locking replaces it: read it anew after that. */
  readonly window: Page
  /** An empty folder for vaults and other files of the test. */
  readonly vaultFolder: string
  /** The app's own folder on this machine. */
  readonly profile: string
  /** Resolves when the window that is open now was closed and another has taken its place (after locking). */
  readonly windowReplaced: (act: () => Promise<unknown>) => Promise<Page>
  /** Saves a picture of the window as `<name>-<language>-<theme>.png`. */
  readonly screenshot: (name: string) => Promise<void>
  /** Keeps a PDF that the app wrote as `paper/NAME-LANGUAGE.pdf` beside the pictures, to be looked at. */
  readonly keepPaper: (name: string, file: string) => Promise<void>
  /** Fails when axe finds anything at all in what the window shows, best practices included. */
  readonly expectAccessible: () => Promise<void>
  /** Answers every later "save as" dialog with this file, or cancels when it is null. */
  readonly answerSaveDialog: (file: string | null) => Promise<void>
  /** Answers every later "open" dialog with this file, or cancels when it is null. */
  readonly answerOpenDialog: (file: string | null) => Promise<void>
  /** Quits and starts again on the same profile and vault folder. */
  readonly restart: () => Promise<void>
}

interface Fixtures {
  readonly machine: Machine
  readonly app: App
}

export const resultsFolder = process.env['HIKAE_E2E_RESULTS'] ?? path.resolve('test-results')

/** A test with the app running on a machine of its own. Say `test.use({ machine: … })` for another language or theme. */
export const test = base.extend<Fixtures>({
  machine: [{ language: 'ja', theme: 'light' }, { option: true }],
  app: async ({ machine }, use) => {
    const { app, end } = await openApp(machine)
    await use(app)
    await end()
  },
})

export { expect }

/** An app that is running, and what ends it. */
export interface OpenApp {
  readonly app: App
  /** Quits, and fails when a secret was left anywhere on the machine. */
  readonly end: () => Promise<void>
}

/** Starts the app on a machine of its own. For tests that leave it as they find it, and share one; all others have the fixture. */
export async function openApp(machine: Machine): Promise<OpenApp> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'home-'))
  const vaultFolder = path.join(home, 'vaults')
  await mkdir(vaultFolder)
  let printed = ''
  const start = async (): Promise<ElectronApplication> => {
    const started = await launch(home, machine)
    const { stdout, stderr } = started.process()
    for (const stream of [stdout, stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()))
    // The tool's keys and clicks never pass the display, which would count as left alone after a while.
    await started.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0
    })
    return started
  }
  let electron = await start()
  const newestWindow = (): Page => {
    const window = electron.windows().findLast(isShown)
    if (window === undefined) throw new Error('the app shows no window')
    return window
  }
  const app: App = {
    get electron() {
      return electron
    },
    get window() {
      return newestWindow()
    },
    vaultFolder,
    profile: path.join(home, 'config'),
    windowReplaced: async (act) => {
      const old = newestWindow()
      const closed = old.waitForEvent('close')
      // The window may be gone before the click in it has been answered.
      await act().catch((error: unknown) => {
        if (!old.isClosed()) throw error
      })
      await closed
      // Not the event of the new window: it may be told before the window has its address, and then nobody knows which it is.
      await expect.poll(() => electron.windows().some((page) => page !== old && isShown(page))).toBe(true)
      const page = newestWindow()
      await page.waitForLoadState()
      return page
    },
    screenshot: async (name) => {
      const file = path.join(resultsFolder, 'screens', `${name}-${machine.language}-${machine.theme}.png`)
      await newestWindow().screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    },
    keepPaper: async (name, file) => {
      const folder = path.join(resultsFolder, 'paper')
      await mkdir(folder, { recursive: true })
      await copyFile(file, path.join(folder, `${name}-${machine.language}.pdf`))
    },
    expectAccessible: async () => {
      const violations = await accessibilityViolations(newestWindow())
      // Soft: one run tells of every screen.
      expect
        .soft(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]))
        .toEqual([])
    },
    answerSaveDialog: (file) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
      }, file),
    answerOpenDialog: (file) =>
      electron.evaluate(({ dialog }, filePath) => {
        const filePaths = filePath === null ? [] : [filePath]
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePath === null, filePaths })
      }, file),
    restart: async () => {
      await electron.close()
      electron = await start()
    },
  }
  const end = async (): Promise<void> => {
    await electron.close()
    const left = await searchTraces(home, printed)
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    expect(left, 'secrets that the app left behind').toEqual([])
  }
  return { app, end }
}

/** Milliseconds for each step of a start, so that one that hangs says which it was before the test's own time is over. */
const START_TIMEOUT = 20_000

/** Starts the app with everything it may write below `home`, and waits for its first page. */
export async function launch(
  home: string,
  machine: Machine,
  args: readonly string[] = [],
): Promise<ElectronApplication> {
  const executablePath = process.env['HIKAE_E2E_EXECUTABLE']
  if (executablePath === undefined) throw new Error('start the end-to-end tests with: npm run e2e')
  await mkdir(temporaryFolder(home), { recursive: true })
  const ownArguments = JSON.parse(process.env['HIKAE_E2E_ARGUMENTS'] ?? '[]') as string[]
  const electron = await connected({
    executablePath,
    args: [...ownArguments, `--lang=${machine.language}`, ...args],
    // What the pages are told of the system's colours; Playwright says light unless asked.
    colorScheme: machine.theme,
    // Without this Playwright switches the sandbox off that we are here to test.
    chromiumSandbox: true,
    env: environment(home, machine),
    timeout: START_TIMEOUT,
  })
  const window = await electron.firstWindow({ timeout: START_TIMEOUT })
  await window.waitForLoadState('load', { timeout: START_TIMEOUT })
  return electron
}

/**
 * Starts the program and connects to it. Once in some two hundred starts Playwright gets stuck while it attaches to a window that
 * opens at the same moment: the app runs, its tool does not. That says nothing of the app, so it is started once more, and the
 * run tells it. Everything after the connection has one chance only.
 */
async function connected(
  options: Parameters<typeof _electron.launch>[0],
): ReturnType<typeof _electron.launch> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    process.stderr.write('Playwright did not connect to the app in time; starting it once more.\n')
    return _electron.launch(options)
  }
}

function environment(home: string, { language }: Machine): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:LC_|LANG|XDG_CONFIG|XDG_CACHE)/.test(name),
  )
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_DATA_HOME: path.join(home, 'data'),
    TMPDIR: temporaryFolder(home),
    LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8',
    LANGUAGE: language,
  }
}

/** Below the home folder as well, so that what is left in it is known to come from this app and no other. */
function temporaryFolder(home: string): string {
  return path.join(home, 'tmp')
}

/** Printing opens a page of its own, which nobody sees. */
function isShown(page: Page): boolean {
  return !page.isClosed() && page.url().startsWith('app://vault/index.html')
}
