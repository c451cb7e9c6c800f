import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { button, importSample, input, look, makeNotebook, tab } from './notebook.ts'

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
      await makeNotebook(app, machine)
      await importSample(app, machine)
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

      // What is looked for again stays at hand: a star, a filter with a name, a table in the order of any column.
      await app.window.keyboard.press('Control+d')
      const starred = { name: text['organise.favourite'], exact: true, pressed: true }
      await expect(main.getByRole('button', starred)).toBeVisible()
      await button(main, text['organise.filter']).click()
      const dialog = app.window.getByRole('dialog')
      await dialog.getByRole('checkbox', { name: text['organise.missing.phone'] }).check()
      await look(app, 'organise-filter')
      await dialog.getByRole('button').first().click()
      await button(main, text['organise.save']).click()
      await input(dialog, text['organise.save.name']).fill(text['organise.missing.phone'])
      await button(dialog, text['organise.save.go']).click()
      await look(app, 'organise-list')
      await button(main, text['organise.view.table']).click()
      await look(app, 'organise-table-filtered')
      await main.getByRole('button', { name: text['organise.missing.phone'], pressed: true }).click()
      await button(main, text['organise.column.email']).click()
      const head = main.getByRole('columnheader', { name: text['organise.column.email'] })
      await expect(head).toHaveAttribute('aria-sort', 'ascending')
      await look(app, 'organise-table')
      // A column is pulled to where one wants it, or goes there by its key.
      const named = (column: 'person' | 'phone') =>
        main.getByRole('columnheader', { name: text[`organise.column.${column}`] })
      await named('phone').dragTo(named('person'), { targetPosition: { x: 5, y: 20 } })
      await expect(main.getByRole('columnheader').nth(1)).toHaveText(text['organise.column.phone'])
      await named('phone').getByRole('button').press('Alt+ArrowRight')
      await expect(main.getByRole('columnheader').nth(2)).toHaveText(text['organise.column.phone'])
      await expect(named('phone').getByRole('button')).toBeFocused()
      await button(main, text['organise.columns']).click()
      await look(app, 'organise-columns')
      await app.window.keyboard.press('Escape')
      await app.window.locator('[data-row]').first().focus()
      await app.window.keyboard.press('ArrowDown')
      await app.window.keyboard.press('Enter')
      await button(main, text['organise.back']).click()
      await expect(app.window.locator('[data-row]:focus')).toBeVisible()
      await button(main, text['organise.view.list']).click()

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
  })
}
