import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { importSample, look, makeNotebook, tab } from './notebook.ts'

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
