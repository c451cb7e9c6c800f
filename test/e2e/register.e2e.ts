import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { button, field, input, look, makeNotebook, tab } from './notebook.ts'
import { noteSecret } from './secrets.ts'

/* An account is written into the notebook first, then copied field by field into the sign-up of the service. */

const NEW_PASSWORD = noteSecret('register-canary-77Zq')

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const text = textIn(machine.language)

  test.describe(`registering beside the sign-up, ${machine.language}`, () => {
    test.use({ machine })
    test.setTimeout(120_000)

    test('the two points turn into circles as the fields are copied, and the paper comes last', async ({
      app,
    }) => {
      await makeNotebook(app, machine)
      const page = app.window
      await tab(page, text['frame.tab.accounts']).click()
      await button(page, text['register.open']).click()
      await page.keyboard.type('Live ID')
      await page.keyboard.press('Enter')
      await look(app, 'register-service')
      await button(page, text['register.next']).click()

      const points = page.getByRole('list', { name: text['register.step.points'] })
      await expect(points).toContainText(text['register.points.mail.none'])
      await page
        .getByRole('combobox', { name: text['register.mail'] })
        .selectOption({ label: text['register.mail.new'] })
      await input(page, text['register.mail.new']).fill('hanako@nifty.com')
      await expect(points).toContainText(text['register.points.mail.ending'])
      await input(page, text['register.mail.new']).fill('hanako@gmail.com')
      await expect(points).toContainText(text['register.points.mail.lasting'])
      await page
        .getByRole('combobox', { name: text['register.phone'] })
        .selectOption({ label: text['register.phone.new'] })
      await input(page, text['register.phone.new']).fill('09012345678')
      await expect(points).toContainText(text['register.points.second.number-ending'])
      await field(page, text['register.field.password']).fill(NEW_PASSWORD)
      await input(page, text['accounts.name.kanji']).fill('佐藤 花子')
      await look(app, 'register-points')
      await button(page, text['register.keep']).click()

      const list = page.getByRole('list', { name: text['register.copy.list'] })
      await expect(points).toContainText(text['register.points.not-yet'])
      await button(page, text['register.beside']).click()
      await expect(page.getByRole('navigation', { name: text['frame.notebook'] })).toHaveCount(0)
      await look(app, 'register-copy')
      const clipboard = () => app.electron.evaluate(({ clipboard: system }) => system.readText())
      const copied = async (name: 'mail' | 'password' | 'name' | 'phone') => {
        const label = text[`register.field.${name}`]
        await button(list, text['register.copy.copy']({ field: label })).click()
        await expect(button(list, text['register.copy.again']({ field: label }))).toBeVisible()
        return clipboard()
      }
      expect(await copied('mail')).toBe('hanako@gmail.com')
      await expect(points).toContainText(text['register.points.mail.lasting'])
      await list.getByRole('checkbox', { name: text['register.copy.arrived'] }).check()
      expect(await copied('password')).toBe(NEW_PASSWORD)
      await expect(button(page, text['register.finish'])).toBeDisabled()
      await list
        .getByRole('listitem')
        .filter({ hasText: text['register.field.name'] })
        .getByRole('button', { name: text['register.copy.skip'] })
        .click()
      expect(await copied('phone')).toBe('09012345678')
      await expect(points).toContainText(text['register.points.second.number-ending'])
      await look(app, 'register-copied')
      await button(page, text['register.finish']).click()
      await expect(page.getByRole('heading', { name: text['register.print.title'] })).toBeVisible()
      await look(app, 'register-print')
      await button(page, text['register.print.open']).click()
      await expect(page.getByRole('region', { name: text['print.preview'] })).toContainText(
        'hanako@gmail.com',
      )
      await expect(page.getByRole('navigation', { name: text['frame.notebook'] })).toBeVisible()

      // Years later: the way back, with what was written down.
      await tab(page, text['frame.tab.accounts']).click()
      await button(page, text['way-back.open']).click()
      await expect(page.getByText(text['way-back.alive.mail']({ address: 'hanako@gmail.com' }))).toBeVisible()
      await page
        .getByRole('button', { name: text['way-back.dossier.copy']({ what: '佐藤 花子' }), exact: true })
        .click()
      await expect.poll(clipboard).toBe('佐藤 花子')
      const log = page.getByRole('form', { name: text['way-back.log.add'] })
      await log.getByLabel(text['way-back.log.route'], { exact: true }).selectOption('recovery-form')
      await input(log, text['way-back.log.note']).fill('2026-0001')
      await button(log, text['way-back.log.add']).click()
      await expect(page.getByRole('list', { name: text['way-back.log'] })).toContainText('2026-0001')
      await expect(page.getByText(text['way-back.waiting-why'])).toBeVisible()
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
      await look(app, 'way-back')

      // What it takes to ask on the telephone, on paper.
      await button(page, text['call.print']).click()
      const card = page.getByRole('region', { name: text['print.preview'] })
      await expect(card.getByText('2026-0001').last()).toBeVisible()
      await expect(card.getByText('0120-54-2244').last()).toBeVisible()
      await expect(page.getByRole('radio', { name: text['print.kind.call-card'] })).toBeChecked()
      await look(app, 'print-call-card')
      await tab(page, text['frame.tab.accounts']).click()
      await expect(button(page, text['way-back.open'])).toBeVisible()
    })
  })
}
