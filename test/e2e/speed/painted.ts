import type { ElectronApplication, Page } from '@playwright/test'

/** What was measured in one start, in milliseconds and MiB. */
export interface Start {
  /** From the making of the process until its window first had something painted. */
  readonly painted: number
  readonly memory: number
}

/** Waits for the first page with a password field, and says when it was painted and what all processes hold then. */
export async function measureStart(electron: ElectronApplication): Promise<Start> {
  const page = await electron.firstWindow()
  await page.locator('input[type="password"]').waitFor()
  const made = await electron.evaluate(() => process.getCreationTime())
  const painted = await page.evaluate(async () => {
    const first = (): PerformanceEntry | undefined =>
      performance.getEntriesByName('first-contentful-paint')[0]
    while (first() === undefined) await new Promise(requestAnimationFrame)
    return performance.timeOrigin + (first()?.startTime ?? Number.NaN)
  })
  return { painted: painted - (made ?? Number.NaN), memory: await memoryOf(electron) }
}

/** MiB that all processes of an app hold; what they share counts once for each. */
export async function memoryOf(electron: ElectronApplication): Promise<number> {
  const kib = await electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  )
  return kib / 1024
}

/** Milliseconds from the next key that is pressed until each of some things, named by selectors, has been painted. */
export async function paintedAfterKey<const S extends readonly string[]>(
  page: Page,
  selectors: S,
  press: () => Promise<void>,
): Promise<{ readonly [At in keyof S]: number }> {
  const recorder = await page.evaluateHandle((all) => {
    const pressed = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
    })
    const shown = all.map(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            requestAnimationFrame(() => {
              if (document.querySelector(wanted) === null) look()
              else {
                const { port1, port2 } = new MessageChannel()
                // Comes after the frame has been handed on.
                port1.onmessage = () => resolve(performance.now())
                port2.postMessage(null)
              }
            })
          }
          look()
        }),
    )
    return { took: Promise.all([pressed, ...shown]).then(([from, ...to]) => to.map((at) => at - from)) }
  }, selectors)
  await press()
  return (await recorder.evaluate(({ took }) => took)) as { readonly [At in keyof S]: number }
}

/** Milliseconds from a change of a field until what follows from it has been painted. */
export interface Answered {
  /** In a part of the page. */
  readonly part: number
  /** In all of it. */
  readonly all: number
}

/**
 * Takes the time from the next change of a field until its results have been painted: the frame that shows the last thing that
 * changed in the page, counted until nothing changes any more for a while.
 *
 * @param part - The selector of the part of the page that is timed by itself.
 */
export async function paintedAfterInput(
  page: Page,
  part: string,
  type: () => Promise<void>,
): Promise<Answered> {
  const recorder = await page.evaluateHandle(
    ({ quiet, selector }) => {
      const took = new Promise<Answered>((resolve) => {
        addEventListener(
          'input',
          ({ timeStamp }) => {
            const watched = [document.querySelector(selector), document.body].map((root) => {
              const state = { isChanged: true, painted: Number.NaN }
              const changes = new MutationObserver(() => (state.isChanged = true))
              const everything = { subtree: true, childList: true, characterData: true, attributes: true }
              if (root !== null) changes.observe(root, everything)
              return { state, changes }
            })
            let isWatching = true
            const eachFrame = (): void => {
              requestAnimationFrame(() => {
                // Comes before any other task once the frame has been handed on, with what changed while it was laid out.
                void scheduler.postTask(
                  () => {
                    for (const { state } of watched) {
                      if (state.isChanged) state.painted = performance.now() - timeStamp
                      state.isChanged = false
                    }
                  },
                  { priority: 'user-blocking' },
                )
                if (isWatching) eachFrame()
              })
            }
            eachFrame()
            setTimeout(() => {
              isWatching = false
              const [inPart, inAll] = watched.map(({ state, changes }) => {
                changes.disconnect()
                return state.painted
              })
              resolve({ part: inPart ?? Number.NaN, all: inAll ?? Number.NaN })
            }, quiet)
          },
          { capture: true, once: true },
        )
      })
      return { took }
    },
    { quiet: QUIET, selector: part },
  )
  await type()
  return recorder.evaluate(({ took }) => took)
}

/** Milliseconds after a key in which its results have come, on any machine that measuring makes sense on. */
const QUIET = 250
