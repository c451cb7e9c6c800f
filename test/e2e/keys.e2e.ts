import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { qrDrawing } from '../../src/renderer/sheets/parts/qr-path.ts'
import { pngOf } from '../support/png.ts'
import { pixelsOfQr } from '../support/qr-pixels.ts'
import { expect, test, type App } from './fixtures.ts'
import { button, createNotebook, field, lock, look, tab, unlock } from './notebook.ts'
import { pdfQrCodes } from './pdf-qr.ts'
import { pdfText } from './pdf-text.ts'
import { noteSecret, PASSWORD } from './secrets.ts'

/*
 * Every key of a notebook, as its owner and the family meet them: the recovery key on paper and read back from a picture of it,
 * a new password, and shares of which two open what one does not.
 */

const NEW_PASSWORD = noteSecret('kamome 3 wa hama-be')
const THIRD_PASSWORD = noteSecret('hibari 9 to asagiri')

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: language === 'ja' ? 'light' : 'dark' } as const
  const text = textIn(language)

  test.describe(`keys, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(240_000)

    test('a notebook opens with each of its keys, and whoever has lost the password sets a new one', async ({
      app,
    }) => {
      await createNotebook(app, machine)
      const recoveryKey =
        await test.step('the kit carries the recovery key as a QR code; a picture of it proves it', () =>
          putOnPaper(app))
      await test.step('quick unlock is not offered where nothing would keep its key, and it says why', () =>
        seeNoQuickUnlock(app))
      await test.step('a new password opens, and the old one no more', () => changePassword(app))
      await test.step('the recovery key, read from a picture, opens and sets a new password', () =>
        openWithPicture(app, recoveryKey))
      const shares = await test.step('shares come out as cards, one for each of three people', () =>
        makeShares(app))
      await test.step('two of them open it, and a reminder stays until there is a new password', () =>
        openWithShares(app, shares))
    })

    async function putOnPaper(app: App): Promise<string> {
      const page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['settings.key-continue']).click()
      const dialog = page.getByRole('dialog')
      const kit = path.join(app.vaultFolder, 'kit.pdf')
      await app.answerSaveDialog(kit)
      await button(dialog, text['setup.kit-save']).click()
      // One sheet of paper, whatever stands on it.
      await expect(dialog.getByText('.pdf', { exact: false })).toBeVisible({ timeout: 60_000 })
      await button(dialog, text['frame.next']).click({ timeout: 60_000 })
      const pdf = await readFile(kit)
      const [digits = '', ...others] = await pdfQrCodes(pdf)
      expect(others).toEqual([])
      const printed = (await pdfText(pdf)).replace(/\s/gu, '')
      const groups = noteSecret(inGroups(digits)).split(' ')
      expect(groups).toHaveLength(8)
      for (const [at, group] of groups.entries()) expect(printed).toContain(`${at + 1}${group}`)

      await showPicture(app, dialog, digits)
      await expect(dialog.getByText(text['keys.picture-read'])).toBeVisible()
      await look(app, 'keys-01-read-back')
      await button(dialog, text['setup.prove']).click()
      await button(dialog, text['setup.finish']).click({ timeout: 60_000 })
      await expect(dialog).toHaveCount(0)
      return digits
    }

    async function seeNoQuickUnlock(app: App): Promise<void> {
      const part = app.window.getByRole('region', { name: text['keys.quick'], exact: true })
      await expect(part.getByText(text['keys.quick-none'])).toBeVisible()
      await expect(button(part, text['keys.quick-on'])).toHaveCount(0)
      await look(app, 'keys-02-settings')
    }

    async function changePassword(app: App): Promise<void> {
      const page = app.window
      await button(page, text['keys.password-change']).click()
      const dialog = page.getByRole('dialog')
      await field(dialog, text['unlock.password']).fill(PASSWORD)
      await typeNewPassword(dialog, NEW_PASSWORD)
      await look(app, 'keys-03-change-password')
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0, { timeout: 60_000 })
      const locked = await lock(app, machine)
      await locked.locator('input[type="password"]').fill(PASSWORD)
      await locked.keyboard.press('Enter')
      await expect(locked.getByText('E_PASSWORD')).toBeVisible({ timeout: 60_000 })
      await unlock(locked, machine, NEW_PASSWORD)
    }

    async function openWithPicture(app: App, recoveryKey: string): Promise<void> {
      const locked = await lock(app, machine)
      await button(locked, text['unlock.use.recovery-code']).click()
      await showPicture(app, locked, recoveryKey)
      await expect(locked.getByText(text['keys.groups-right']({ right: 8, of: 8 }))).toBeVisible()
      await look(app, 'keys-04-open-with-picture')
      await locked.keyboard.press('Enter')
      await expect(locked.getByText(text['keys.new-title'])).toBeVisible({ timeout: 60_000 })
      await typeNewPassword(locked, THIRD_PASSWORD)
      await look(app, 'keys-05-new-password')
      await button(locked, text['keys.new-set']).click()
      await expect(tab(locked, text['frame.tab.settings'])).toBeVisible({ timeout: 60_000 })
      await expect(locked.getByText(text['keys.password-changed'])).toBeVisible()
    }

    async function makeShares(app: App): Promise<readonly string[]> {
      const page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['keys.shares-make']).click()
      const dialog = page.getByRole('dialog').first()
      await expect(dialog.getByText(text['keys.split-means']({ threshold: 2, count: 3 }))).toBeVisible()
      await field(dialog, text['settings.key-renew-password']).fill(THIRD_PASSWORD)
      await look(app, 'keys-06-split')
      await button(dialog, text['keys.shares-make']).click()
      const cards = path.join(app.vaultFolder, 'cards.pdf')
      await app.answerSaveDialog(cards)
      await button(dialog, text['setup.kit-save']).click({ timeout: 60_000 })
      await expect(dialog.getByText('.pdf', { exact: false })).toBeVisible({ timeout: 60_000 })
      await look(app, 'keys-07-cards')
      await button(dialog, text['keys.cards-done']).click()
      await expect(dialog).toHaveCount(0)
      await expect(page.getByText(text['keys.shares-state']({ threshold: 2, count: 3 }))).toBeVisible()
      await app.keepPaper('share-card', cards)
      const pdf = await readFile(cards)
      const shares = await pdfQrCodes(pdf)
      const printed = (await pdfText(pdf)).replace(/\s/gu, '')
      expect(shares.map((share) => share.length)).toEqual([72, 72, 72])
      for (const share of shares) {
        const groups = noteSecret(inGroups(share)).split(' ')
        for (const [at, group] of groups.entries()) expect(printed).toContain(`${at + 1}${group}`)
      }
      return shares
    }

    async function openWithShares(app: App, [first = '', , third = '']: readonly string[]): Promise<void> {
      const locked = await lock(app, machine)
      await button(locked, text['unlock.use.shares']).click()
      const fields = [1, 2].map((number) =>
        locked.getByRole('group', { name: text['keys.share']({ number }), exact: true }),
      )
      const [one, two] = fields
      if (one === undefined || two === undefined) throw new Error('there are fewer fields than shares needed')
      // A scanner types all digits into the first group; the second share is read from a picture.
      await one.getByRole('textbox').first().pressSequentially(first)
      await expect(one.getByText(text['keys.groups-right']({ right: 12, of: 12 }))).toBeVisible()
      await one.getByRole('textbox').nth(2).fill('123456')
      await expect(one.getByText(text['unlock.key-wrong']({ groups: [3] }))).toBeVisible()
      await look(app, 'keys-08-share-group-wrong')
      await one.getByRole('textbox').first().fill(first)
      await showPicture(app, two, third)
      await expect(two.getByText(text['keys.groups-right']({ right: 12, of: 12 }))).toBeVisible()
      await button(locked, text['unlock.open']).click()
      await button(locked, text['keys.new-later']).click({ timeout: 60_000 })
      await tab(locked, text['frame.tab.home']).click()
      await expect(locked.getByText(text['keys.forgotten-body.shares'])).toBeVisible()
      await look(app, 'keys-09-reminder')
    }

    /** Shows a picture of a QR code to the field that asks for one. */
    async function showPicture(app: App, within: Page | Locator, digits: string): Promise<void> {
      const picture = path.join(app.vaultFolder, 'photo.png')
      await writeFile(picture, pngOf(pixelsOfQr(qrDrawing(digits), 6)))
      await within.locator('input[type="file"]').setInputFiles(picture)
    }

    async function typeNewPassword(within: Page | Locator, password: string): Promise<void> {
      await field(within, text['keys.new-password']).fill(password)
      await field(within, text['setup.password-again']).fill(password)
    }
  })
}

function inGroups(digits: string): string {
  return digits.match(/\d{6}/gu)?.join(' ') ?? ''
}
