import { expect, test, vi } from 'vitest'
import { channelOf, contract, type Handlers } from '#contract'
import { registerHandlers, type BugReport } from '../../../../src/main/ipc/register.ts'
import type { AskingFrame } from '../../../../src/main/ipc/sender.ts'

const ownPage: AskingFrame = { url: 'app://vault/index.html', parent: null }
const channels = Object.entries(contract).flatMap(([group, calls]) =>
  Object.keys(calls).map((name) => channelOf(group, name)),
)

type Listener = (event: { readonly senderFrame: AskingFrame | null }, input: unknown) => Promise<unknown>

/** A bridge whose handlers all do the same, and a way to call over it. */
function bridge(handler: (input: unknown) => Promise<unknown> = () => Promise.resolve('answered')) {
  const listeners = new Map<string, Listener>()
  const bugs: BugReport[] = []
  const handle = vi.fn(handler)
  const handlers = Object.fromEntries(
    Object.entries(contract).map(([group, calls]) => [
      group,
      Object.fromEntries(Object.keys(calls).map((name) => [name, handle])),
    ]),
  ) as unknown as Handlers // every call of the contract has one: built from its keys just above
  registerHandlers({
    receiver: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers,
    report: (bug) => void bugs.push(bug),
    newReference: () => 'ref-1',
  })
  const call = (channel: string, input?: unknown, senderFrame: AskingFrame | null = ownPage) =>
    listeners.get(channel)?.({ senderFrame }, input)
  return { listeners, handle, bugs, call }
}

test('opens exactly the channels of the contract', () => {
  expect([...bridge().listeners.keys()].sort()).toEqual([...channels].sort())
})

test('passes what matches the schema to the handler, and its answer back', async () => {
  const { call, handle } = bridge()
  expect(await call('hikae:app.forgetVault', { path: '/vaults/family.hikae' })).toBe('answered')
  expect(handle).toHaveBeenCalledExactlyOnceWith({ path: '/vaults/family.hikae' })
})

const foreign: readonly (readonly [string, AskingFrame | null])[] = [
  ['a page that is gone', null],
  ['a frame inside our page', { url: 'app://vault/index.html', parent: {} }],
  ['another site', { url: 'https://evil.example/', parent: null }],
  ['a file', { url: 'file:///tmp/index.html', parent: null }],
  ['another host of our scheme', { url: 'app://evil/index.html', parent: null }],
  ['a host that begins like ours', { url: 'app://vault.evil/index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
]
test.each(foreign)('M8 denies every call to %s', async (_who, frame) => {
  const { call, handle } = bridge()
  for (const channel of channels) {
    expect(await call(channel, undefined, frame)).toEqual({ ok: false, error: { code: 'E_DENIED' } })
  }
  expect(handle).not.toHaveBeenCalled()
})

const hostile: readonly (readonly [string, unknown])[] = [
  ['a number', 7],
  ['a list', [1, 2, 3]],
  ['an unknown field', { nobodyAskedForThis: true }],
  ['a date', new Date(0)],
  ['a map', new Map([['path', '/x']])],
  ['bytes', new Uint8Array(8)],
  ['a text of 40 million characters', 'x'.repeat(40_000_000)],
  ['a name that reaches the prototype', JSON.parse('{"__proto__": {"polluted": true}}')],
  ['a constructor', { constructor: { prototype: { polluted: true } } }],
  ['endless nesting', nested(1_000)],
]
test.each(hostile)('M8 refuses %s on every channel', async (_what, input) => {
  const { call, handle } = bridge()
  for (const channel of channels) {
    expect(await call(channel, input)).toMatchObject({ ok: false, error: { code: 'E_INPUT' } })
  }
  expect(handle).not.toHaveBeenCalled()
  expect('polluted' in {}).toBe(false)
})

test('says which field was wrong, never what stood in it', async () => {
  const refused = await bridge().call('hikae:app.forgetVault', { path: 12345 })
  expect(refused).toEqual({ ok: false, error: { code: 'E_INPUT', path: 'path' } })
})

test('refuses a text that is longer than its field may be', async () => {
  const refused = await bridge().call('hikae:app.forgetVault', { path: 'x'.repeat(4_097) })
  expect(refused).toEqual({ ok: false, error: { code: 'E_INPUT', path: 'path' } })
})

test('turns what a handler throws into a reference, and keeps the cause to itself', async () => {
  const bug = Object.assign(new TypeError('cannot read /home/taro/secret.hikae'), { code: 'EIO' })
  const { call, bugs } = bridge(() => Promise.reject(bug))
  expect(await call('hikae:vault.lock')).toEqual({
    ok: false,
    error: { code: 'E_INTERNAL', reference: 'ref-1' },
  })
  expect(bugs).toMatchObject([{ reference: 'ref-1', channel: 'hikae:vault.lock' }])
  expect(bugs[0]?.cause).toMatch(/^TypeError EIO\n\s+at /)
  expect(JSON.stringify(bugs)).not.toContain('taro')
})

test('survives a handler that throws what is no error', async () => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is what is tried here
  const { call, bugs } = bridge(() => Promise.reject('a secret text'))
  expect(await call('hikae:vault.lock')).toMatchObject({ error: { code: 'E_INTERNAL' } })
  expect(bugs).toMatchObject([{ cause: 'string' }])
})

function nested(depth: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = { deeper: value }
  return value
}
