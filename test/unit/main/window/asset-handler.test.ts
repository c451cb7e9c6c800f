import { expect, test } from 'vitest'
import { createAssetHandler } from '../../../../src/main/window/asset-handler.ts'

const files = ['index.html', 'sheets/index.html', 'assets/app.js', 'assets/app.css', 'assets/text.woff2']
const readFiles: string[] = []
const handler = createAssetHandler('/app/renderer', files, (file) => {
  readFiles.push(file)
  return Promise.resolve(new TextEncoder().encode(file))
})
const ask = (address: string, init?: RequestInit) => handler(new Request(address, init))

test.each([
  ['app://vault/index.html', 'text/html; charset=utf-8'],
  ['app://vault/sheets/index.html', 'text/html; charset=utf-8'],
  ['app://vault/assets/app.js', 'text/javascript; charset=utf-8'],
  ['app://vault/assets/app.css', 'text/css; charset=utf-8'],
  ['app://vault/assets/text.woff2', 'font/woff2'],
])('serves %s', async (address, contentType) => {
  const answer = await ask(address)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe(contentType)
  expect(await answer.text()).toBe(`/app/renderer${new URL(address).pathname}`)
})

test('sends the policy of the pages with every answer, refusals included', async () => {
  for (const address of ['app://vault/index.html', 'app://vault/nothing']) {
    const { headers } = await ask(address)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=(), ')
  }
})

test.each([
  'app://vault/',
  'app://vault/missing.js',
  'app://vault/../index.js',
  'app://vault/../../../etc/passwd',
  'app://vault/%2e%2e/%2e%2e/etc/passwd',
  'app://vault/..%2f..%2fetc/passwd',
  'app://vault/assets/..%5c..%5cmain',
  'app://vault//etc/passwd',
  'app://vault/assets/app.js/',
  'app://vault/index.html%00.js',
  'app://vault/INDEX.HTML',
  'app://vault:80/index.html',
  'app://user@vault/nothing',
  'app://evil/index.html',
  'app://vault.evil/index.html',
  'https://vault/index.html',
  'file:///app/renderer/index.html',
])('refuses %s and reads nothing for it', async (address) => {
  const before = readFiles.length
  const answer = await handler({ method: 'GET', url: address } as Request)
  expect(answer.status).toBe(404)
  expect(readFiles.length).toBe(before)
})

test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses to be asked by %s', async (method) => {
  expect((await ask('app://vault/index.html', { method })).status).toBe(405)
})
