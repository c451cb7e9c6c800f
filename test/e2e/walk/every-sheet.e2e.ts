import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { SHEETS_TO_CHOOSE } from '#core/record/settings'
import { kindOf } from '#core/sheet/kinds'
import { textIn } from '#core/text/text'
import { visitedRecords } from '../../support/sample-records.ts'
import { expect, test, type App } from '../fixtures.ts'
import { handOver } from '../hand-over.ts'
import { button, createNotebook, field, importSample, tab } from '../notebook.ts'
import { PASSWORD } from '../secrets.ts'

/*
 * `npm run walk -- -g "every sheet"`: every kind of sheet, printed to PDF from the running window as a person does, with secrets in
 * each way there is: those that can be chosen, then the family shares and, as the notebook goes to its owner, both certificates.
 * The PDFs lie in test-results/paper afterwards, to be looked at page by page.
 */

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  const text = textIn(language)

  test.describe(`paper, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(600_000)

    test('every sheet, from the window', async ({ app }) => {
      await createNotebook(app, machine)
      await importSample(app, machine)
      await addCodes(app)
      await add(app, planAndVisit(language))
      await app.window.reload()
      await tab(app.window, text['frame.tab.print']).click()
      for (const kind of SHEETS_TO_CHOOSE.filter((one) => one !== 'hand-over-certificate')) {
        const choice = app.window.getByRole('radio', { name: text[`print.kind.${kind}`], exact: true })
        await choice.check({ force: true })
        const { of, hasSecrets } = kindOf({ sheetKind: kind })
        const ways = !hasSecrets ? [null] : of === 'vault' ? (['printed', 'blank'] as const) : SECRETS
        for (const way of ways)
          await test.step(`${kind} ${way ?? ''}`, () =>
            save(app, way === null ? kind : `${kind}-${way}`, way))
        if (kind === 'family-sheet') await test.step('while somebody is ill', () => saveForIllness(app))
      }
      await test.step('family shares', () => shares(app))
      const copy = await test.step('certificate of the hand-over', () => certificate(app))
      await test.step('certificate of the deletion', () => deletion(app, copy))
    })

    async function saveForIllness(app: App): Promise<void> {
      await app.window
        .getByRole('radio', { name: text['family.situation.ill'], exact: true })
        .check({ force: true })
      await save(app, 'family-sheet-ill', null)
    }

    async function shares(app: App): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['keys.shares-make']).click()
      const dialog = page.getByRole('dialog').first()
      await field(dialog, text['settings.key-renew-password']).fill(PASSWORD)
      await button(dialog, text['keys.shares-make']).click()
      const file = path.join(app.vaultFolder, 'share-card.pdf')
      await app.answerSaveDialog(file)
      await button(dialog, text['setup.kit-save']).click({ timeout: 60_000 })
      await expect(dialog.getByText('.pdf', { exact: false })).toBeVisible({ timeout: 60_000 })
      await app.keepPaper('share-card', file)
      await button(dialog, text['keys.cards-done']).click()
      await expect(dialog).toHaveCount(0)
    }

    /** The owner gets a password and a copy. Resolves with the copy. */
    async function certificate(app: App): Promise<string> {
      const page = app.window
      await button(page, text['visits.open']).click()
      const copy = await handOver(app, machine)
      await button(page.getByRole('dialog'), text['certificate.print']).click()
      await save(app, 'hand-over-certificate', null)
      return copy
    }

    /** The owner has a copy; this computer forgets the notebook. */
    async function deletion(app: App, copy: string): Promise<void> {
      const page = app.window
      await tab(page, text['frame.tab.settings']).click()
      await button(page, text['visits.open']).click()
      await button(page, text['hand-over.forget']).click()
      const dialog = page.getByRole('dialog')
      await app.answerOpenDialog(copy)
      await button(dialog, text['hand-over.proof.choose']).click()
      await expect(button(dialog, text['hand-over.forget.do'])).toBeEnabled({ timeout: 60_000 })
      const locked = await app.windowReplaced(() => button(dialog, text['hand-over.forget.do']).click())
      const file = path.join(app.vaultFolder, 'deletion-certificate.pdf')
      await app.answerSaveDialog(file)
      await button(locked, text['certificate.save']).click()
      await expect(locked.getByText(text['certificate.done']({ pages: 1 }))).toBeVisible({ timeout: 30_000 })
      await app.keepPaper('deletion-certificate', file)
    }

    /** Chooses how secrets are written, and saves the PDF; in clear only with the password. */
    async function save(app: App, name: string, way: (typeof SECRETS)[number] | null): Promise<void> {
      const page = app.window
      const isKit = name.startsWith('kit')
      if (way !== null && !isKit)
        await page.getByRole('radio', { name: text[`print.secrets.${way}`] }).check()
      if (isKit && way !== 'hidden' && way !== null)
        await page.getByRole('radio', { name: text[`print.kit.${way}`] }).check()
      const file = path.join(app.vaultFolder, `${name}.pdf`)
      await app.answerSaveDialog(file)
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 30_000 })
      await button(page, text['print.save']).click()
      if (way === 'printed' && !isKit) {
        const dialog = page.getByRole('dialog')
        await field(dialog, text['print.password']).fill(PASSWORD)
        await page.keyboard.press('Enter')
        await expect(dialog).toHaveCount(0, { timeout: 60_000 })
      }
      await expect.poll(() => readFile(file).catch(() => null), { timeout: 60_000 }).not.toBeNull()
      await app.keepPaper(name, file)
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 30_000 })
    }
  })
}

const SECRETS = ['blank', 'hidden', 'printed'] as const

/** Ten backup codes, two of them used. */
async function addCodes(app: App): Promise<void> {
  const recoveryCodes = Array.from({ length: 10 }, (_, i) => ({
    code: `${4810 + 37 * i} ${2093 + 211 * i}`,
    ...(i < 2 ? { used: true } : {}),
  }))
  const saved = await app.window.evaluate(async (codes) => {
    const all = await window.api.records.all()
    const record = all.ok
      ? (JSON.parse(all.value.recordsJson) as VaultRecord[]).find(({ id }) => id === 'hanako-google')
      : undefined
    if (record === undefined) return null
    const put = [{ record, secrets: { recoveryCodes: codes } }]
    return window.api.records.save({ put, remove: [], label: 'edit' })
  }, recoveryCodes)
  expect(saved).toMatchObject({ ok: true })
}

async function add(app: App, records: readonly VaultRecord[]): Promise<void> {
  const put = records.map((record) => ({ record }))
  const saved = await app.window.evaluate(
    (input) => window.api.records.save({ put: input, remove: [], label: 'add' }),
    put,
  )
  expect(saved).toMatchObject({ ok: true })
}

/** The family leaves the flat; and somebody came to help. */
function planAndVisit(language: 'ja' | 'en'): readonly VaultRecord[] {
  return visitedRecords(language).filter(({ type }) => type === 'plan' || type === 'visit')
}
