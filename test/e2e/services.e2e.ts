import path from 'node:path'
import { serviceById } from '#core/catalog/catalog'
import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { button, field, look, makeNotebook, rowOf, tab, unlock } from './notebook.ts'

/*
 * What is known of a service: read it, say that a way is not there any more, see what follows for one's own accounts, and
 * take it back; add a way that nobody knew of. Then three questions about every address and number.
 */

const microsoft = serviceById('microsoft-account')
if (microsoft === undefined) throw new Error('the catalogue has Microsoft')

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`what is known of services, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('corrects a fact for oneself, and takes it back', async ({ app }) => {
      await makeNotebook(app, machine)
      await tab(app.window, text['frame.tab.settings']).click()
      await app.answerOpenDialog(path.resolve(`resources/sample/founding-story.${language}.json`))
      await button(app.window, text['settings.import']).click()
      await app.window
        .getByRole('dialog')
        .getByRole('button', { name: text['settings.import-apply'], exact: true })
        .click()
      await button(app.window, text['services.open']).click()
      await expect(app.window.getByRole('heading', { level: 1 })).toContainText(text['services.title'])
      await look(app, 'services')

      await app.window.locator('[data-row]').filter({ hasText: 'Google' }).click()
      const way = text['services.way']({
        way: text['services.route.reset-sms'],
        cap: text['services.cap.now'],
        days: null,
      })
      const row = app.window.getByRole('listitem').filter({ hasText: way })
      await expect(row).toBeVisible()
      await row.getByRole('button').first().click()
      await app.window.getByLabel(text['services.dialog.no']).check()
      await field(app.window, text['services.dialog.where']).fill('settings')
      await look(app, 'services-correct')
      await button(app.window, text['frame.save']).click()
      await expect(row).toContainText(text['services.mine.not-so'])
      await expect(row).toContainText(text['words.confidence.own'])
      await look(app, 'services-corrected')
      await row.getByRole('button', { name: text['services.take-back'], exact: true }).click()
      await expect(row).not.toContainText(text['services.mine.not-so'])

      await button(app.window, text['services.add-way']).click()
      const dialog = app.window.getByRole('dialog')
      await field(dialog, text['services.add-way.which']).selectOption('support')
      await button(dialog, text['frame.save']).click()
      await expect(
        app.window.getByRole('listitem').filter({ hasText: text['services.route.support'] }),
      ).toContainText(text['words.confidence.own'])

      await app.window.locator('[data-row]').filter({ hasText: 'Microsoft' }).first().click()
      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => app.window.evaluate(() => window.innerWidth)).toBe(1024)
      await look(app, 'services-small')
      const isWide = await app.window.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWide).toBe(false)

      // What else can be done there, with where each step comes from.
      const rename = microsoft.playbooks.find(({ when }) => when === 'rename')
      await app.window
        .locator('summary')
        .filter({ hasText: rename?.title[language] ?? '' })
        .click()
      await expect(app.window.getByText(rename?.steps[0]?.text[language] ?? '')).toBeVisible()
      await look(app, 'services-steps')

      // The same below the way back, where closing also tells what goes and what to do first.
      await tab(app.window, text['frame.tab.accounts']).click()
      await rowOf(app.window, microsoft.name[language]).first().click()
      await button(app.window, text['way-back.open']).click()
      const close = microsoft.playbooks.find(({ when }) => when === 'close')
      const closing = app.window
        .locator('details')
        .filter({ hasText: close?.title[language] ?? '' })
        .first()
      await closing.locator('summary').click()
      await expect(closing.getByText(text['way-back.closing.first'])).toBeVisible()
      await closing.scrollIntoViewIfNeeded()
      await look(app, 'way-back-tasks')
      await button(app.window, text['way-back.close']).click()

      // And on the page of the licence what is known of its kind.
      await tab(app.window, text['frame.tab.holdings']).click()
      await app.window.getByRole('radio', { name: text['holdings.tab.licence'], exact: true }).check()
      await rowOf(app.window, 'Office Home').first().click()
      await app.window.getByText(text['holdings.licence.known']).scrollIntoViewIfNeeded()
      await look(app, 'licence-known')

      // Three questions about every address and number, one card after another, from the keyboard.
      await tab(app.window, text['frame.tab.contacts']).click()
      await button(app.window, text['inventory.start']).click()
      await look(app, 'inventory')
      await app.window.getByLabel(text['inventory.move.yes'], { exact: true }).check()
      // What the automatic lock interrupts is offered after it, at the card where it was.
      const kept = () => app.window.evaluate(() => window.api.drafts.list())
      await expect.poll(kept).toMatchObject({ ok: true, value: [{}] })
      await app.windowReplaced(() => app.window.evaluate(() => void window.api.vault.lock()))
      await unlock(app.window, machine)
      await button(app.window, text['frame.draft.go-on']).click()
      await expect(app.window.getByLabel(text['inventory.move.yes'], { exact: true })).toBeChecked()
      await app.window.getByLabel(text['words.contact-status.live'], { exact: true }).check()
      await button(app.window, text['records.today']).click()
      await field(app.window, text['inventory.when']).press('Enter')
      await expect(app.window.getByText(text['inventory.saved'])).toBeVisible()
      const later = button(app.window, text['inventory.skip'])
      while (await later.isVisible()) await later.click()
      await expect(app.window.getByRole('heading', { name: text['inventory.done'] })).toBeVisible()
      await look(app, 'inventory-done')
      await button(app.window, text['inventory.close']).last().click()
      await look(app, 'inventory-list')
    })
  })
}
