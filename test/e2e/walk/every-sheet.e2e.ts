import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { SHEETS_TO_CHOOSE } from '#core/record/settings'
import { kindOf } from '#core/sheet/kinds'
import { textIn } from '#core/text/text'
import { visitedRecords } from '../../support/sample-records.ts'
import { expect, test, type App } from '../fixtures.ts'
import { button, createNotebook, field, importSample, tab } from '../notebook.ts'
import { PASSWORD } from '../secrets.ts'

/*
 * `npm run walk -- -g "every sheet"`: every sheet that can be chosen, printed to PDF from the running window as a person does, with
 * secrets in each way there is. The PDFs lie in test-results/paper afterwards, to be looked at page by page.
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
      for (const kind of SHEETS_TO_CHOOSE) {
        const choice = app.window.getByRole('radio', { name: text[`print.kind.${kind}`], exact: true })
        // Nothing was handed over in this notebook: visit.e2e.ts tells that story, and keeps its two certificates.
        if ((await choice.count()) === 0) {
          expect(kind).toBe('hand-over-certificate')
          continue
        }
        await choice.check({ force: true })
        const { of, hasSecrets } = kindOf({ sheetKind: kind })
        const ways = !hasSecrets ? [null] : of === 'vault' ? (['printed', 'blank'] as const) : SECRETS
        for (const way of ways)
          await test.step(`${kind} ${way ?? ''}`, () =>
            save(app, way === null ? kind : `${kind}-${way}`, way))
      }
    })

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
    const record = all.ok ? all.value.records.find(({ id }) => id === 'hanako-google') : undefined
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
