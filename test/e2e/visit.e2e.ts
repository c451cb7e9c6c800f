import path from 'node:path'
import { readdir, readFile } from 'node:fs/promises'
import type { VaultRecord } from '#core/record/document'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { handOver, OWNERS_PASSWORD } from './hand-over.ts'
import { button, makeNotebook, field, importSample, input, look, tab, unlock } from './notebook.ts'
import { pdfText } from './pdf-text.ts'
import { PASSWORD } from './secrets.ts'

/*
 * An IT helper at the kitchen table: how the notebook is found is kept, what is fixed is noticed, what is left gets a person and
 * a day, and the next visit starts from it. Then the notebook goes over to its owner, and off the helper's computer.
 */

const PURPOSE = { ja: '点検', en: 'a check' }
const NEW_PURPOSE = { ja: '引っ越しの支度', en: 'getting ready to move' }
const DEED = { ja: '合い鍵の紙を封筒に入れて渡した', en: 'handed over the spare key in an envelope' }
const TASK = { ja: '会社に管理者をふやしてもらう', en: 'have the company name another administrator' }

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: language === 'ja' ? 'light' : 'dark' } as const
  const text = textIn(language)

  test.describe(`a visit, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(240_000)

    test('is compared with the arrival, handed over, and forgotten', async ({ app }) => {
      await makeNotebook(app, machine)
      await importSample(app, machine)
      await test.step('it begins with names, purpose and consent', () => begin(app))
      await test.step('what is fixed is noticed on every page', () => fix(app))
      await test.step('what is done by hand is noted, what is left gets a person and a day', () => work(app))
      await test.step('it ends, and the next one starts from what was left', () => endAndBeginAnew(app))
      const copy = await test.step('the owner’s password and key take the place of all others', () =>
        handOver(app, machine, {
          typed: () => look(app, 'visit-07-give'),
          prove: () => app.screenshot('visit-08-prove'),
          copied: () => look(app, 'visit-09-copied'),
        }))
      await test.step('which is certified on paper', () => certify(app))
      await test.step('this computer forgets it, and the copy opens elsewhere', () => forget(app, copy))
    })

    async function openVisits(app: App): Promise<void> {
      await tab(app.window, text['frame.tab.settings']).click()
      await button(app.window, text['visits.open']).click()
      await expect(app.window.getByRole('heading', { level: 1 })).toContainText(text['visits.title'])
    }

    async function begin(app: App): Promise<void> {
      const page = app.window
      await openVisits(app)
      await expect(button(page, text['visits.begin.do'])).toBeDisabled()
      await input(page, text['visits.helper']).fill('Tanaka')
      await input(page, text['visits.agreed-with']).fill('Hanako')
      await input(page, text['visits.purpose']).fill(PURPOSE[language])
      await page.getByLabel(text['visits.consent']).check()
      await app.screenshot('visit-01-begin')
      await page.keyboard.press('Enter')
      await expect(page.getByText(text['visits.fixed.none'])).toBeVisible()
      await look(app, 'visit-02-running')
    }

    /** What the account editor does, but for all accounts at once: the mobile number is registered. */
    async function fix(app: App): Promise<void> {
      const fixed = await app.window.evaluate(async () => {
        const all = await window.api.records.all()
        if (!all.ok) return 0
        const mobile = (JSON.parse(all.value.recordsJson) as VaultRecord[]).find(
          (record) =>
            record.type === 'contact-point' && record.medium === 'phone' && record.phoneKind === 'mobile',
        )
        const put = (JSON.parse(all.value.recordsJson) as VaultRecord[]).flatMap((record) => {
          if (mobile === undefined || record.type !== 'account') return []
          if (record.contacts.some(({ contactPointId }) => contactPointId === mobile.id)) return []
          const roles: ('registered' | 'reset')[] = ['registered', 'reset']
          const contacts = [...record.contacts, { contactPointId: mobile.id, roles }]
          return [{ record: { ...record, contacts } }]
        })
        const saved = await window.api.records.save({ put, remove: [], label: 'edit' })
        return saved.ok ? put.length : 0
      })
      expect(fixed).toBeGreaterThan(0)
      await app.window.reload()
      const bar = app.window.getByRole('complementary', { name: text['visits.title'], exact: true })
      await expect(bar).toBeVisible({ timeout: 30_000 })
      await expect(bar).toContainText(/直ったこと [1-9]|: [1-9]\d* fixed/u)
      await app.screenshot('visit-03-bar')
      await button(bar, text['visits.bar.show']).click()
      await expect(app.window.getByText(text['visits.fixed.none'])).toHaveCount(0)
    }

    async function work(app: App): Promise<void> {
      const page = app.window
      await input(page, text['visits.deeds.what']).fill(DEED[language])
      await page.keyboard.press('Enter')
      await expect(page.getByText(DEED[language], { exact: true })).toBeVisible()
      await page.getByText(text['visits.left.give'], { exact: true }).first().click()
      const dialog = page.getByRole('dialog')
      await input(dialog, text['visits.task.who']).fill('Masao')
      await app.screenshot('visit-04-task')
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      await button(page, text['visits.left.add']).click()
      await input(dialog, text['visits.task.what']).fill(TASK[language])
      await input(dialog, text['visits.task.who']).fill('Hanako')
      await field(dialog, text['visits.task.until']).fill('2030-01-10')
      await button(dialog, text['visits.task.save']).click()
      await expect(dialog).toHaveCount(0)
      await expect(
        page.getByRole('heading', { level: 2, name: text['visits.left']({ count: 2 }) }),
      ).toBeVisible()
      await app.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
      })
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024)
      await look(app, 'visit-05-left-small')
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWide).toBe(false)
    }

    async function endAndBeginAnew(app: App): Promise<void> {
      const page = app.window
      await button(page, text['visits.close']).click()
      await button(page.getByRole('dialog'), text['visits.close']).click()
      await expect(button(page, text['visits.begin.do'])).toBeEnabled()
      await page.locator('details summary').first().click()
      await expect(page.getByText(TASK[language]).first()).toBeVisible()
      await app.screenshot('visit-06-next')
      await button(page, text['visits.purpose.change']).click()
      await expect(button(page, text['visits.begin.do'])).toBeDisabled()
      await app.screenshot('visit-06-purpose')
      await button(page, text['visits.purpose.keep']).click()
      await button(page, text['visits.begin.do']).click()
      await button(page, text['visits.purpose.change']).click()
      const dialog = page.getByRole('dialog')
      await input(dialog, text['visits.purpose']).fill(NEW_PURPOSE[language])
      await dialog.getByLabel(text['visits.consent']).check()
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      await expect(page.getByText(NEW_PURPOSE[language])).toBeVisible()
      await expect(page.locator('details').getByText(PURPOSE[language])).toBeVisible()
      await app.screenshot('visit-06-changed')
      await expect(
        page.getByRole('heading', { level: 2, name: text['visits.left']({ count: 2 }) }),
      ).toBeVisible()
    }

    /** The hand-over ends at its certificate; its text is all there, and no password. */
    async function certify(app: App): Promise<void> {
      const page = app.window
      await button(page.getByRole('dialog'), text['certificate.print']).click()
      const preview = page.getByRole('region', { name: text['print.preview'] })
      await expect(preview.getByText(text['certificate.owner']).last()).toBeVisible()
      await look(app, 'visit-10-certificate')
      const file = path.join(app.vaultFolder, 'given.pdf')
      await app.answerSaveDialog(file)
      await button(page, text['print.save']).click()
      const paper = await savedText(file)
      for (const said of ['Hanako', 'Tanaka', text['certificate.keys.new'], text['certificate.without']])
        expect(paper).toContain(withoutSpaces(said))
      expect(paper).not.toContain(withoutSpaces(text['certificate.keys.unproved']))
      for (const secret of [PASSWORD, OWNERS_PASSWORD]) expect(paper).not.toContain(withoutSpaces(secret))
    }

    async function forget(app: App, copy: string): Promise<void> {
      const page = app.window
      await openVisits(app)
      await button(page, text['hand-over.forget']).click()
      const dialog = page.getByRole('dialog')
      await expect(button(dialog, text['hand-over.forget.do'])).toBeDisabled()
      await app.answerOpenDialog(copy)
      await button(dialog, text['hand-over.proof.choose']).click()
      await expect(button(dialog, text['hand-over.forget.do'])).toBeEnabled({ timeout: 60_000 })
      await look(app, 'visit-11-forget')
      const locked = await app.windowReplaced(() => button(dialog, text['hand-over.forget.do']).click())
      await expect(locked.getByText(text['hand-over.deletions'])).toBeVisible()
      const certificate = path.join(app.vaultFolder, 'deleted.pdf')
      await app.answerSaveDialog(certificate)
      await button(locked, text['certificate.save']).click()
      await expect(locked.getByText(text['certificate.done']({ pages: 1 }))).toBeVisible({ timeout: 30_000 })
      await look(app, 'visit-12-forgotten')
      const paper = await savedText(certificate)
      await app.keepPaper('deletion-certificate', certificate)
      for (const said of [text['certificate.proof.copy'], text['certificate.left.nothing']])
        expect(paper).toContain(withoutSpaces(said))
      expect((await readdir(app.vaultFolder)).filter((name) => name.endsWith('.hikae'))).toEqual([])
      await locked.evaluate(() => window.api.vault.chooseFile())
      await locked.reload()
      await unlock(locked, machine, OWNERS_PASSWORD)
    }
  })
}

/** The text of a PDF as soon as it was written, without what stands between its letters. */
async function savedText(file: string): Promise<string> {
  await expect.poll(() => readFile(file).catch(() => null), { timeout: 30_000 }).not.toBeNull()
  return withoutSpaces(await pdfText(await readFile(file)))
}

/** Lines break where there is room: what is compared is the text without them. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '')
}
