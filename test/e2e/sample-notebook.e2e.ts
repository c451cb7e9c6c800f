import path from 'node:path'
import type { Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { PASSWORD } from './secrets.ts'

/*
 * The sample notebook of the founding story, taken over through the window: what the family sees on the first page, in a
 * move, and beside the paper. The pictures of the README come from here (docs/pictures).
 */

for (const machine of [
  { language: 'ja', theme: 'dark' },
  { language: 'en', theme: 'light' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`the sample notebook, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('says what falls in a move, and what would have kept it', async ({ app }) => {
      await takeOver(app)
      await tab(app.window, text['frame.tab.home']).click()
      const main = app.window.getByRole('main')
      await expect(
        main.getByText(text['audit.next']({ action: 'use-contact', contact: '090-0000-5678' })).first(),
      ).toBeVisible()
      await look(app, 'sample-home')

      await tab(app.window, text['frame.tab.accounts']).click()
      await app.window
        .getByRole('main')
        .getByRole('button', { name: /Microsoft/ })
        .nth(1)
        .click()
      await look(app, 'sample-account')

      await tab(app.window, text['frame.tab.whatif']).click()
      await app.window.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await app.window.getByRole('switch', { name: text['whatif.tag.papers'] }).click()
      // The paper with the password and the mailbox of the flat are gone: so is the right to Office.
      await expect(main.getByText(/35,000/).first()).toBeVisible()
      await look(app, 'sample-what-if')

      await tab(app.window, text['frame.tab.print']).click()
      await expect(main.getByText('hanako.sato10').filter({ visible: true }).first()).toBeVisible()
      await look(app, 'sample-print')
    })

    async function takeOver(app: App): Promise<void> {
      const file = path.join(app.vaultFolder, 'sato.hikae')
      const title = language === 'ja' ? '佐藤家の控え' : 'The Satos'
      const made = await app.window.evaluate((input) => window.api.vault.create(input), {
        path: file,
        title,
        weave: 'plain' as const,
        password: PASSWORD,
        language,
      })
      expect(made.ok).toBe(true)
      await app.window.reload()
      await tab(app.window, text['frame.tab.settings']).click({ timeout: 30_000 })
      await app.answerOpenDialog(path.resolve(`resources/sample/founding-story.${language}.json`))
      await button(app.window, text['settings.import']).click()
      await app.window
        .getByRole('dialog')
        .getByRole('button', { name: text['settings.import-apply'], exact: true })
        .click()
      await expect(app.window.getByText(text['settings.imported']({ count: 52 }))).toBeVisible()
    }

    async function look(app: App, name: string): Promise<void> {
      await app.screenshot(name)
      await app.expectAccessible()
    }
  })
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function tab(page: Page, name: string) {
  return page.getByRole('navigation').getByText(name, { exact: true })
}
