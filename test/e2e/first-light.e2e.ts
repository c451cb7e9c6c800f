import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { button, tab } from './notebook.ts'
import { PASSWORD, noteSecret } from './secrets.ts'
import { pdfText } from './pdf-text.ts'

/*
 * The founding story, as somebody meets it who has just installed Hikae: a notebook with its key on paper, one account that hangs
 * on the provider of a flat, what is fragile about it, what falls in a move, the sheet, the lock and the way back in.
 */

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`first light, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(240_000)

    test('a newcomer makes a notebook, writes down one account, and knows what to do about it', async ({
      app,
    }) => {
      await test.step('looks around first: the manual, and a sample that is gone when it is closed', () =>
        lookAround(app))
      const vault = path.join(app.vaultFolder, 'sato.hikae')
      const recoveryKey = await test.step('sets up: place, password, key on paper, typed back', () =>
        setUp(app, vault))
      await test.step('writes down the Microsoft account, found by its former name', () => writeDown(app))
      await test.step('sees what is fragile, why, and the one next step', () => seeFinding(app))
      await test.step('asks what falls when she moves and forgets', () => askWhatIf(app))
      await test.step('prints the sheet to a PDF whose text can be found', () => print(app))
      await test.step('takes a deletion back', () => deleteAndUndo(app))
      await test.step('locks; a wrong password harms nothing; the key on paper opens', () =>
        lockAndReturn(app, vault, recoveryKey))
    })

    async function lookAround(app: App): Promise<void> {
      await app.screenshot('01-first-start')
      await app.expectAccessible()
      await app.window.keyboard.press('F1')
      const manual = app.window.getByRole('dialog', { name: text['help.title'] })
      await manual.getByRole('searchbox').fill('office')
      await expect(manual.getByRole('listitem').first()).toBeVisible()
      await manual.getByRole('searchbox').fill('')
      await manual.getByRole('link').first().click()
      const picture = manual.getByRole('img').first()
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1024)
      await app.screenshot('01-manual')
      await app.expectAccessible()
      await button(manual, text['frame.close']).click()

      await button(app.window, text['unlock.sample']).click()
      await expect(app.window.getByText(text['unlock.sample-bar'])).toBeVisible({ timeout: 30_000 })
      await app.screenshot('01-sample')
      await app.expectAccessible()
      const locked = await app.windowReplaced(() => button(app.window, text['unlock.sample-close']).click())
      await expect(button(locked, text['unlock.sample'])).toBeVisible()
    }

    async function setUp(app: App, vault: string): Promise<string> {
      await button(app.window, text['unlock.new']).first().click()
      await app.window
        .getByLabel(text['setup.name'], { exact: true })
        .fill(language === 'ja' ? '佐藤家の控え' : 'The Satos')
      await app.answerSaveDialog(vault)
      await button(app.window, text['setup.place-choose']).click()
      await app.screenshot('02-name-and-place')
      await app.expectAccessible()
      await button(app.window, text['frame.next']).click()
      await app.window.getByLabel(text['setup.password'], { exact: true }).fill(PASSWORD)
      await app.window.getByLabel(text['setup.password-again'], { exact: true }).fill(PASSWORD)
      await expect(app.window.getByText(text['setup.nobody'], { exact: true })).toBeVisible()
      // The picture shows how strong it is.
      await expect(app.window.getByText(text['setup.strength-waiting'])).toHaveCount(0)
      await app.screenshot('03-password')
      await app.expectAccessible()
      await button(app.window, text['setup.create']).click()
      await expect(app.window.getByText(text['setup.kit-title'])).toBeVisible({ timeout: 60_000 })
      await app.screenshot('04-recovery-key')
      await app.expectAccessible()
      const kit = path.join(app.vaultFolder, 'kit.pdf')
      await app.answerSaveDialog(kit)
      await button(app.window, text['setup.kit-save']).click()
      await button(app.window, text['frame.next']).click({ timeout: 60_000 })
      const printed = await pdfText(await readFile(kit))
      const groups = Array.from(printed.matchAll(/(?<!\d)[1-8]\s+(\d{6})(?!\d)/g), ([, group = '']) => group)
      expect(groups).toHaveLength(8)
      const inputs = app.window.locator('input[name="recovery-group"]')
      for (const [position, group] of groups.entries()) await inputs.nth(position).fill(group)
      await app.screenshot('05-typed-back')
      await app.expectAccessible()
      await button(app.window, text['setup.prove']).click()
      await button(app.window, text['setup.finish']).click({ timeout: 30_000 })
      await expect(app.window.getByRole('heading', { level: 1 })).toBeVisible()
      await app.screenshot('06-empty-home')
      await app.expectAccessible()
      return noteSecret(groups.join(' '))
    }

    async function writeDown(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.accounts']).click()
      await button(app.window, text['accounts.add']).first().click()
      await app.window.getByLabel(text['accounts.service'], { exact: true }).fill('Live ID')
      await app.screenshot('07-service-by-former-name')
      await app.window.getByRole('option').first().click()
      await app.window
        .getByRole('textbox', { name: text['accounts.field.login'] })
        .first()
        .fill('hanako.sato10@ocn.ne.jp')
      await button(app.window, text['accounts.contacts.add']).click()
      await app.window
        .getByLabel(text['accounts.contacts.value'], { exact: true })
        .fill('hanako.sato10@ocn.ne.jp')
      await expect(app.window.getByText(text['words.mail-end.provider']).first()).toBeVisible()
      await app.window.getByLabel(text['accounts.routes.complete'], { exact: false }).first().check()
      await app.screenshot('08-new-account')
      await app.expectAccessible()
      await button(app.window, text['frame.save']).click()
      await expect(app.window.getByRole('heading', { level: 2 }).first()).toBeVisible()
    }

    async function seeFinding(app: App): Promise<void> {
      const sentence = text['audit.provider-mail-only.headline']({
        subject: '',
        losses: '',
        dead: '',
        stake: '',
        trigger: '',
        involved: '',
        count: 0,
        day: '',
        variant: null,
      })
      await expect(app.window.getByText(sentence).first()).toBeVisible()
      await app.screenshot('09-account')
      await app.expectAccessible()
      await tab(app.window, text['frame.tab.home']).click()
      await expect(
        button(app.window, text['audit.next']({ action: 'add-phone', contact: '' })).first(),
      ).toBeVisible()
      await app.screenshot('10-home')
      await app.expectAccessible()
    }

    async function askWhatIf(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.contacts']).click()
      await app.screenshot('11-contacts')
      await app.expectAccessible()
      await tab(app.window, text['frame.tab.whatif']).click()
      // The first thing that can happen is a move: it takes the provider's mail, and the account with it.
      await app.window.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await expect(app.window.getByRole('main').getByText('Microsoft').first()).toBeVisible()
      await app.screenshot('12-what-if')
      await app.expectAccessible()
    }

    async function print(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.print']).click()
      const file = path.join(app.vaultFolder, 'sheet.pdf')
      await app.answerSaveDialog(file)
      await app.screenshot('13-print')
      await app.expectAccessible()
      await button(app.window, text['print.save']).click()
      await expect
        .poll(
          () =>
            readFile(file).then(
              (pdf) => pdf.length > 1_000,
              () => false,
            ),
          { timeout: 60_000 },
        )
        .toBe(true)
      const sheet = await pdfText(await readFile(file))
      expect(sheet).toContain('hanako.sato10@ocn.ne.jp')
      expect(sheet).toContain('account.live.com')
      await tab(app.window, text['frame.tab.settings']).click()
      await app.screenshot('14-settings')
      await app.expectAccessible()
      await tab(app.window, text['frame.tab.holdings']).click()
      await app.screenshot('15-holdings')
      await app.expectAccessible()
    }

    async function deleteAndUndo(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.accounts']).click()
      await button(app.window, text['frame.delete']).first().click()
      await button(app.window, text['records.delete.go']).last().click()
      await expect(app.window.getByText(text['accounts.empty'])).toBeVisible()
      await app.window.keyboard.press('Control+z')
      await expect(app.window.getByText('hanako.sato10@ocn.ne.jp').first()).toBeVisible()
    }

    async function lockAndReturn(app: App, vault: string, recoveryKey: string): Promise<void> {
      const locked = await app.windowReplaced(() => tab(app.window, text['frame.lock']).click())
      await locked.locator('input[type="password"]').fill('not the password')
      const before = await readFile(vault)
      await locked.keyboard.press('Enter')
      await expect(locked.getByText('E_PASSWORD')).toBeVisible({ timeout: 60_000 })
      expect((await readFile(vault)).equals(before)).toBe(true)
      await app.screenshot('16-wrong-password')
      await app.expectAccessible()
      await button(locked, text['unlock.use.recovery-code']).click()
      const inputs = locked.locator('input[name="recovery-group"]')
      for (const [position, group] of recoveryKey.split(' ').entries()) await inputs.nth(position).fill(group)
      await app.screenshot('17-open-with-key')
      await app.expectAccessible()
      await button(locked, text['unlock.open']).click()
      await button(locked, text['keys.new-later']).click({ timeout: 30_000 })
      await tab(locked, text['frame.tab.accounts']).click()
      await expect(locked.getByText('hanako.sato10@ocn.ne.jp').first()).toBeVisible()
    }
  })
}
