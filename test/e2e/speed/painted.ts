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

/** Milliseconds from the next key that is pressed until something that a selector names has been painted. */
export async function paintedAfterKey(
  page: Page,
  selector: string,
  press: () => Promise<void>,
): Promise<number> {
  const painted = page.evaluateHandle((wanted) => {
    const pressed = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
    })
    const shown = new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector(wanted) === null) requestAnimationFrame(look)
        else setTimeout(() => resolve(performance.now()))
      }
      requestAnimationFrame(look)
    })
    return { took: Promise.all([pressed, shown]).then(([from, to]) => to - from) }
  }, selector)
  const recorder = await painted
  await press()
  return recorder.evaluate(({ took }) => took)
}

/**
 * Milliseconds from each change of a field until its results have been painted: the frame after the last thing that changed
 * in the page, counted until nothing changes any more for a while.
 */
export async function paintedAfterInput(page: Page, type: () => Promise<void>): Promise<number> {
  const recorder = await page.evaluateHandle((quiet) => {
    const took = new Promise<number>((resolve) => {
      addEventListener(
        'input',
        ({ timeStamp }) => {
          let last = Number.NaN
          const frame = (): void => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              // Comes after the frame has been handed on.
              port1.onmessage = () => (last = performance.now())
              port2.postMessage(null)
            })
          }
          const changes = new MutationObserver(frame)
          changes.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          })
          frame()
          setTimeout(() => {
            changes.disconnect()
            resolve(last - timeStamp)
          }, quiet)
        },
        { capture: true, once: true },
      )
    })
    return { took }
  }, QUIET)
  await type()
  return recorder.evaluate(({ took }) => took)
}

/** Milliseconds after a key in which its results have come, on any machine that measuring makes sense on. */
const QUIET = 250
