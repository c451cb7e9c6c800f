import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Messages } from '#core/text/messages'
import { textIn } from '#core/text/text'
import { expect, type App, type Machine } from './fixtures.ts'
import { PASSWORD } from './secrets.ts'
import { titled, writeVault } from './vault-file.ts'

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

/** The fold of all findings on the first page, of two or more; its rows are drawn once it is open. */
export function allFindings(page: Page, text: Messages): Locator {
  const [label = ''] = text['home.all-findings']({ count: 2 }).split('2')
  return page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: label }) })
    .first()
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

/** A row of the accounts, by its name; those far below are drawn only once one looks for them. */
export async function findAccount(page: Page, name: string): Promise<Locator> {
  await page.getByRole('searchbox').first().fill(name)
  return rowOf(page, name).first()
}

/** Saves a picture, and lets axe look. */
export async function look(app: App, name: string): Promise<void> {
  await app.screenshot(name)
  await app.expectAccessible()
}

/** A new notebook at `sato.hikae`, open in the app: for stories that are about neither making nor opening one. */
export async function makeNotebook(app: App, machine: Machine): Promise<string> {
  const file = fileOf(app)
  await writeFile(file, await blankVault(machine.language))
  await app.answerOpenDialog(file)
  await button(app.window, textIn(machine.language)['unlock.elsewhere']).click()
  await unlock(app.window, machine)
  return file
}

/** Opens a file with the usual password, past the lock screen: the window shows it when it is loaded anew. */
export async function openFile(app: App, file: string): Promise<void> {
  await app.answerOpenDialog(file)
  const opened = await app.window.evaluate(
    async (wish) => {
      const chosen = await window.api.vault.chooseFile()
      return chosen.ok && (await window.api.vault.unlock(wish)).ok
    },
    { path: file, key: { kind: 'password' as const, password: PASSWORD } },
  )
  expect(opened).toBe(true)
}

/** The bytes of a notebook without records: written once in a run of this process, for its key takes half a second. */
function blankVault(language: Machine['language']): Promise<Buffer> {
  blankVaults[language] ??= writeBlankVault(language)
  return blankVaults[language]
}

async function writeBlankVault(language: Machine['language']): Promise<Buffer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blank-'))
  try {
    const file = path.join(folder, 'sato.hikae')
    await writeVault(file, PASSWORD, [titled(TITLES[language])])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const blankVaults: Partial<Record<Machine['language'], Promise<Buffer>>> = {}

/** The same, made by the app itself with all the work that a key is worth. Its set-up is left for later. */
export async function createNotebook(app: App, { language }: Machine): Promise<void> {
  const wish = { path: fileOf(app), title: TITLES[language], weave: 'plain' as const, password: PASSWORD }
  const made = await app.window.evaluate((input) => window.api.vault.create(input), { ...wish, language })
  expect(made.ok).toBe(true)
  await showNotebook(app, language)
}

/** Takes the sample over, in the window. */
export async function importSample(app: App, { language }: Machine): Promise<void> {
  const text = textIn(language)
  await tab(app.window, text['frame.tab.settings']).click()
  await app.answerOpenDialog(path.resolve(`resources/sample/founding-story.${language}.json`))
  await button(app.window, text['settings.import']).click()
  await button(app.window.getByRole('dialog'), text['settings.import-apply']).click()
  await expect(app.window.getByText(text['settings.imported']({ count: 52 }))).toBeVisible()
}

const TITLES = { ja: '佐藤家の控え', en: 'The Satos' } as const

function fileOf(app: App): string {
  return path.join(app.vaultFolder, 'sato.hikae')
}

async function showNotebook(app: App, language: Machine['language']): Promise<void> {
  await app.window.reload()
  await expect(tab(app.window, textIn(language)['frame.tab.accounts'])).toBeVisible({ timeout: 30_000 })
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
