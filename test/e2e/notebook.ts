import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { expect, type App, type Machine } from './fixtures.ts'
import { PASSWORD } from './secrets.ts'

/*
 * What the end-to-end stories have in common: finding things as a person does, by their words, and having a notebook.
 */

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true })
}

/** A tab of the cover: a button or a link, whichever it is. */
export function tab(page: Page, name: string): Locator {
  return page.getByRole('navigation').getByText(name, { exact: true })
}

export function field(within: Page | Locator, label: string): Locator {
  return within.getByLabel(label, { exact: true })
}

/** A field to type into, where a heading or a group has the same name. */
export function input(within: Page | Locator, name: string): Locator {
  return within.getByRole('textbox', { name, exact: true })
}

/** A row of a list. */
export function rowOf(page: Page, name: string): Locator {
  return page.locator('[data-row]').filter({ hasText: name })
}

/** Saves a picture, and lets axe look. */
export async function look(app: App, name: string): Promise<void> {
  await app.screenshot(name)
  await app.expectAccessible()
}

/** A new notebook at `sato.hikae`, made over the bridge: for stories that are not about making one. Its set-up is left for later. */
export async function makeNotebook(app: App, { language }: Machine): Promise<string> {
  const file = path.join(app.vaultFolder, 'sato.hikae')
  const title = language === 'ja' ? '佐藤家の控え' : 'The Satos'
  const wish = { path: file, title, weave: 'plain' as const, password: PASSWORD, language }
  const made = await app.window.evaluate((input) => window.api.vault.create(input), wish)
  expect(made.ok).toBe(true)
  await app.window.reload()
  await expect(tab(app.window, textIn(language)['frame.tab.accounts'])).toBeVisible({ timeout: 30_000 })
  return file
}

/** Locks with the button of the cover. Resolves with the new window, at its lock screen. */
export function lock(app: App, { language }: Machine): Promise<Page> {
  return app.windowReplaced(() => tab(app.window, textIn(language)['frame.lock']).click())
}

/** Opens the notebook of the lock screen with its password. */
export async function unlock(page: Page, { language }: Machine, password = PASSWORD): Promise<void> {
  await page.locator('input[type="password"]').fill(password)
  await page.keyboard.press('Enter')
  await expect(tab(page, textIn(language)['frame.tab.accounts'])).toBeVisible({ timeout: 30_000 })
}
