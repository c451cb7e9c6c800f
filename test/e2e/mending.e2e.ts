import type { Locator, Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import {
  allFindings,
  button,
  field,
  findAccount,
  importSample,
  input,
  look,
  makeNotebook,
  rowOf,
  tab,
} from './notebook.ts'

/*
 * From a finding to what mends it: the service's page in the browser and the field in which it is written, what is left as it is until a
 * day, and the fields that few people need, folded away in their editors.
 */

const TOMORROW_MS = 26 * 60 * 60 * 1000
const REASON = { ja: '携帯電話を持っていない', en: 'She has no mobile phone' } as const
const SHOP = { ja: '佐藤商店', en: 'Sato Shoten' } as const

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`mending, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('goes from the finding to the page and back to the field, and leaves another until a day', async ({
      app,
    }) => {
      await makeNotebook(app, machine)
      await importSample(app, machine)
      const page = app.window
      const main = page.getByRole('main')
      if (language === 'en') {
        await app.electron.evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
        })
        await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024)
      }

      await test.step('opens the page of the service after asking, and the field beside it', async () => {
        await app.electron.evaluate(({ shell }) => {
          shell.openExternal = (url) => {
            process.env['HIKAE_OPENED'] = url
            return Promise.resolve()
          }
        })
        await tab(page, text['frame.tab.home']).click()
        await expect(main.getByRole('article').first()).toBeVisible()
        await app.screenshot('mend-home')
        await main
          .getByRole('article')
          .filter({ hasText: 'Amazon.co.jp' })
          .getByRole('button', { name: text['audit.page'], exact: true })
          .click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByText('https://www.amazon.co.jp/ax/account/manage')).toBeVisible()
        await look(app, 'mend-page')
        expect(await app.electron.evaluate(() => process.env['HIKAE_OPENED'] ?? null)).toBeNull()
        await button(dialog, text['audit.page.open']).click()
        await expect(page.getByText(text['accounts.contacts.first'])).toBeVisible()
        expect(await app.electron.evaluate(() => process.env['HIKAE_OPENED'])).toBe(
          'https://www.amazon.co.jp/ax/account/manage',
        )
        await app.screenshot('mend-field')
      })

      await test.step('what else was told is written in the same editor, folded away', async () => {
        await folded(page, text['accounts.told']({ count: 0 })).click()
        await button(page, text['accounts.told.add']).click()
        await input(page, text['accounts.told.said']).fill('東京都千代田区1-1')
        await page.getByRole('radio', { name: text['fields.value.need.voluntary'], exact: true }).check()
        await look(app, 'mend-told')
        await button(page, text['frame.save']).click()
        await expect(main.getByText('東京都千代田区1-1')).toBeVisible()
        await look(app, 'mend-account')
      })

      await test.step('leaves a finding as it is, because …, until tomorrow', async () => {
        await tab(page, text['frame.tab.home']).click()
        const all = allFindings(page, text)
        await all.locator('summary').first().click()
        await expect(all.locator('> ul > li')).not.toHaveCount(0)
        const count = await all.locator('> ul > li').count()
        const first = all.locator('> ul > li').first()
        await first.locator('summary').click()
        const said = (await first.locator('summary').textContent()) ?? ''
        const openOnes = all.locator('summary').filter({ hasText: said })
        await expect(openOnes).toHaveCount(1)
        await button(first, text['home.leave']).click()
        const dialog = page.getByRole('dialog')
        await field(dialog, text['home.leave.reason']).fill(REASON[language])
        await field(dialog, text['home.leave.until']).fill(dayOf(new Date(Date.now() + TOMORROW_MS)))
        await look(app, 'mend-leave')
        await button(dialog, text['home.leave.confirm']).click()
        await expect(main.getByText(text['home.all-findings']({ count: count - 1 }))).toBeVisible()
        await expect(openOnes).toHaveCount(0)
        await main.getByText(text['home.left']({ count: 1 })).click()
        await expect(main.getByText(new RegExp(REASON[language], 'u'))).toBeVisible()
        await look(app, 'mend-left')

        // The next day it asks again, without anybody doing anything.
        await page.clock.setFixedTime(new Date(Date.now() + TOMORROW_MS))
        await tab(page, text['frame.tab.accounts']).click()
        await tab(page, text['frame.tab.home']).click()
        await expect(main.getByText(text['home.left']({ count: 1 }))).toBeHidden()
        await all.locator('summary').first().click()
        await expect(openOnes).toHaveCount(1)
      })

      await test.step('tries one address after the other where nobody knows which was registered', async () => {
        await tab(page, text['frame.tab.accounts']).click()
        await (await findAccount(page, 'e-Tax')).click()
        await button(page, text['way-back.open']).click()
        const tries = page.getByRole('list', { name: text['way-back.try.list'] })
        await tries.getByRole('button', { name: text['way-back.try.unknown'] }).first().click()
        await tries.getByRole('button', { name: text['way-back.try.known'] }).nth(1).click()
        await expect(button(tries, text['way-back.try.keep'])).toBeVisible()
        await look(app, 'mend-try')
        await button(tries, text['way-back.try.keep']).click()
        await expect(button(tries, text['way-back.try.keep'])).toBeHidden()
      })

      await test.step('who may help is written at the person, the invitation at the agreement', async () => {
        await tab(page, text['frame.tab.holdings']).click()
        await kind(page, text['holdings.tab.person'])
        await rowOf(page, '正男').or(rowOf(page, 'Masao')).first().click()
        await button(main, text['frame.edit']).first().click()
        await folded(page, text['holdings.helpers']({ count: 0 })).click()
        await button(page, text['holdings.helpers.add']).click()
        await input(page, text['holdings.helpers.name']).fill('佐藤 健')
        await input(page, text['holdings.helpers.agreed']).fill('Office')
        await look(app, 'mend-helpers')
        await button(page, text['frame.save']).click()
        await expect(main.getByText(/佐藤 健/u)).toBeVisible()

        await kind(page, text['holdings.tab.licence'])
        await rowOf(page, SHOP[language]).first().click()
        await button(main, text['frame.edit']).first().click()
        await folded(page, text['holdings.invitation']).click()
        await input(page, text['holdings.invitation.kept-at']).fill('IMAP')
        await look(app, 'mend-volume')
        await button(page, text['frame.save']).click()
        await expect(main.getByText('IMAP').first()).toBeVisible()
        await look(app, 'mend-agreement')
      })
    })
  })
}

/** A part of an editor that is folded away. */
function folded(page: Page, label: string): Locator {
  return page.locator('summary').filter({ hasText: label })
}

async function kind(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
}

function dayOf(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
