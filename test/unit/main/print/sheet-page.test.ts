import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sheetChannels } from '../../../../src/preload/contract-sheet.ts'
import { handOver, type PageContents } from '../../../../src/main/print/sheet-page.ts'
import { sheetOf } from '../../../support/sheets.ts'

const sheet = { model: sheetOf([], { sheetKind: 'kit' }), title: 'Hikae' }
const ownPage = { url: 'app://vault/sheets/index.html', parent: null }

type Listener = Parameters<PageContents['ipc']['handle']>[1]

/** A window whose page asks what the test lets it ask. */
function page() {
  const listeners = new Map<string, Listener>()
  const gone: (() => void)[] = []
  const contents: PageContents = {
    ipc: { handle: (channel, listener) => void listeners.set(channel, listener) },
    onGone: (listener) => void gone.push(listener),
  }
  const ask = (
    channel: string,
    value?: unknown,
    senderFrame: { url: string; parent: object | null } | null = ownPage,
    ...more: readonly unknown[]
  ) => listeners.get(channel)?.({ senderFrame }, value, ...more)
  return { contents, ask, end: () => gone.forEach((listener) => listener()) }
}

/** Whoever waits for the sheet: keeps what is said of its progress. */
function needs(said: unknown[] = []) {
  return {
    pictureOf: () => null,
    onLaidOut: (...progress: readonly number[]) => void said.push(progress),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('hands the sheet to its page and waits for the number of pages', async () => {
  const { contents, ask } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  expect(ask(sheetChannels.take)).toBe(sheet)
  ask(sheetChannels.ready, 3)
  expect(await pages).toBe(3)
})

test('hands the sheet out once', () => {
  const { contents, ask } = page()
  void handOver(contents, sheet, 1_000, needs())
  ask(sheetChannels.take)
  expect(ask(sheetChannels.take)).toBeNull()
})

test('gives nothing to a frame, to another origin and to a page that is gone, and hears nothing from them', async () => {
  const { contents, ask } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  const strangers = [{ ...ownPage, parent: {} }, { url: 'https://example.jp/', parent: null }, null]
  for (const stranger of strangers) {
    expect(ask(sheetChannels.take, undefined, stranger)).toBeNull()
    ask(sheetChannels.ready, 1, stranger)
  }
  ask(sheetChannels.take)
  ask(sheetChannels.ready, 2)
  expect(await pages).toBe(2)
})

test.each([0, -1, 1.5, Number.NaN, '3', null, 1_000_000])('believes no page count of %s', async (count) => {
  const { contents, ask } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  ask(sheetChannels.take)
  ask(sheetChannels.ready, count)
  expect(await pages).toBeNull()
})

test('gives up when the page is gone', async () => {
  const { contents, end } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  end()
  expect(await pages).toBeNull()
})

test('gives up after a while', async () => {
  const { contents, ask } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  ask(sheetChannels.take)
  vi.advanceTimersByTime(1_000)
  expect(await pages).toBeNull()
})

test('passes on how far the page is, once it has its sheet, and believes nothing but counts', () => {
  const said: unknown[] = []
  const { contents, ask } = page()
  void handOver(contents, sheet, 1_000, needs(said))
  ask(sheetChannels.progress, 1, ownPage, 9)
  ask(sheetChannels.take)
  ask(sheetChannels.progress, 8, ownPage, 9)
  for (const count of [-1, 0.5, '9', null]) ask(sheetChannels.progress, count, ownPage, 9)
  ask(sheetChannels.progress, 9, { ...ownPage, parent: {} }, 9)
  expect(said).toEqual([[8, 9]])
})

test('waits longer for a page that goes on', async () => {
  const { contents, ask } = page()
  const pages = handOver(contents, sheet, 1_000, needs())
  ask(sheetChannels.take)
  for (let done = 1; done < 5; done += 1) {
    vi.advanceTimersByTime(900)
    ask(sheetChannels.progress, done, ownPage, 5)
  }
  ask(sheetChannels.ready, 2)
  expect(await pages).toBe(2)
})
