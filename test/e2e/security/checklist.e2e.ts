import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { contract } from '#contract'
import { expect, test } from '../fixtures.ts'
import { preferencesOf, runUnheadered } from './main-process.ts'
import { sharedApp } from './shared-app.ts'

/*
 * Electron's own security checklist, all twenty items in its numbering, each tried on the running app in the
 * real sandbox. Item 19 is in fuses.e2e.ts: it needs an executable of its own.
 */

const elsewhere = [
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<h1>hello</h1>',
  'app://vault/sheets/index.html',
  'app://evil/index.html',
  'hikae:anything',
  'blob:app://vault/0000',
]

const unservable = [
  'app://vault/../main/index.js',
  'app://vault/%2e%2e/main/index.js',
  'app://vault/..%2fmain%2findex.js',
  'app://vault//etc/passwd',
  'app://vault/assets/../../preload/index.cjs',
  'app://evil/index.html',
]

test('M7 1: everything a window loads is its own', async ({ app }) => {
  const requested = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) return []
    const urls: string[] = []
    contents.session.webRequest.onSendHeaders(({ url }) => void urls.push(url))
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.reload()
    await loaded
    return urls
  })
  expect(requested.length).toBeGreaterThan(2)
  expect(requested.filter((url) => !url.startsWith('app://vault/'))).toEqual([])
})

test('M7 13: a page that goes to about:blank, which nothing announces, is denied from there on', async ({
  app,
}) => {
  const page = app.window
  await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank'), 0))
  await page.waitForURL('about:blank')
  const answer = await page.evaluate(() => {
    const bridge = Reflect.get(window, 'api') as
      { readonly app: { readonly state: () => unknown } } | undefined
    return bridge?.app.state() ?? 'no bridge'
  })
  expect(['no bridge', { ok: false, error: { code: 'E_DENIED' } }]).toContainEqual(answer)
})

test('M7 15: only clean https addresses that the catalogue or a record names reach the browser of the system', async ({
  app,
}) => {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'opened', opened)
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  const addresses = [
    'account.live.com/acsr',
    'account.example.com/nobody-names-it',
    'user@evil.example',
    'a.example:8080',
    'a\\b.example',
    'localhost',
    '../x',
  ]
  const answers = await app.window.evaluate(async (list) => {
    interface Pages {
      readonly app: {
        readonly openPage: (input: { readonly address: string }) => Promise<{ readonly ok: boolean }>
      }
    }
    const bridge = Reflect.get(window, 'api') as Pages
    return Promise.all(list.map(async (address) => (await bridge.app.openPage({ address })).ok))
  }, addresses)
  expect(answers).toEqual([true, false, false, false, false, false, false])
  const opened = await app.electron.evaluate(() => Reflect.get(globalThis, 'opened') as unknown)
  expect(opened).toEqual(['https://account.live.com/acsr'])
})

// These leave the app as they find it, so they share one.
test.describe(() => {
  const app = sharedApp()

  test('M7 2: there is no Node in a page, in a frame or in a worker', async () => {
    const found = await app().window.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'setImmediate', '__dirname']
      const presentIn = (scope: object) => names.filter((name) => name in scope)
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const inFrame = frame.contentWindow === null ? ['no frame'] : presentIn(frame.contentWindow)
      frame.remove()
      let worker = 'started'
      try {
        new Worker('assets/worker.js')
      } catch (error) {
        worker = error instanceof TypeError ? 'refused' : 'failed otherwise'
      }
      return { inPage: presentIn(window), inFrame, worker }
    })
    expect(found).toEqual({ inPage: [], inFrame: [], worker: 'refused' })
    for (const preferences of await preferencesOf(app().electron)) {
      expect(preferences.nodeIntegration).toBe(false)
      expect(preferences.nodeIntegrationInSubFrames ?? false).toBe(false)
    }
  })

  test('M7 3: a page cannot change the bridge it was given', async () => {
    for (const { contextIsolation } of await preferencesOf(app().electron))
      expect(contextIsolation).toBe(true)
    const kept = await app().window.evaluate(() => {
      const bridge = Reflect.get(window, 'api') as Record<string, Record<string, unknown>>
      const before = bridge['vault']?.['unlock']
      const attempts = [
        () => Reflect.set(window, 'api', {}),
        () => Reflect.deleteProperty(window, 'api'),
        () => Reflect.set(bridge, 'vault', {}),
        () => Reflect.set(bridge['vault'] ?? {}, 'unlock', () => 'mine'),
        () => Reflect.defineProperty(bridge['vault'] ?? {}, 'unlock', { value: () => 'mine' }),
      ]
      const worked = attempts.filter((attempt) => attempt()).length
      const now = (Reflect.get(window, 'api') as typeof bridge)['vault']?.['unlock']
      return { worked, same: before === now, kind: typeof now }
    })
    expect(kept).toEqual({ worked: 0, same: true, kind: 'function' })
  })

  test('M7 4: every page runs in the sandbox of the operating system', async () => {
    for (const { sandbox } of await preferencesOf(app().electron)) expect(sandbox).toBe(true)
    const processes = await app().electron.evaluate(({ app: main, webContents }) => ({
      all: main.getAppMetrics().map(({ pid }) => pid),
      pages: webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
    }))
    for (const pid of processes.all) {
      const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8')
      expect(commandLine).not.toMatch(/--(?:no-sandbox|disable-[a-z-]*sandbox)/)
    }
    for (const pid of processes.pages) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      expect(status).toMatch(/^Seccomp:\s+2$/m) // a filter of system calls
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    }
  })

  test('M7 5: a page is refused every permission it asks for', async () => {
    const answers = await app().window.evaluate(`(${permissionsAsked()})()`)
    expect(answers).toEqual(permissionsRefused)
  })

  for (const partition of [null, 'persist:another', 'passing'] as const) {
    test(`M7 5: permissions are refused without any header too, in the session ${partition ?? 'by default'}`, async () => {
      expect(await runUnheadered(app().electron, partition, `(${permissionsAsked()})()`)).toEqual(
        permissionsRefused,
      )
    })
  }

  test('M7 6, 8, 9, 10, 11: no window weakens its page', async () => {
    const all = await preferencesOf(app().electron)
    expect(all.length).toBeGreaterThan(0)
    for (const preferences of all) {
      expect(preferences.webSecurity).toBe(true)
      expect(preferences.allowRunningInsecureContent ?? false).toBe(false)
      expect(preferences.experimentalFeatures ?? false).toBe(false)
      expect(preferences.enableBlinkFeatures ?? '').toBe('')
      expect(preferences.webviewTag ?? false).toBe(false)
    }
  })

  test('M7 7: text never becomes code or markup', async () => {
    const outcome = await app().window.evaluate(async () => {
      const errorOf = (attempt: () => unknown): string => {
        try {
          attempt()
          return 'worked'
        } catch (error) {
          return error instanceof Error ? error.name : 'unknown'
        }
      }
      // Outside the debugger's own call: that one may do what pages may not.
      const later = (attempt: () => unknown) =>
        new Promise<string>((resolve) => setTimeout(() => resolve(errorOf(attempt)), 0))
      const script = document.createElement('script')
      const inline = (): void => {
        const element = document.createElement('script')
        element.append('window.inlineRan = true')
        document.head.append(element)
      }
      return {
        // eslint-disable-next-line no-eval -- that it is refused is what is tried
        eval: await later(() => eval('1 + 1')),
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as above
        function: await later(() => new Function('return 1')()),
        scriptText: await later(() => (script.text = 'window.inlineRan = true')),
        scriptSource: await later(() => (script.src = 'data:text/javascript,1')),
        innerHtml: await later(() => (document.createElement('p').innerHTML = '<b>x</b>')),
        inline: await later(inline),
        inlineRan: 'inlineRan' in window,
      }
    })
    expect(outcome).toEqual({
      eval: 'EvalError',
      function: 'EvalError',
      scriptText: 'TypeError',
      scriptSource: 'TypeError',
      innerHtml: 'TypeError',
      inline: 'TypeError',
      inlineRan: false,
    })
  })

  test('M7 7: a page reaches nothing outside itself', async () => {
    const violated = await app().window.evaluate(async () => {
      const seen = new Set<string>()
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        seen.add(effectiveDirective),
      )
      const image = document.createElement('img')
      image.src = 'https://example.com/x.png'
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      const form = document.createElement('form')
      form.action = 'https://example.com/'
      form.method = 'post'
      const style = document.createElement('style')
      style.append('body { color: red }')
      const sheet = document.createElement('link')
      sheet.rel = 'stylesheet'
      sheet.href = 'https://example.com/x.css'
      const audio = document.createElement('audio')
      audio.src = 'https://example.com/x.mp3'
      document.body.append(image, frame, form, style, sheet, audio)
      form.submit()
      const base = document.createElement('base')
      base.href = 'https://example.com/'
      document.head.append(base)
      const attempts = [
        () => fetch('https://example.com/'),
        () => fetch('app://vault/index.html'),
        () => new WebSocket('wss://example.com/'),
        () => new EventSource('https://example.com/'),
        () => navigator.sendBeacon('https://example.com/', 'x'),
        () => new FontFace('x', 'url(https://example.com/x.woff2)').load(),
      ]
      const refused = await Promise.all(
        attempts.map(async (attempt) => {
          try {
            await attempt()
            return false
          } catch {
            return true
          }
        }),
      )
      // Violations are told after the attempt, on a busy machine some time after it.
      for (let rest = 100; seen.size < 8 && rest > 0; rest -= 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      for (const added of [image, frame, form, style, sheet, audio, base]) added.remove()
      return { seen: [...seen].sort(), fetched: refused.slice(0, 2) }
    })
    expect(violated.fetched).toEqual([true, true])
    expect(violated.seen).toEqual([
      'base-uri',
      'connect-src',
      'font-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'style-src-elem',
    ])
  })

  test('M7 12: a page cannot hold another one', async () => {
    const kinds = await app().window.evaluate(() => {
      const webview = document.createElement('webview')
      document.body.append(webview)
      const kind = typeof Reflect.get(webview, 'loadURL')
      webview.remove()
      return kind
    })
    expect(kinds).toBe('undefined')
  })

  for (const place of elsewhere) {
    test(`M7 13: a page cannot go to ${place}`, async () => {
      const page = app().window
      await page.evaluate(async (address) => {
        Reflect.set(window, 'canary', 'still here')
        location.href = address
        const link = document.createElement('a')
        link.href = address
        link.target = '_top'
        const download = document.createElement('a')
        download.href = address
        download.download = 'x.html'
        const form = document.createElement('form')
        form.action = address
        document.body.append(link, download, form)
        link.click()
        download.click()
        form.submit()
        await new Promise((resolve) => setTimeout(resolve, 200))
        for (const added of [link, download, form]) added.remove()
      }, place)
      expect(page.url()).toBe('app://vault/index.html')
      expect(await page.evaluate(() => Reflect.get(window, 'canary') as unknown)).toBe('still here')
    })
  }

  test('M7 14: a page cannot open a window', async () => {
    const opened = await app().window.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'app://vault/index.html'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
      return ['https://example.com/', 'app://vault/index.html', 'about:blank', ''].map((url) =>
        window.open(url),
      )
    })
    expect(opened).toEqual([null, null, null, null])
    expect(await app().electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('M7 16: the product asks for an Electron that its makers still mend', async () => {
    const manifest = await readFile(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8')
    const { devDependencies } = JSON.parse(manifest) as {
      readonly devDependencies: { readonly electron: string }
    }
    expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45)
    const running = await app().electron.evaluate(() => process.versions.electron)
    test.info().annotations.push({ type: 'runtime', description: `tested on Electron ${running}` })
  })

  test('M7 17: a foreign page with the very same bridge is denied', async () => {
    const answer = await app().electron.evaluate(async ({ app: main, BrowserWindow }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${main.getAppPath()}/out/preload/index.cjs` },
      })
      await window.loadURL('about:blank')
      const denied = (await window.webContents.executeJavaScript('window.api.app.state()')) as unknown
      window.destroy()
      return denied
    })
    expect(answer).toEqual({ ok: false, error: { code: 'E_DENIED' } })
  })

  test('M7 17: a frame inside the page gets no bridge', async () => {
    const kind = await app().window.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const found = frame.contentWindow !== null && 'api' in frame.contentWindow
      frame.remove()
      return found
    })
    expect(kind).toBe(false)
  })

  test('M7 18: only the built pages are served, and no file', async () => {
    const statuses = await app().electron.evaluate(async ({ BrowserWindow }, urls) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session
      const statusOf = async (url: string, method: string) => {
        try {
          return (await session?.fetch(url, { method }))?.status
        } catch {
          return 0
        }
      }
      return {
        served: await statusOf('app://vault/index.html', 'GET'),
        posted: await statusOf('app://vault/index.html', 'POST'),
        refused: await Promise.all(urls.map((url) => statusOf(url, 'GET'))),
      }
    }, unservable)
    expect(statuses.served).toBe(200)
    expect(statuses.posted).not.toBe(200)
    expect(statuses.refused.filter((status) => status !== 0 && status !== 404)).toEqual([])
  })

  test('M7 20: the bridge is the contract, function by function, and nothing else', async () => {
    const expected = Object.fromEntries(
      Object.entries(contract).map(([group, calls]) => [
        group,
        Object.keys(calls).map((name) => [name, 'function']),
      ]),
    )
    const found = await app().window.evaluate(() => {
      const bridge = Reflect.get(window, 'api') as Record<string, Record<string, unknown>>
      const groups = Object.entries(bridge).map(([group, calls]) => [
        group,
        Object.entries(calls).map(([name, call]) => [name, typeof call]),
      ])
      return {
        groups: Object.fromEntries(groups) as unknown,
        frozen: [bridge, ...Object.values(bridge)].every((part) => Object.isFrozen(part)),
        electron: ['ipcRenderer', 'electron', 'sheet'].filter((name) => name in window),
      }
    })
    expect(found).toEqual({ groups: expected, frozen: true, electron: [] })
  })

  test('M7 20: input that fits no schema does not even leave the page', async () => {
    const answers = await app().window.evaluate(async () => {
      type Call = (input?: unknown) => Promise<unknown>
      const bridge = Reflect.get(window, 'api') as Record<string, Record<string, Call>>
      const forget = bridge['app']?.['forgetVault']
      return Promise.all([
        forget?.({ path: 7 }),
        forget?.({ path: 'x'.repeat(5_000) }),
        forget?.({ path: '/x', more: 1 }),
      ])
    })
    expect(answers).toEqual([
      { ok: false, error: { code: 'E_INPUT', path: 'path' } },
      { ok: false, error: { code: 'E_INPUT', path: 'path' } },
      { ok: false, error: { code: 'E_INPUT', path: 'more' } },
    ])
  })
})

/** A script that asks for everything a page can ask for, and answers with what it got. As text: it runs in many pages. */
function permissionsAsked(): string {
  return `async () => {
    const nameOf = (error) => error instanceof DOMException || error instanceof Error ? 'refused' : 'unknown'
    const tryOut = (attempt) => Promise.race([
      attempt().then(() => 'granted', nameOf),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 2000)),
    ])
    const located = () => new Promise((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, (error) => reject(new Error(error.message))))
    return {
      notifications: await Notification.requestPermission(),
      clipboard: await tryOut(() => navigator.clipboard.readText()),
      place: await tryOut(located),
      camera: await tryOut(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await tryOut(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await tryOut(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      midi: await tryOut(() => navigator.requestMIDIAccess({ sysex: true })),
      usb: await tryOut(() => navigator.usb.requestDevice({ filters: [] })),
      serial: await tryOut(() => navigator.serial.requestPort()),
      hid: await tryOut(async () => { if ((await navigator.hid.requestDevice({ filters: [] })).length === 0) throw new Error('none') }),
      fonts: await tryOut(async () => { if ((await queryLocalFonts()).length === 0) throw new Error('none') }),
      idle: await tryOut(async () => { if (await IdleDetector.requestPermission() !== 'granted') throw new Error('denied') }),
      pointer: await tryOut(() => document.documentElement.requestPointerLock()),
    }
  }`
}

const permissionsRefused = {
  notifications: 'denied',
  clipboard: 'refused',
  place: 'refused',
  camera: 'refused',
  microphone: 'refused',
  screen: 'refused',
  midi: 'refused',
  usb: 'refused',
  serial: 'refused',
  hid: 'refused',
  fonts: 'refused',
  idle: 'refused',
  pointer: 'refused',
}
