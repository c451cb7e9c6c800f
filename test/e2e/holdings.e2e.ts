import path from 'node:path'
import type { Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { button, field, look, makeNotebook, rowOf, tab } from './notebook.ts'
import { PRODUCT_KEY } from './secrets.ts'

/*
 * What is at hand: a person, a contract, a paper in its place and a thing of value with its key; then a whole notebook
 * of the family taken over, to see what hangs on what.
 */

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`what is at hand, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('writes down a person, a contract, a paper in its place and a thing of value with its key', async ({
      app,
    }) => {
      await makeNotebook(app, machine)
      await tab(app.window, text['frame.tab.holdings']).click()
      await look(app, 'holdings-empty')

      await button(app.window, text['holdings.add.person']).click()
      await button(app.window, text['frame.save']).click()
      await expect(app.window.getByText(text['records.issue.required'])).toBeVisible()
      await field(app.window, text['holdings.person.name']).fill('佐藤 花子')
      await save(app.window, '佐藤 花子')

      await kind(app.window, text['holdings.tab.tie'])
      await button(app.window, text['holdings.add.tie']).click()
      await field(app.window, text['records.title']).fill('OCN')
      await field(app.window, text['holdings.tie.ends-on']).fill('2099-11-30')
      await look(app, 'holdings-tie-editor')
      await save(app.window, 'OCN')

      await kind(app.window, text['holdings.tab.paper'])
      await button(app.window, text['holdings.add.paper']).click()
      await field(app.window, text['records.title']).fill('Kit')
      await field(app.window, text['records.place']).selectOption({ label: text['records.new-place'] })
      await field(app.window, text['records.new-place.name']).fill('Drawer')
      await button(app.window, text['holdings.paper.carries.add']).click()
      await field(app.window, text['holdings.paper.carries.what']).selectOption(
        text['holdings.paper.carries.vault-recovery-key'],
      )
      await look(app, 'holdings-paper-editor')
      await save(app.window, 'Kit')
      await expect(app.window.getByText('Drawer').first()).toBeVisible()

      await kind(app.window, text['holdings.tab.licence'])
      await button(app.window, text['holdings.add.licence']).click()
      await field(app.window, text['records.title']).fill('Office Home & Business 2024')
      await field(app.window, text['records.value']).fill('43,980')
      await field(app.window, text['words.secret.productKey']).fill(PRODUCT_KEY)
      await look(app, 'holdings-licence-editor')
      await save(app.window, 'Office Home & Business 2024')
      await expect(app.window.getByText(PRODUCT_KEY)).toHaveCount(0)
      await look(app, 'holdings-licence')
      await button(app.window, text['frame.show']).click()
      await expect(app.window.getByText(PRODUCT_KEY)).toBeAttached()
      await look(app, 'holdings-key-shown')
      await app.window.keyboard.press('Escape')

      await button(app.window, text['frame.delete']).click()
      await app.window.getByRole('dialog').getByRole('button', { name: text['records.delete.go'] }).click()
      await expect(app.window.getByText(text['holdings.empty.licence'])).toBeVisible()
      await app.window.keyboard.press('Control+z')
      await expect(rowOf(app.window, 'Office Home & Business 2024')).toBeVisible()
    })

    test('takes over the notebook of a family, and shows what hangs on a contract', async ({ app }) => {
      await makeNotebook(app, machine)
      await tab(app.window, text['frame.tab.settings']).click()
      await app.answerOpenDialog(path.resolve(`resources/sample/founding-story.${language}.json`))
      await button(app.window, text['settings.import']).click()
      await look(app, 'holdings-import')
      await app.window
        .getByRole('dialog')
        .getByRole('button', { name: text['settings.import-apply'], exact: true })
        .click()
      await expect(app.window.getByText(text['settings.imported']({ count: 52 }))).toBeVisible()
      await look(app, 'settings')

      await tab(app.window, text['frame.tab.holdings']).click()
      for (const type of ['person', 'tie', 'paper', 'place', 'device', 'licence'] as const) {
        await kind(app.window, text[`holdings.tab.${type}`])
        await look(app, `holdings-${type}-list`)
      }

      await kind(app.window, text['holdings.tab.tie'])
      const rows = app.window.locator('[data-row]')
      await rows.first().focus()
      await app.window.keyboard.press('ArrowDown')
      await expect(rows.nth(1)).toBeFocused()
      await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
      await app.window.keyboard.press('Enter')
      await expect(app.window.getByRole('heading', { level: 2 })).toBeFocused()
      await button(app.window, text['holdings.whatif.tie']).click()
      await expect(app.window.getByRole('heading', { level: 1 })).toContainText(/./u)
      await look(app, 'holdings-whatif')

      await smallAndLarge(app)
      await tab(app.window, text['frame.tab.holdings']).click()
      await kind(app.window, text['holdings.tab.tie'])
      await look(app, 'holdings-small')
      await button(app.window, text['frame.edit']).first().click()
      await look(app, 'holdings-small-editor')
      await button(app.window, text['frame.cancel']).click()
      await tab(app.window, text['frame.tab.settings']).click()
      await look(app, 'settings-small')
      const isWide = await app.window.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWide).toBe(false)
    })

    /** The smallest window with the largest text. */
    async function smallAndLarge(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.settings']).click()
      await kind(app.window, text['settings.text-size.125'])
      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => app.window.evaluate(() => window.innerWidth)).toBe(1024)
    }

    async function save(page: Page, name: string): Promise<void> {
      await button(page, text['frame.save']).click()
      await expect(rowOf(page, name)).toHaveAttribute('aria-current', 'true')
    }
  })
}

/** Chooses which kind of thing is listed. */
async function kind(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
}
