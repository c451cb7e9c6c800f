import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { button, input, look, makeNotebook, rowOf, tab } from './notebook.ts'
import { ACCOUNT_PASSWORD, noteSecret } from './secrets.ts'

/*
 * What was changed and what was deleted is not gone: the old password and number for the recovery form, the account out of the
 * bin; and what is to be gone for good is.
 */

const NEXT_PASSWORD = noteSecret('Il1 next example')

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`former values and the bin, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(120_000)

    test('brings back an old password and a deleted account, and deletes one for good', async ({ app }) => {
      await makeNotebook(app, machine)
      const page = app.window
      await tab(page, text['frame.tab.accounts']).click()
      await button(page, text['accounts.add']).click()
      await page.keyboard.type('Live ID')
      await page.keyboard.press('Enter')
      await input(page, text['accounts.field.login']).fill('hanako@example.jp')
      await input(page, text['words.secret.password']).fill(ACCOUNT_PASSWORD)
      await button(page, text['frame.save']).click()
      await expect(page.getByText(text['records.added'])).toBeVisible()

      await button(page, text['frame.edit']).first().click()
      await input(page, text['accounts.field.login']).fill('hanako.new@example.jp')
      await input(page, text['accounts.password.new']).fill(NEXT_PASSWORD)
      await button(page, text['frame.save']).click()
      await expect(page.getByText('hanako.new@example.jp').first()).toBeVisible()

      await button(page, text['history.title']).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByText('hanako@example.jp', { exact: true })).toBeVisible()
      const secret = dialog.getByRole('listitem').filter({ hasText: text['history.hidden'] }).first()
      await button(secret, text['frame.show']).click()
      await expect(dialog.getByText(ACCOUNT_PASSWORD)).toBeAttached()
      await look(app, 'history-former-values')
      await dialog
        .getByRole('listitem')
        .filter({ hasText: 'hanako@example.jp' })
        .getByRole('button')
        .last()
        .click()
      await expect(page.getByText('hanako@example.jp', { exact: true }).first()).toBeVisible()

      await button(page, text['frame.delete']).first().click()
      // The answer that changes nothing has the focus.
      await expect(button(page, text['records.delete.keep']).last()).toBeFocused()
      await button(page, text['records.delete.go']).last().click()
      await button(page, text['history.bin-open']({ count: 1 })).click()
      await look(app, 'history-bin-dialog')
      const inBin = page.getByRole('dialog', { name: text['history.bin'] })
      await inBin.getByRole('button', { name: text['history.purge'] }).first().click()
      await expect(button(page, text['history.purge-keep'])).toBeFocused()
      // Esc closes what lies on top, and not what is below it.
      await page.keyboard.press('Escape')
      await expect(button(page, text['history.purge-keep'])).toHaveCount(0)
      await expect(inBin).toBeVisible()
      await button(inBin, text['frame.close']).click()
      await tab(page, text['frame.tab.settings']).click()
      const bin = page.getByRole('region', { name: text['history.bin'], exact: true })
      await bin.scrollIntoViewIfNeeded()
      await look(app, 'history-bin')
      await bin.getByRole('button', { name: text['history.bin-restore'] }).first().click()
      await expect(bin.getByText(text['history.bin-empty'])).toBeVisible()

      await tab(page, text['frame.tab.accounts']).click()
      await expect(rowOf(page, 'Microsoft')).toHaveCount(1)
      await rowOf(page, 'Microsoft').click()
      await button(page, text['frame.delete']).first().click()
      await button(page, text['records.delete.go']).last().click()
      await tab(page, text['frame.tab.settings']).click()
      await bin.getByRole('button', { name: text['history.purge'] }).first().click()
      await look(app, 'history-purge')
      await button(page.getByRole('dialog'), text['history.purge-go']).click()
      await expect(bin.getByText(text['history.bin-empty'])).toBeVisible()
      await page.keyboard.press('Control+z')
      await tab(page, text['frame.tab.accounts']).click()
      await expect(page.getByText(text['accounts.empty'])).toBeVisible()
    })
  })
}
