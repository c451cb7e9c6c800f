import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { manyAccounts } from '../support/many-accounts.ts'
import { expect, test, type App, type Machine } from './fixtures.ts'
import { button, look, makeNotebook, tab } from './notebook.ts'

/*
 * The map of the what-if screen: the sample notebook from a scenario to its chain and its table, by mouse and by keyboard;
 * then 300 accounts, for its pictures.
 */

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`the map, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('shows what falls, why, and the same as a table', async ({ app }) => {
      await makeNotebook(app, machine)
      await takeIn(app, machine, path.resolve(`resources/sample/founding-story.${language}.json`))
      await tab(app.window, text['frame.tab.whatif']).click()
      const page = app.window
      const main = page.getByRole('main')
      const microsoft = main.locator('[data-map-node="account:hanako-microsoft"]')
      const paper = main.locator('[data-map-node="from:paper:ms-note"]')
      await expect(microsoft).toBeVisible()
      await sized(app, 1440, 900)
      await look(app, 'map-15')

      await page.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await page.getByRole('switch', { name: text['whatif.tag.papers'] }).click()
      await expect(microsoft).toHaveAccessibleName(new RegExp(text['map.falls']))
      await expect(paper).toHaveAccessibleName(new RegExp(text['map.source.lost']))
      await look(app, 'map-15-falls')

      // By keyboard: to the account, which is chosen, and across to what leads into it.
      await microsoft.focus()
      await page.keyboard.press('Enter')
      const rail = main.getByRole('region', { name: text['map.result'] })
      // Why: what the account relies on, and that it is gone.
      await expect(rail.locator('.steps').first().getByRole('listitem')).not.toHaveCount(0)
      await look(app, 'map-15-focus')
      await page.keyboard.press('ArrowLeft')
      await expect(microsoft).not.toBeFocused()
      await expect(main.locator('[data-map-node^="from:"]:focus')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(microsoft).toHaveAttribute('aria-pressed', 'false')

      await main.getByRole('radio', { name: text['map.view.table'] }).check()
      const row = main.getByRole('row', { name: new RegExp(text['map.falls']) })
      await expect(row).toHaveCount(1)
      await expect(row).toContainText('35,000')
      await sized(app, 1024, 700)
      await look(app, 'map-15-table')

      await button(page, text['whatif.reset']).click()
      await page.getByRole('button', { name: text['map.more-cases']({ count: 11 }) }).click()
      const [death] = await page.getByRole('switch', { name: text['map.tag.death'] }).all()
      await death?.click()
      // What is left to the family: her Microsoft account by its paper, and nothing that only her phone could open.
      await expect(main.getByRole('row', { name: new RegExp(text['map.falls']) })).not.toHaveCount(0)
      await look(app, 'map-15-death')
    })

    test('holds 300 accounts', async ({ app }) => {
      await makeNotebook(app, machine)
      const file = path.join(app.vaultFolder, 'many.json')
      const document = { format: 'hikae-json', version: 1, records: manyAccounts(300, language) }
      await writeFile(file, JSON.stringify(document))
      await takeIn(app, machine, file)
      await tab(app.window, text['frame.tab.whatif']).click()
      const main = app.window.getByRole('main')
      await expect(main.locator('[data-map-node^="group:"]').first()).toBeVisible()
      await sized(app, 1440, 900)
      await app.window.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await expect(main.locator('[data-map-node^="group:"] em').first()).toBeVisible()
      await look(app, 'map-300')
      await main.getByLabel(text['map.only-changed']).check()
      await sized(app, 1024, 700)
      await main.getByRole('searchbox').fill('kenta@provider')
      await expect(main.locator('[data-map-node^="account:"]').first()).toBeVisible()
      await look(app, 'map-300-found')
    })
  })
}

async function takeIn(app: App, { language }: Machine, file: string): Promise<void> {
  const text = textIn(language)
  await tab(app.window, text['frame.tab.settings']).click()
  await app.answerOpenDialog(file)
  await button(app.window, text['settings.import']).click()
  await app.window
    .getByRole('dialog')
    .getByRole('button', { name: text['settings.import-apply'], exact: true })
    .click()
  await expect(app.window.getByRole('dialog')).toHaveCount(0)
}

async function sized(app: App, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
    },
    { width, height },
  )
  await expect.poll(() => app.window.evaluate(() => window.innerWidth)).toBe(width)
}
