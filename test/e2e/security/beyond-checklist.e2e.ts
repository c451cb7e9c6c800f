import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, launch, test } from '../fixtures.ts'
import { sharedApp } from './shared-app.ts'

test('no switch on the command line makes the app run another program or drop its sandbox', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'home-'))
  const program = path.join(home, 'hostile.sh')
  await writeFile(program, `#!/bin/sh\necho ran >> ${home}/ran\nexec "$@"\n`)
  await chmod(program, 0o755)
  const electron = await launch(home, { language: 'en', theme: 'light' }, [
    `--gpu-launcher=${program}`,
    `--renderer-cmd-prefix=${program}`,
    `--utility-cmd-prefix=${program}`,
    `--browser-subprocess-path=${program}`,
    '--disable-web-security',
    '--js-flags=--expose-gc',
    '$(touch ran).hikae',
    '--',
    '-e',
    `require('node:fs').writeFileSync('${home}/ran', '')`,
  ])
  try {
    const page = await electron.firstWindow()
    expect(page.url()).toBe('app://vault/index.html')
    expect(await page.evaluate(() => 'gc' in window)).toBe(false)
    expect(await readdir(home)).not.toContain('ran')
  } finally {
    await electron.close()
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
})

test('what a page stores never reaches the disk', async ({ app }) => {
  const canary = 'canary-4f1c9b7e'
  await app.window.evaluate(async (text) => {
    localStorage.setItem('x', text)
    document.cookie = `x=${text}`
    const opening = indexedDB.open(text)
    await new Promise((resolve) => {
      opening.onsuccess = resolve
      opening.onerror = resolve
    })
  }, canary)
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.session.flushStorageData(),
  )
  await app.electron.close()
  expect(await filesHolding(app.profile, canary)).toEqual([])
  await app.restart()
  expect(await app.window.evaluate(() => localStorage.getItem('x'))).toBeNull()
})

test('a second start hands over to the first and ends', async ({ app }) => {
  const executable = process.env['HIKAE_E2E_EXECUTABLE'] ?? ''
  const home = path.dirname(app.profile)
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: app.profile }
  await promisify(execFile)(executable, [], { env, timeout: 20_000 })
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a crash leaves no dump behind', async ({ app }) => {
  const home = path.dirname(app.profile)
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const gone = new Promise((resolve) => contents?.once('render-process-gone', resolve))
    contents?.forcefullyCrashRenderer()
    await gone
  })
  const files = await readdir(home, { recursive: true })
  expect(files.filter((file) => /\.dmp$|(?:^|\/)core(?:\.\d+)?$/.test(file))).toEqual([])
})

// These leave the app as they find it, so they share one.
test.describe(() => {
  const app = sharedApp()

  test('the title tells nothing, whatever the page calls itself', async () => {
    await app().window.evaluate(() => (document.title = '佐藤 Microsoft'))
    const titles = await app().electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    )
    expect(titles).toEqual(['Hikae'])
  })

  test('no key and no menu opens the inspector or reloads the page', async () => {
    await app().window.evaluate(() => Reflect.set(window, 'canary', true))
    for (const key of ['Control+R', 'F5', 'Control+Shift+I', 'F12']) await app().window.keyboard.press(key)
    const opened = await app().electron.evaluate(({ BrowserWindow, Menu }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.openDevTools()
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      // One of our own has null for it, whatever the types say.
      const roles = items.flatMap(({ role }) =>
        (role as string | null) === null ? [] : [`${role}`.toLowerCase()],
      )
      return { inspector: contents?.isDevToolsOpened(), roles }
    })
    expect(opened).toEqual({ inspector: false, roles: ['quit', 'cut', 'copy', 'paste', 'selectall'] })
    expect(await app().window.evaluate(() => Reflect.get(window, 'canary') as unknown)).toBe(true)
  })

  test('a file that is dropped on the window does not take its place', async () => {
    await app().window.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['<h1>hello</h1>'], 'x.html', { type: 'text/html' }))
      data.items.add('https://example.com/', 'text/uri-list')
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        )
      }
    })
    expect(app().window.url()).toBe('app://vault/index.html')
  })

  test('nothing is ever downloaded', async () => {
    const downloaded = await app().electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents === undefined) return 'no window'
      const started = new Promise<string>((resolve) => {
        contents.session.once('will-download', (event) =>
          resolve(event.defaultPrevented ? 'prevented' : 'started'),
        )
      })
      contents.downloadURL('app://vault/index.html')
      return started
    })
    expect(downloaded).toBe('prevented')
  })

  test('no session looks for a dictionary', async () => {
    const sessions = await app().electron.evaluate(({ BrowserWindow, session }) =>
      [
        session.defaultSession,
        session.fromPartition('new'),
        BrowserWindow.getAllWindows()[0]?.webContents.session,
      ].map((one) => [one?.isSpellCheckerEnabled(), one?.getSpellCheckerLanguages()]),
    )
    expect(sessions).toEqual([
      [false, []],
      [false, []],
      [false, []],
    ])
  })
})

async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const holding: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name)
    if (!(await stat(file)).isFile()) continue
    const content = await readFile(file)
    if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) holding.push(name)
  }
  return holding
}
