import { copyFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { button, look, makeNotebook, tab } from './notebook.ts'
import { runCli } from '../support/run-cli.ts'
import { PASSWORD } from './secrets.ts'

/*
 * Two computers share the notebook's folder: the other one's work comes in under the open window, both values of a field
 * that both changed are compared, and choosing is taken back.
 */

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`two copies meet, ${language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(120_000)

    test('what a sync tool puts in place of the file is taken in, compared, and taken back', async ({
      app,
    }) => {
      const file = await makeNotebook(app, machine)
      await write(app, 'first')
      const other = path.join(app.vaultFolder, 'from-the-other-computer')
      await copyFile(file, other)
      await write(app, 'ours')
      await writeElsewhere(app, other)

      // As sync tools do: the whole file under another name first, then in place of ours.
      await rename(other, file)
      await expect(app.window.getByText('bank').first()).toBeVisible({ timeout: 30_000 })
      const waiting = app.window.getByText(text['copies.conflicts-title']({ count: 1 }))
      await expect(waiting).toBeVisible()
      await look(app, 'copies-home')

      await button(app.window, text['copies.settle']).click()
      await expect(app.window.getByRole('dialog').getByText('theirs', { exact: true })).toBeVisible()
      await look(app, 'copies-settle')
      await button(app.window, text['copies.settle-choose']).click()
      await expect(waiting).toBeHidden()
      expect(await labelOf(app)).toBe('ours')
      await button(app.window, text['frame.undo.edit']).click()
      await expect.poll(() => labelOf(app)).toBe('theirs')

      await tab(app.window, text['frame.tab.settings']).click()
      await expect(button(app.window, text['copies.choose'])).toBeVisible()
      await look(app, 'copies-settings')
    })
  })
}

/** Saves an account over the bridge, as the window does. */
async function write(app: App, label: string): Promise<void> {
  const record = shop(label)
  const saved = await app.window.evaluate(
    (input) => window.api.records.save({ put: [{ record: input }], remove: [], label: 'edit' }),
    record,
  )
  expect(saved.ok).toBe(true)
}

function labelOf(app: App): Promise<string | undefined> {
  return app.window.evaluate(async () => {
    const all = await window.api.records.all()
    const record = all.ok
      ? (JSON.parse(all.value.recordsJson) as VaultRecord[]).find(({ id }) => id === 'shop')
      : undefined
    return record?.type === 'account' ? record.label : undefined
  })
}

/** Works on another computer, in a copy of the file. */
async function writeElsewhere(app: App, file: string): Promise<void> {
  const document = path.join(app.vaultFolder, 'elsewhere.json')
  const records = [shop('theirs'), { ...shop('new'), id: 'bank', serviceName: 'bank' }]
  const exportedAt = new Date().toISOString()
  await writeFile(document, JSON.stringify({ format: 'hikae-json', version: 1, exportedAt, records }))
  const words = ['import', file, document, '--format', 'hikae-json', '--password-stdin']
  const done = await runCli(words, {
    input: PASSWORD,
    dataFolder: path.join(app.vaultFolder, 'other-computer'),
  })
  expect(done.err).toBe('')
  expect(done.exitCode).toBe(0)
}

function shop(label: string) {
  return {
    ...{ type: 'account' as const, id: 'shop', serviceId: 'other', serviceName: 'shop', label },
    ...{ loginIds: [], contacts: [], twoStep: 'off' as const, factors: [], signInWith: [] },
    state: 'in-use' as const,
  }
}
