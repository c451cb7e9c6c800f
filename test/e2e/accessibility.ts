import axe from 'axe-core'
import type { Page } from '@playwright/test'

/** What axe says against a page and all its frames. axe stays in a frame for as long as that does: bringing it takes longest. */
export async function accessibilityViolations(page: Page): Promise<readonly axe.Result[]> {
  for (const frame of page.frames()) {
    const isThere = await frame.evaluate(() => 'axe' in globalThis)
    if (!isThere) await frame.evaluate(axe.source)
  }
  const { violations } = await page.evaluate(() => {
    const { axe: here } = globalThis as unknown as { readonly axe: typeof axe }
    return here.run(document, { resultTypes: ['violations'] })
  })
  return violations
}
