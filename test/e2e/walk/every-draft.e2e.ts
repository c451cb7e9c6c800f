import type { Locator, Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { walkRecords } from '../../support/walk-records.ts'
import { expect, test, type App } from '../fixtures.ts'
import { allFindings, button, field, input, look, tab, unlock } from '../notebook.ts'
import { goTo } from './go-to.ts'
import { openWalk, SIZES, sized } from './walk-through.ts'

/*
 * What a lock interrupts: an address that is being replaced at many accounts, a note for several of them, and every other dialog or
 * small form in which somebody is typing. All of it is offered after the lock, stands where it was, and is gone once it is sent or
 * thrown away.
 */

const NEW_MAILBOX = 'hanako.sato@gmail.com'

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  const text = textIn(language)

  test.describe(`what a lock interrupts, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(600_000)

    test('is gone on with where it was', async ({ app }) => {
      const today = new Date().toLocaleDateString('sv')
      const walk = await openWalk(app, 'walk', walkRecords(language, today), language, today)
      const [, small] = SIZES
      await sized(walk, small)
      await test.step('an address that is being replaced', async () => {
        await goTo(walk, { at: 'contact', id: 'everyday' })
        await replaceAddress(app)
      })
      await test.step('a note for several accounts', () => noteForSeveral(app))
      await test.step('a tag for several accounts', () => tagForSeveral(app))
      await test.step('the name of a filter', () => nameOfFilter(app))
      await test.step('why a finding is left', () => reasonToLeave(app))
      await test.step('what was found out about a service', () => factOfService(app))
      await test.step('the name of the notebook', () => nameOfNotebook(app))
      await test.step('a visit, and what is done on it', () => visit(app))
      await test.step('a draft that is thrown away', () => thrownAway(app))
    })

    /** Locks as the clock does, opens again, and goes on with what is offered. */
    async function goOnAfterLock(app: App, name: string): Promise<Page> {
      const locked = await app.windowReplaced(() => app.window.evaluate(() => void window.api.vault.lock()))
      await unlock(locked, machine)
      const offer = locked.getByRole('complementary', { name: text['frame.draft'] })
      await expect(offer).toContainText(name)
      await button(offer, text['frame.draft.go-on']).click()
      await expect(offer).toHaveCount(0)
      return locked
    }

    /** What is typed last is kept half a second later. */
    async function kept(page: Page, words: string): Promise<void> {
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const list = await window.api.drafts.list()
            const contents = (list.ok ? list.value : []).map(async ({ key }) => {
              const read = await window.api.drafts.read({ key })
              return read.ok ? (read.value?.content ?? '') : ''
            })
            return (await Promise.all(contents)).join('\n')
          }),
        )
        .toContain(words)
    }

    async function nothingIsKept(page: Page): Promise<void> {
      await expect.poll(() => page.evaluate(() => window.api.drafts.list())).toEqual({ ok: true, value: [] })
    }

    async function replaceAddress(app: App): Promise<void> {
      let page = app.window
      await button(page, text['replace.open']).click()
      const usesOf = (within: Page) => within.locator('form').getByRole('listitem')
      const count = await usesOf(page).count()
      expect(count).toBeGreaterThan(2)
      await field(page, text['replace.by']({ email: true })).selectOption({ label: text['replace.by.new'] })
      await field(page, text['replace.by.value']({ email: true })).fill(NEW_MAILBOX)
      await stateOf(usesOf(page).nth(0), text['replace.state.changed']).check({ force: true })
      await usesOf(page).nth(1).getByRole('checkbox').uncheck()
      await kept(page, 'changed')
      await kept(page, '"out"')
      page = await goOnAfterLock(app, text['replace.title'])
      await expect(field(page, text['replace.by.value']({ email: true }))).toHaveValue(NEW_MAILBOX)
      await expect(stateOf(usesOf(page).nth(0), text['replace.state.changed'])).toBeChecked()
      await expect(usesOf(page).nth(1).getByRole('checkbox')).not.toBeChecked()
      await expect(page.getByText(text['replace.sum']({ changed: 1, open: count - 2 }))).toBeVisible()
      await look(app, 'draft-replace')
      await button(page, text['replace.go']).click()
      await expect(page.getByText(text['replace.done']({ changed: 1, open: count - 2 }))).toBeVisible()
      await nothingIsKept(page)
      // The list of what to change at each service goes on after a lock as well, and is taken back step by step.
      const left = page.getByRole('article')
      await expect(left).toHaveCount(count - 2)
      await left.first().getByRole('button', { name: text['replace.plan.all'] }).click()
      await button(page.getByRole('dialog'), text['plan.tick.save']).click()
      await expect(page.getByText(text['plan.ticked.written'])).toBeVisible()
      await look(app, 'draft-replace-list')
      await page.keyboard.press('Control+z')
      await expect(page.getByText(text['frame.undone.what']({ names: '', more: 0 }))).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(left).toHaveCount(0)
      await page.keyboard.press('Control+y')
      await expect(left).toHaveCount(count - 2)
    }

    function stateOf(use: Locator, name: string): Locator {
      return use.getByRole('radio', { name })
    }

    async function chooseTwo(page: Page): Promise<void> {
      await tab(page, text['frame.tab.accounts']).click()
      await page.locator('[data-row]').first().click()
      await button(page, text['bulk.start']).click()
      await page.locator('main').getByRole('checkbox').nth(0).check()
      await page.locator('main').getByRole('checkbox').nth(1).check()
    }

    async function noteForSeveral(app: App): Promise<void> {
      let page = app.window
      await chooseTwo(page)
      await button(page, text['bulk.note']).click()
      await field(page, text['fields.note']).fill('Line one\nline two')
      await kept(page, 'line two')
      page = await goOnAfterLock(app, text['frame.draft.of.bulk.note'])
      await expect(page.getByRole('dialog')).toContainText(text['bulk.note.title']({ count: 2 }))
      await expect(field(page, text['fields.note'])).toHaveValue('Line one\nline two')
      await look(app, 'draft-note')
      await button(page.getByRole('dialog'), text['frame.save']).click()
      await expect(page.getByText(text['bulk.done']({ count: 2 }))).toBeVisible()
      await nothingIsKept(page)
      await button(page, text['bulk.stop']).click()
    }

    async function tagForSeveral(app: App): Promise<void> {
      let page = app.window
      await chooseTwo(page)
      await button(page, text['bulk.tag']).click()
      await input(page, text['bulk.tag.which']).fill('Family things')
      await kept(page, 'Family things')
      page = await goOnAfterLock(app, text['frame.draft.of.bulk.tag'])
      await expect(input(page, text['bulk.tag.which'])).toHaveValue('Family things')
      // Whoever closes the dialog has thrown away what stood in it.
      await page.keyboard.press('Escape')
      await nothingIsKept(page)
      await button(page, text['bulk.stop']).click()
    }

    async function nameOfFilter(app: App): Promise<void> {
      let page = app.window
      await page.keyboard.press('Control+f')
      await page.keyboard.type('a')
      await button(page, text['organise.save']).click()
      await input(page, text['organise.save.name']).fill('Everything with an a')
      await kept(page, 'Everything with an a')
      page = await goOnAfterLock(app, text['frame.draft.of.organise.filter'])
      await button(page.getByRole('dialog'), text['organise.save.go']).click()
      await button(page, 'Everything with an a').click()
      await expect(page.getByRole('searchbox')).toHaveValue('a')
      await page.getByRole('searchbox').first().fill('')
    }

    async function reasonToLeave(app: App): Promise<void> {
      let page = app.window
      await tab(page, text['frame.tab.home']).click()
      const all = allFindings(page, text)
      await all.locator('summary').first().click()
      const row = all
        .locator('li')
        .filter({ has: page.getByText(text['home.leave']) })
        .first()
      await row.locator('summary').click()
      await button(row, text['home.leave']).click()
      await input(page, text['home.leave.reason']).fill('It is closed next week')
      await kept(page, 'closed next week')
      page = await goOnAfterLock(app, text['frame.draft.of.home.leave'])
      await expect(input(page, text['home.leave.reason'])).toHaveValue('It is closed next week')
      await look(app, 'draft-leave')
      await button(page.getByRole('dialog'), text['home.leave.confirm']).click()
      await expect(page.getByText(text['home.leave.done'], { exact: true })).toBeVisible()
      await page.keyboard.press('Control+z')
    }

    async function factOfService(app: App): Promise<void> {
      let page = app.window
      await goToServices(page)
      await page.getByRole('button', { name: text['services.correct'] }).first().click()
      await input(page, text['services.dialog.where']).fill('The page of the service')
      await kept(page, 'page of the service')
      page = await goOnAfterLock(app, text['frame.draft.of.services.fact'])
      await expect(input(page, text['services.dialog.where'])).toHaveValue('The page of the service')
      await button(page.getByRole('dialog'), text['frame.save']).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await button(page, text['services.add-way']).click()
      await input(page, text['services.dialog.where']).fill('By telephone')
      await kept(page, 'By telephone')
      page = await goOnAfterLock(app, text['frame.draft.of.services.way'])
      await expect(input(page, text['services.dialog.where'])).toHaveValue('By telephone')
      await button(page.getByRole('dialog'), text['frame.cancel']).click()
    }

    async function goToServices(page: Page): Promise<void> {
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['services.open']).click()
    }

    async function nameOfNotebook(app: App): Promise<void> {
      let page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await input(page, text['settings.notebook-title']).fill('Sato and daughters')
      await kept(page, 'Sato and daughters')
      page = await goOnAfterLock(app, text['frame.draft.of.settings.notebook'])
      await expect(input(page, text['settings.notebook-title'])).toHaveValue('Sato and daughters')
      // Leaving it unsaved is asked about, as for any editor.
      await tab(page, text['frame.tab.home']).click()
      await button(page, text['records.leave.stay']).click()
      await button(page, text['settings.save']).click()
      await expect(page.getByText(text['settings.saved'])).toBeVisible()
    }

    async function visit(app: App): Promise<void> {
      let page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['visits.open']).click()
      await input(page, text['visits.helper']).fill('Taro Suzuki')
      await input(page, text['visits.agreed-with']).fill('Hanako')
      await input(page, text['visits.purpose']).fill('A new telephone')
      await kept(page, 'A new telephone')
      page = await goOnAfterLock(app, text['frame.draft.of.visits.begin'])
      await expect(input(page, text['visits.helper'])).toHaveValue('Taro Suzuki')
      await expect(input(page, text['visits.purpose'])).toHaveValue('A new telephone')
      await page.getByRole('checkbox', { name: text['visits.consent'] }).check()
      await button(page, text['visits.begin.do']).click()
      await input(page, text['visits.deeds.what']).fill('Moved the pictures')
      await kept(page, 'Moved the pictures')
      page = await goOnAfterLock(app, text['frame.draft.of.visits.deed'])
      await expect(input(page, text['visits.deeds.what'])).toHaveValue('Moved the pictures')
      await button(page, text['visits.deeds.add']).click()
      await nothingIsKept(page)
      await button(page, text['visits.left.add']).click()
      await input(page, text['visits.task.what']).fill('Copy the key')
      await input(page, text['visits.task.who']).fill('Jiro')
      await kept(page, 'Jiro')
      page = await goOnAfterLock(app, text['frame.draft.of.visits.task'])
      await expect(input(page, text['visits.task.what'])).toHaveValue('Copy the key')
      await look(app, 'draft-task')
      await button(page.getByRole('dialog'), text['visits.task.save']).click()
      await nothingIsKept(page)
    }

    async function thrownAway(app: App): Promise<void> {
      const before = app.window
      await input(before, text['visits.deeds.what']).fill('Never mind')
      // Locked by hand, to the last letter and without a question.
      const page = await app.windowReplaced(() => before.keyboard.press('Control+l'))
      await unlock(page, machine)
      const offer = page.getByRole('complementary', { name: text['frame.draft'] })
      await expect(offer).toContainText(text['frame.draft.of.visits.deed'])
      await look(app, 'draft-offered-of-form')
      await button(offer, text['frame.draft.drop']).click()
      await button(page.getByRole('dialog'), text['frame.draft.drop']).click()
      await expect(offer).toHaveCount(0)
      await nothingIsKept(page)
    }
  })
}
