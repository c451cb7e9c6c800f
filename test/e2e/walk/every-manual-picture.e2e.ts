import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { shareOfOthers } from '../../support/grey-picture.ts'
import { expect, resultsFolder, test, type App } from '../fixtures.ts'
import { setUpNotebook } from '../new-notebook.ts'
import { button, field, lock, tab, unlock } from '../notebook.ts'
import { greyInWindow, windowPicture } from './window-picture.ts'

/*
 * A newcomer's first hour, as the manual tells it: a notebook, ten accounts, one what-if, one sheet, locked and opened, found and
 * copied, an address replaced everywhere. Its pictures are those of the manual (`npm run manual-pictures` puts them there); a run
 * without that says which of them no longer show the window.
 */

const DRAWN = path.join(resultsFolder, 'manual')
const PICTURES = path.resolve('docs/manual/pictures')
/** A day, or the digits of a key, are another each time; a screen that was changed is more than that. */
const OTHERS_AT_MOST = 0.02

const MAILBOX = 'hanako.sato10@ocn.ne.jp'
const NEW_MAILBOX = 'hanako.sato@gmail.com'
const NAMES = {
  ja: ['Live ID', 'Google', 'Apple', 'Amazon', '楽天', 'LINE', 'ヤフー', 'ドコモ', 'Facebook', 'PayPay'],
  en: ['Live ID', 'Google', 'Apple', 'Amazon', 'Rakuten', 'LINE', 'Yahoo', 'docomo', 'Facebook', 'PayPay'],
} as const

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  const text = textIn(language)

  test.describe(`the first hour, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(600_000)

    test('every picture of the manual shows the window', async ({ app }) => {
      await mkdir(DRAWN, { recursive: true })
      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => app.window.evaluate(() => innerWidth)).toBe(1024)
      await test.step('makes a notebook', () => setUp(app))
      await test.step('writes ten accounts down', () => writeDown(app))
      await test.step('asks what falls in a move', () => askWhatIf(app))
      await test.step('prints a sheet, and finds it on the list of papers', () => print(app))
      await test.step('locks and opens', () => lockAndOpen(app))
      await test.step('finds, and replaces the address everywhere', () => findAndReplace(app))
      await test.step('looks at copies, at a visit, and at what a word means', () => lookAround(app))
    })

    async function setUp(app: App): Promise<void> {
      await picture(app, 'welcome')
      await setUpNotebook(app, machine, async (shown) => {
        if (shown === 'password' || shown === 'recovery-key') await picture(app, shown)
      })
    }

    async function writeDown(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.accounts']).click()
      for (const [position, service] of NAMES[language].entries()) {
        await button(page, text['accounts.add']).first().click()
        await field(page, text['accounts.service']).fill(service)
        if (position === 0) await picture(app, 'service')
        await page.getByRole('option').first().click()
        await page.getByRole('textbox', { name: text['accounts.field.login'] }).first().fill(MAILBOX)
        await button(page, text['accounts.contacts.add']).click()
        if (position === 0) await field(page, text['accounts.contacts.value']).fill(MAILBOX)
        else await field(page, text['words.type.contact-point']).selectOption({ label: MAILBOX })
        await page.getByLabel(text['accounts.routes.complete'], { exact: false }).first().check()
        if (position === 0) await picture(app, 'new-account')
        await button(page, text['frame.save']).click()
        const count = text['accounts.count']({ shown: position + 1, all: position + 1 })
        await expect(page.getByRole('status').filter({ hasText: count }).first()).toBeVisible()
        if (position > 0) continue
        await picture(app, 'account')
        await button(page, text['start.leave']).click()
      }
      await tab(page, text['frame.tab.home']).click()
      await picture(app, 'home')
    }

    async function askWhatIf(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.whatif']).click()
      await app.window.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await expect(app.window.getByRole('main').getByText('Microsoft').first()).toBeVisible()
      await picture(app, 'what-if')
    }

    async function print(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.print']).click()
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 30_000 })
      await picture(app, 'print')
      await app.answerSaveDialog(path.join(app.vaultFolder, 'sheet.pdf'))
      await button(page, text['print.save']).click()
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 60_000 })
      await button(page, text['papers.open']).click()
      await picture(app, 'papers')
    }

    async function lockAndOpen(app: App): Promise<void> {
      const locked = await lock(app, machine)
      await expect(button(locked, text['unlock.open'])).toBeVisible()
      await picture(app, 'locked')
      await unlock(locked, machine)
    }

    async function findAndReplace(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.accounts']).click()
      await page.getByRole('searchbox', { name: text['accounts.search'] }).fill('ocn')
      await picture(app, 'find')
      await tab(page, text['frame.tab.contacts']).click()
      await expect(button(page, text['replace.open'])).toBeVisible()
      await picture(app, 'contacts')
      await button(page, text['replace.open']).click()
      await field(page, text['replace.by']({ email: true })).selectOption({ label: text['replace.by.new'] })
      await field(page, text['replace.by.value']({ email: true })).fill(NEW_MAILBOX)
      await picture(app, 'replace')
      await button(page, text['replace.go']).click()
      await expect(page.getByText(NEW_MAILBOX).first()).toBeVisible()
      await picture(app, 'plan')
    }

    async function lookAround(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await page.getByRole('region', { name: text['backups.title'] }).scrollIntoViewIfNeeded()
      await picture(app, 'copies')
      await button(page, text['visits.open']).click()
      await picture(app, 'visit')
      await tab(page, text['frame.tab.settings']).click()
      // What a word means is there for the keyboard as for the mouse, and goes with Escape.
      const word = page.getByRole('main').getByRole('button', { name: text['glossary.vault'], exact: true })
      const meaning = page.getByRole('tooltip').filter({ visible: true })
      await word.first().focus()
      await expect(meaning).toHaveText(text['glossary.vault.means'])
      await app.expectAccessible()
      await page.keyboard.press('Escape')
      await expect(meaning).toHaveCount(0)
      await word.first().hover()
      await expect(meaning).toBeVisible()
      await app.screenshot('word')
    }

    /** Soft: one run tells of every picture. */
    async function picture(app: App, name: string): Promise<void> {
      const file = `${name}-${language}.webp`
      const drawn = await windowPicture(app.window)
      await writeFile(path.join(DRAWN, file), drawn)
      await app.expectAccessible()
      const known = await readFile(path.join(PICTURES, file)).catch(() => null)
      expect.soft(known, `${file} is there`).not.toBeNull()
      if (known === null) return
      const share = shareOfOthers(
        await greyInWindow(app.window, drawn),
        await greyInWindow(app.window, known),
      )
      expect.soft(share, file).toBeLessThanOrEqual(OTHERS_AT_MOST)
    }
  })
}
