import { expect, test } from 'vitest'
import { createQuitting } from '../../../../src/main/system/quitting.ts'

/* The program's end, while a sheet is on its way to paper and when none is. */

/** A program that somebody wants to end; what it did is told in order. */
function program(sheet: Later<null> | null) {
  const did: string[] = []
  const answer = later<'wait' | 'stop'>()
  const signals: AbortSignal[] = []
  let left = sheet
  void sheet?.promise.then(() => (left = null))
  const quitting = createQuitting({
    sheetUnderWay: () => left?.promise.then(() => undefined) ?? null,
    cancelSheet: () => {
      did.push('cancel')
      sheet?.resolve(null)
    },
    ask: (signal) => {
      did.push('ask')
      signals.push(signal)
      return answer.promise
    },
    leave: () => {
      did.push('lock')
      return Promise.reject(new Error('the clipboard did not answer'))
    },
    quit: () => did.push('quit'),
  })
  const quit = async () => {
    let isPrevented = false
    quitting.beforeQuit({ preventDefault: () => (isPrevented = true) })
    await settled()
    return isPrevented
  }
  return { did, quit, answer: answer.resolve, signals }
}

interface Later<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
}

/** A promise that is kept when the test says so. */
function later<T>(): Later<T> {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((keep) => (resolve = keep))
  return { promise, resolve: (value) => resolve(value) }
}

const settled = () => new Promise(setImmediate)

test('ends at once when nothing is printed: locked first, whatever the clipboard says', async () => {
  const { did, quit } = program(null)
  expect(await quit()).toBe(true)
  expect(did).toEqual(['lock', 'quit'])
  // Electron asks again on the way out.
  expect(await quit()).toBe(false)
  expect(did).toEqual(['lock', 'quit'])
})

test('waits for the sheet where that is wanted', async () => {
  const sheet = later<null>()
  const { did, quit, answer } = program(sheet)
  expect(await quit()).toBe(true)
  expect(did).toEqual(['ask'])
  answer('wait')
  await settled()
  expect(did).toEqual(['ask'])
  sheet.resolve(null)
  await settled()
  expect(did).toEqual(['ask', 'lock', 'quit'])
})

test('breaks the sheet off where that is wanted, and ends after it', async () => {
  const { did, quit, answer } = program(later<null>())
  await quit()
  answer('stop')
  await settled()
  expect(did).toEqual(['ask', 'cancel', 'lock', 'quit'])
})

test('takes the question away when the sheet is done before it is answered', async () => {
  const sheet = later<null>()
  const { did, quit, signals } = program(sheet)
  await quit()
  sheet.resolve(null)
  await settled()
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(did).toEqual(['ask', 'lock', 'quit'])
})

test('asks once at a time, and again when somebody quits while it waits', async () => {
  const sheet = later<null>()
  const { did, quit, answer } = program(sheet)
  await quit()
  await quit()
  expect(did).toEqual(['ask'])
  answer('wait')
  await settled()
  await quit()
  expect(did).toEqual(['ask', 'ask'])
  sheet.resolve(null)
  await settled()
  expect(did).toEqual(['ask', 'ask', 'lock', 'quit'])
})
