import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { accountName } from '#core/text/names'
import { textIn } from '#core/text/text'
import { manyAccounts } from '../../support/many-accounts.ts'
import { pagesAtMost } from '../../support/paper-sheets.ts'
import { comparable } from '../../support/sheet-leaves.ts'
import { expect, test, type App } from '../fixtures.ts'
import { button, makeNotebook, tab, unlock } from '../notebook.ts'
import { pdfPages } from '../pdf-text.ts'

/*
 * The household sheet of 200 accounts, printed in the window: how far it is can be seen, it is broken off half way and leaves
 * nothing, and then it is printed whole. Whoever closes the window meanwhile is asked, and loses nothing by waiting.
 */

const ACCOUNTS = 200

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  const text = textIn(language)

  test.describe(`a household of ${ACCOUNTS} accounts, ${language}`, () => {
    test.use({ machine })
    test.setTimeout(400_000)

    test('is printed with its progress seen, stopped half way, and printed whole', async ({ app }) => {
      await makeNotebook(app, machine)
      const records = await takeOver(app)
      await tab(app.window, text['frame.tab.print']).click()
      const page = app.window
      await page
        .getByRole('radio', { name: text['print.kind.household'], exact: true })
        .check({ force: true })
      await page.getByRole('radio', { name: text['print.secrets.hidden'] }).check()
      await app.answerSaveDialog(path.join(app.vaultFolder, 'household.pdf'))
      const before = await leftIn(app)
      await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 60_000 })

      await test.step('stopped half way, it leaves nothing', async () => {
        await button(page, text['print.save']).click()
        const bar = page.getByRole('progressbar', { name: text['print.title'] })
        await expect
          .poll(() => bar.evaluate((element: HTMLProgressElement) => element.value / element.max), {
            timeout: 120_000,
            intervals: [100],
          })
          .toBeGreaterThan(0.5)
        await app.screenshot('household-of-200-half-way')
        await button(page, text['printing.cancel']).click()
        await expect(page.getByText(text['failure.E_CANCELLED'])).toBeVisible()
        await expect(bar).toHaveCount(0)
        expect(await leftIn(app)).toEqual(before)
        expect(await sheetsOf(app)).toEqual([])
      })

      await test.step('printed whole, it has every account', async () => {
        await button(page, text['print.save']).click()
        await expect(button(page, text['print.save'])).toBeEnabled({ timeout: 240_000 })
        const read = (await pdfPages(await readFile(path.join(app.vaultFolder, 'household.pdf')))).map(
          comparable,
        )
        await expect(page.getByText(text['print.done']({ number: 1, pages: read.length }))).toBeVisible()
        expect(read.length).toBeLessThanOrEqual(pagesAtMost('household', ACCOUNTS))
        const whole = read.join('')
        const names = records.flatMap((record) =>
          record.type === 'account' ? [accountName(record, { text, language })] : [],
        )
        expect(names).toHaveLength(ACCOUNTS)
        expect(names.filter((name) => !whole.includes(comparable(name)))).toEqual([])
        expect(await leftIn(app)).toEqual({
          ...before,
          files: [...before.files, 'vaults/household.pdf'].toSorted(),
        })
        expect(await sheetsOf(app)).toEqual([1])
      })

      await test.step('who closes the window meanwhile is asked, and it is printed before the program ends', async () => {
        const file = path.join(app.vaultFolder, 'waited-for.pdf')
        await app.answerSaveDialog(file)
        const ended = app.electron.waitForEvent('close', { timeout: 240_000 })
        await button(page, text['print.save']).click()
        await expect(page.getByRole('progressbar', { name: text['print.title'] })).toBeVisible()
        const asked = await app.electron.evaluate(({ dialog, BrowserWindow }) => {
          const questions: string[] = []
          dialog.showMessageBox = (...said: readonly object[]) => {
            questions.push(...said.flatMap((one) => ('message' in one ? [String(one.message)] : [])))
            return Promise.resolve({ response: 0, checkboxChecked: false })
          }
          const ofPages = BrowserWindow.getAllWindows()
          ofPages
            .find(({ webContents }) => webContents.getURL().startsWith('app://vault/index.html'))
            ?.close()
          return questions
        })
        expect(asked).toEqual([text['system.quit.printing']])
        await ended
        expect((await pdfPages(await readFile(file))).length).toBeGreaterThan(0)
        await app.restart()
        await unlock(app.window, machine)
        expect(await sheetsOf(app)).toEqual([1, 2])
      })
    })

    /** The household of many, taken over into the notebook. */
    async function takeOver(app: App): Promise<ReturnType<typeof manyAccounts>> {
      const records = manyAccounts(ACCOUNTS, language)
      const file = path.join(app.vaultFolder, 'many.json')
      await writeFile(file, JSON.stringify({ format: 'hikae-json', version: 1, records }))
      await app.answerOpenDialog(file)
      const taken = await app.window.evaluate(async () => {
        const previewed = await window.api.exchange.previewImport()
        return previewed.ok && (await window.api.exchange.applyImport()).ok
      })
      expect(taken).toBe(true)
      await app.window.reload()
      return records
    }
  })
}

/** What lies in the folder of the notebook and in that for temporary files, and how many windows there are. */
async function leftIn(app: App) {
  const home = path.dirname(app.vaultFolder)
  const folders = ['vaults', 'tmp']
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(path.join(home, folder), { recursive: true })).map((name) => `${folder}/${name}`),
    ),
  )
  const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  return { files: names.flat().toSorted(), windows }
}

/** The numbers of the sheets that the notebook knows of. */
async function sheetsOf(app: App): Promise<readonly number[]> {
  return app.window.evaluate(async () => {
    const all = await window.api.records.all()
    if (!all.ok) throw new Error(all.error.code)
    return (JSON.parse(all.value.recordsJson) as VaultRecord[]).flatMap((record) =>
      record.type === 'settings' ? record.sheets.map(({ number }) => number) : [],
    )
  })
}
