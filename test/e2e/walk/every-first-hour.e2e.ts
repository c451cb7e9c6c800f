import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { expect, test, type App } from '../fixtures.ts'
import { setUpNotebook } from '../new-notebook.ts'
import { button, field, input, look, lock, rowOf, tab, unlock } from '../notebook.ts'
import { pdfText } from '../pdf-text.ts'
import { ACCOUNT_PASSWORD } from '../secrets.ts'

/*
 * A newcomer's first hour, typed and clicked as a person does, in the smallest window: led from the empty notebook to the first
 * sheet, then ten accounts of ten services, one what-if, the sheet of all, locked, opened, found and copied by keys alone, and an
 * address changed everywhere. Its pictures (test-results/screens/hour-…) are for looking at.
 */

const MAILBOX = 'hanako.sato10@ocn.ne.jp'
const NEW_MAILBOX = 'hanako.sato@gmail.com'
const PHONE = '090-0000-1234'
/** As people call them; the last is in no catalogue. */
const SERVICES = {
  ja: [
    'マイクロソフト',
    'ぐーぐる',
    'アップル',
    'あまぞん',
    '楽天',
    'ライン',
    'ヤフー',
    'ドコモ',
    'ﾌｪｲｽﾌﾞｯｸ',
    '市立図書館',
  ],
  en: [
    'microsoft',
    'Google',
    'apple id',
    'AMAZON',
    'rakuten',
    'line',
    'yahoo',
    'docomo',
    'facebook',
    'City library',
  ],
} as const

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  const text = textIn(language)
  const [first, ...others] = SERVICES[language]

  test.describe(`a first hour, typed, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(600_000)

    test('goes from an empty profile to an address that was changed everywhere', async ({ app }) => {
      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => app.window.evaluate(() => innerWidth)).toBe(1024)
      await test.step('starts, and makes a notebook', () => begin(app))
      await test.step('is led to the first sheet', () => firstSheet(app))
      await test.step('writes nine more accounts', () => nineMore(app))
      await test.step('asks what falls in a move', () => askWhatIf(app))
      await test.step('prints the sheet of all', () => printAll(app))
      await test.step('locks and opens', () => lockAndOpen(app))
      await test.step('finds and copies by keys alone; the lock clears it', () => findAndCopy(app))
      await test.step('changes the address everywhere', () => changeEverywhere(app))
    })

    const see = (app: App, name: string) => look(app, `hour-${name}`)

    async function begin(app: App): Promise<void> {
      // The browsers of this computer are found when a window opens.
      await mkdir(path.join(app.profile, 'google-chrome'))
      await app.window.reload()
      await expect(button(app.window, text['unlock.new']).first()).toBeVisible()
      await see(app, '01-welcome')
      let step = 0
      await setUpNotebook(app, machine, (page) => see(app, `02-${(step += 1)}-${page}`))
      await see(app, '03-home-empty')
      await app.window.getByText(text['start.browsers']({ names: 'Chrome' })).click()
      await see(app, '03-home-browsers')
    }

    async function firstSheet(app: App): Promise<void> {
      const page = app.window
      const guide = page.getByRole('complementary', { name: text['start.title'] })
      await button(page, text['home.empty-step']).click()
      await expect(guide).toContainText(text['start.how.account'])
      await writeDown(app, first, 'first')
      await see(app, '05-first-account')
      // Left, and taken up again where it was.
      await button(guide, text['start.leave']).click()
      await tab(page, text['frame.tab.home']).click()
      await see(app, '06-home-one')
      await expect(page.getByText(text['start.left']({ count: 2 }))).toBeVisible()
      await button(page, text['start.resume']).click()
      await expect(guide).toContainText(text['start.how.phone'])
      await page.keyboard.type(PHONE)
      await see(app, '07-phone')
      await button(page, text['frame.save']).click()
      await see(app, '08-phone-written')
      await button(guide, text['start.go.sheet']).click()
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 30_000 })
      await see(app, '09-print')
      await printTo(app, 'first.pdf')
      await expect(guide).toContainText(text['start.finished'])
      await see(app, '10-first-sheet')
      await tab(page, text['frame.tab.home']).click()
      await see(app, '11-home-after-sheet')
      await button(guide, text['start.more']).click()
      await expect(guide).toHaveCount(0)
    }

    async function nineMore(app: App): Promise<void> {
      const page = app.window
      for (const [position, service] of others.entries()) {
        await writeDown(app, service, position === 2 ? 'with-password' : 'short')
        const count = text['accounts.count']({ shown: position + 2, all: position + 2 })
        await expect(page.getByRole('status').filter({ hasText: count }).first()).toBeVisible()
        if (service !== others.at(-1)) await button(page, text['accounts.add']).click()
      }
      await see(app, '14-ten-accounts')
      await tab(page, text['frame.tab.home']).click()
      await see(app, '15-home-ten')
      await tab(page, text['frame.tab.contacts']).click()
      await see(app, '16-contacts')
      await tab(page, text['frame.tab.holdings']).click()
      await see(app, '17-holdings')
    }

    /** One account, with what somebody knows by heart; the editor is open. */
    async function writeDown(
      app: App,
      service: string,
      how: 'first' | 'short' | 'with-password',
    ): Promise<void> {
      const page = app.window
      await expect(field(page, text['accounts.service'])).toBeFocused()
      await page.keyboard.type(service)
      await see(app, `04-service-${how}`)
      await page.keyboard.press('Enter')
      const login = page.getByRole('textbox', { name: text['accounts.field.login'] }).first()
      await login.click()
      await page.keyboard.type(MAILBOX)
      await button(page, text['accounts.login.also-contact']).click()
      await page.getByLabel(text['accounts.routes.complete'], { exact: false }).first().check()
      if (how === 'with-password') await input(page, text['words.secret.password']).fill(ACCOUNT_PASSWORD)
      await see(app, `04-written-${how}`)
      await button(page, text['frame.save']).click()
      await expect(page.getByText(text['records.added'])).toBeVisible()
    }

    async function askWhatIf(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.whatif']).click()
      await see(app, '18-what-if')
      await app.window.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await expect(app.window.getByText(text['whatif.to-fixes'])).toBeVisible()
      await see(app, '19-what-if-move')
    }

    async function printAll(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.print']).click()
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 30_000 })
      await see(app, '20-print-all')
      const sheet = await printTo(app, 'all.pdf')
      expect(sheet).toContain(MAILBOX)
      expect(sheet).not.toContain(ACCOUNT_PASSWORD)
      await see(app, '21-printed')
    }

    async function printTo(app: App, name: string): Promise<string> {
      const file = path.join(app.vaultFolder, name)
      await app.answerSaveDialog(file)
      await button(app.window, text['print.save']).click()
      await expect
        .poll(
          () =>
            readFile(file).then(
              ({ length }) => length,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBeGreaterThan(1_000)
      await expect(button(app.window, text['print.save'])).toBeEnabled({ timeout: 60_000 })
      return pdfText(await readFile(file))
    }

    async function lockAndOpen(app: App): Promise<void> {
      const locked = await lock(app, machine)
      await see(app, '22-locked')
      await unlock(locked, machine)
      await see(app, '23-opened')
    }

    async function findAndCopy(app: App): Promise<void> {
      const clipboard = () => app.electron.evaluate(({ clipboard: system }) => system.readText())
      await app.window.keyboard.press('Control+f')
      await app.window.keyboard.type(language === 'ja' ? 'アマゾン' : 'amazon')
      await expect(app.window.locator('[data-row]')).toHaveCount(1)
      await see(app, '24-found')
      await app.window.keyboard.press('ArrowDown')
      await app.window.keyboard.press('Control+Shift+c')
      await expect.poll(clipboard).toBe(ACCOUNT_PASSWORD)
      await see(app, '25-copied')
      const locked = await lock(app, machine)
      await expect.poll(clipboard).toBe('')
      await unlock(locked, machine)
    }

    async function changeEverywhere(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.contacts']).click()
      await rowOf(page, 'ocn.ne.jp').click()
      await see(app, '26-contact')
      await button(page, text['replace.open']).click()
      await field(page, text['replace.by']({ email: true })).selectOption({ label: text['replace.by.new'] })
      await field(page, text['replace.by.value']({ email: true })).click()
      await page.keyboard.type(NEW_MAILBOX)
      await see(app, '27-replace')
      const amazon = page
        .getByRole('listitem')
        .filter({ hasText: 'Amazon' })
        .filter({ has: page.getByRole('radio') })
      await amazon.getByRole('radio', { name: text['replace.state.changed'] }).check({ force: true })
      await button(page, text['replace.go']).scrollIntoViewIfNeeded()
      await see(app, '28-replace-end')
      await button(page, text['replace.go']).click()
      await expect(page.getByText(text['replace.done']({ changed: 1, open: others.length }))).toBeVisible()
      await see(app, '29-what-is-left')
      await tab(page, text['frame.tab.home']).click()
      await see(app, '30-home-end')
    }
  })
}
