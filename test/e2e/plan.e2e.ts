import type { Locator, Page } from '@playwright/test'
import { carryOutOf } from '#core/catalog/carry-out'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { textIn } from '#core/text/text'
import { expect, test } from './fixtures.ts'
import { button, field, importSample, input, look, makeNotebook, tab } from './notebook.ts'

/*
 * Leaving the flat: the move is tried out, a plan is made of it, another address takes over, the home page warns as the day
 * comes near, and the accounts are moved one after the other, in the records too.
 */

const OLD = 'hanako.sato10@ocn.example.jp'
const FRESH = 'hanako.sato@gmail.example.jp'
const CARRIER = 'hanako@docomo.ne.jp'

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)
  const flat = language === 'ja' ? 'アパートの光回線とプロバイダ' : 'Sakura Fibre (the flat)'

  test.describe(`before something ends, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(120_000)

    test('a move is tried out, planned, warned of, and done step by step', async ({ app }) => {
      await makeNotebook(app, machine)
      await importSample(app, machine)
      const page = app.window

      await tab(page, text['frame.tab.contacts']).click()
      await button(page, text['plan.title']).click()
      await look(app, 'plans-empty')

      await tab(page, text['frame.tab.whatif']).click()
      await page.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      await button(page, text['plan.make']).click()
      const day = inDays(20)
      await field(page, text['plan.begin.day']({ name: flat })).fill(day)
      await look(app, 'plan-begin')
      await button(page, text['plan.begin.go']).click()
      await expect(page.getByText(text['plan.days']({ days: 20 }))).toBeVisible()
      await field(page, text['plan.successor.email']).selectOption(FRESH)
      await look(app, 'plan')

      await tab(page, text['frame.tab.home']).click()
      await look(app, 'home-plan-due')
      await button(page, text['audit.next']({ action: 'go-on-plan', contact: '' }))
        .first()
        .click()

      // In the mailbox's own account, another contact has to lead back: the mobile number does already.
      const google = page.getByRole('article', { name: /Google/u })
      await expect(google.getByText(text['plan.account.first'])).toBeVisible()
      await tick(page, google.getByLabel(text['plan.step.prove']({ fresh: text['plan.fresh.other'] })), text)
      await tick(page, google.getByLabel(text['plan.step.remove']({ old: OLD })), text)

      const microsoft = page.getByRole('article', { name: /Microsoft/u })
      await microsoft.getByLabel(text['plan.step.register']({ fresh: FRESH })).click()
      await look(app, 'plan-tick')
      await button(page.getByRole('dialog'), text['plan.tick.save']).click()
      await expect(page.getByText(text['plan.ticked.written'])).toBeVisible()
      await expect(
        microsoft.getByText(text['plan.step.ticked']({ day: formatDay(inDays(0), language) })),
      ).toBeVisible()
      await look(app, 'plan-under-way')

      // What was ticked off can be taken back in one go, the account with it.
      await page.keyboard.press('Control+z')
      await expect(microsoft.getByLabel(text['plan.step.register']({ fresh: FRESH }))).not.toBeChecked()
      await page.keyboard.press('Control+y')
      await expect(microsoft.getByLabel(text['plan.step.register']({ fresh: FRESH }))).toBeChecked()

      // Out of order it is warned, but not refused.
      await microsoft.getByLabel(text['plan.step.remove']({ old: OLD })).click()
      await expect(page.getByRole('dialog').getByText(text['plan.tick.early'])).toBeVisible()
      await look(app, 'plan-early')
      await page.keyboard.press('Escape')

      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024)
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWide).toBe(false)
      await look(app, 'plan-small')
      await button(page, text['plan.print']).click()
      await expect(page.getByRole('radio', { name: text['print.kind.checklist'] })).toBeChecked()
      await tab(page, text['frame.tab.contacts']).click()
      await button(page, text['plan.title']).click()
      await page.locator('[data-row]').first().click()
      await button(page, text['plan.close']).click()
      await button(page, text['plan.back']).click()
      await expect(page.getByText(text['plan.closed']({ day: formatDay(inDays(0), language) }))).toBeVisible()
      await look(app, 'plans')

      await tab(page, text['frame.tab.contacts']).click()
      await page.locator('[data-row]').filter({ hasText: OLD }).click()
      await expect(button(page, text['plan.make'])).toBeVisible()

      // Another address takes its place at all that use it: what is changed there already at once, the rest on a list.
      await button(page, text['replace.open']).click()
      const uses = page
        .locator('form')
        .getByRole('listitem')
        .filter({ has: page.getByRole('radio') })
      const count = await uses.count()
      expect(count).toBeGreaterThan(1)
      await button(page, text['replace.go']).click()
      await expect(page.getByText(text['replace.by.missing'])).toBeVisible()
      await field(page, text['replace.by']({ email: true })).selectOption(FRESH)
      await uses.first().getByRole('radio', { name: text['replace.state.changed'] }).check({ force: true })
      await expect(page.getByText(text['replace.sum']({ changed: 1, open: count - 1 }))).toBeVisible()
      await look(app, 'replace')
      await button(page, text['replace.go']).click()
      await expect(page.getByText(text['replace.done']({ changed: 1, open: count - 1 }))).toBeVisible()
      const left = page.getByRole('article')
      await expect(left).toHaveCount(count - 1)
      await look(app, 'replace-plan')
      // One undo for the whole of it; and done again, an account is ticked off with all its steps.
      await page.keyboard.press('Control+z')
      await expect(left).toHaveCount(0)
      await page.keyboard.press('Control+y')
      await expect(left).toHaveCount(count - 1)
      await left.first().getByRole('button', { name: text['replace.plan.all'] }).click()
      await look(app, 'replace-tick')
      await button(page.getByRole('dialog'), text['plan.tick.save']).click()
      await expect(page.getByText(text['plan.ticked.written'])).toBeVisible()
      await look(app, 'replace-under-way')

      // Several accounts at once, by box, Shift and keyboard; what is done to them is one edit.
      await tab(page, text['frame.tab.accounts']).click()
      const rows = page.locator('[data-row]')
      await rows.first().click()
      await button(page, text['bulk.start']).click()
      await page.getByRole('checkbox').first().check()
      await rows.nth(2).click({ modifiers: ['Shift'] })
      await expect(page.getByText(text['bulk.count']({ count: 3 }))).toBeVisible()
      await rows.nth(2).press('Space')
      await expect(page.getByText(text['bulk.count']({ count: 2 }))).toBeVisible()
      await look(app, 'bulk')
      await button(page, text['bulk.tag']).click()
      await input(page, text['bulk.tag.which']).fill('2026')
      await look(app, 'bulk-tag')
      await button(page.getByRole('dialog'), text['frame.save']).click()
      await expect(page.getByText(text['bulk.done']({ count: 2 }))).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(page.getByText(text['frame.undone.what']({ names: '', more: 0 }))).toBeVisible()
      await button(page, text['bulk.stop']).click()

      // An address that was written down twice is made one, and one undo makes it two again.
      await tab(page, text['frame.tab.contacts']).click()
      await button(page, text['contacts.add']).click()
      await input(page, text['contacts.value']).fill(FRESH.toUpperCase())
      await input(page, text['contacts.label']).fill('Gmail')
      await button(page, text['frame.save']).click()
      await button(page, text['twins.open']({ count: 1 })).click()
      await look(app, 'twins')
      await button(page, text['twins.combine']).click()
      await expect(page.getByText(text['twins.none'])).toBeVisible()
      await page.keyboard.press('Control+z')
      await button(page, text['twins.different']).click()
      await expect(page.getByText(text['twins.different.done'])).toBeVisible()
      await button(page, text['twins.back']).click()
      await page.locator('[data-row]').filter({ hasText: OLD }).click()

      // The operator of an address may keep it for a fee after its contract, as a bridge.
      await button(page, text['frame.edit']).click()
      await input(page, text['contacts.value']).fill(CARRIER)
      await button(page, text['frame.save']).click()
      await button(page, text['plan.make']).click()
      await button(page, text['plan.begin.go']).click()
      const offer = carryOutOf(CARRIER)?.name[language] ?? ''
      await expect(
        page.getByRole('heading', { name: text['plan.bridge.offer']({ name: offer, contact: CARRIER }) }),
      ).toBeVisible()
      const lastDay = formatDay(inDays(20 + 30), language, 'weekday')
      await expect(page.getByText(text['plan.bridge.day-hint']({ day: lastDay }))).toBeVisible()
      await look(app, 'plan-bridge')
      await field(page, text['plan.bridge.applied-on']).fill(inDays(0))
      await button(page, text['plan.bridge.save']).click()
      await expect(
        page.getByText(text['plan.bridge.applied']({ day: formatDay(inDays(0), language) })),
      ).toBeVisible()
    })
  })
}

/** Ticks a step off on today, with what it changes in the records. */
async function tick(page: Page, box: Locator, text: Messages): Promise<void> {
  await box.click()
  await button(page.getByRole('dialog'), text['plan.tick.save']).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** A day from today on, as the app counts days. */
function inDays(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
