import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import { SITUATIONS } from '#core/record/release'
import { accountName } from '#core/text/names'
import { textIn } from '#core/text/text'
import { expect, type App } from './fixtures.ts'
import { button, findAccount, look, tab } from './notebook.ts'
import { pdfText } from './pdf-text.ts'
import { layoutFaults } from './sheet-layout.ts'

/**
 * What the family is told: decided with the account, or for all accounts on one page, and printed for a death and for an illness. On
 * the papers stands what was released, and of the rest not even a name.
 */
export async function familyPapers(
  app: App,
  language: Language,
  records: readonly VaultRecord[],
): Promise<void> {
  const page = app.window
  const text = textIn(language)
  const own = records.flatMap((record) =>
    record.type === 'account' && record.personId === 'hanako'
      ? { name: accountName(record, { text, language }), isTold: record.release !== undefined }
      : [],
  )
  const told = own.filter(({ isTold }) => isTold).map(({ name }) => name)
  const kept = own.filter(({ isTold }) => !isTold).map(({ name }) => name)
  expect([told.length, kept.length]).toEqual([7, 4])

  await page.reload()
  await tab(page, text['frame.tab.accounts']).click()
  await (await findAccount(page, told.find((name) => /google/iu.test(name)) ?? '')).click()
  await button(page, text['frame.edit']).first().click()
  await button(page.getByRole('navigation', { name: text['records.index'] }), text['family.part']).click()
  await expect(page.getByRole('radio', { name: text['family.released.all'] })).toBeChecked()
  await look(app, 'family-editor')
  await button(page, text['frame.cancel']).click()

  await tab(page, text['frame.tab.print']).click()
  await page.getByRole('radio', { name: text['print.kind.family-sheet'] }).check({ force: true })
  for (const [i, situation] of SITUATIONS.entries()) {
    await page.getByRole('radio', { name: text[`family.situation.${situation}`] }).check()
    const preview = page.getByRole('region', { name: text['print.preview'] })
    const heading = text[`family.heading.${situation}`]({ name: PERSON[language] })
    await expect(preview.getByText(heading).last()).toBeVisible()
    expect(await layoutFaults(page)).toEqual([])
    await look(app, `print-family-${situation}`)

    const file = path.join(app.vaultFolder, `${situation}.pdf`)
    await app.answerSaveDialog(file)
    await button(page, text['print.save']).click()
    const next = text['print.number']({ number: i + 3 })
    await expect(page.getByText(next, { exact: true }).first()).toBeVisible({ timeout: 30_000 })
    const paper = withoutSpaces(await pdfText(await readFile(file)))
    for (const name of told) expect(paper).toContain(withoutSpaces(name))
    for (const name of kept) expect(paper).not.toContain(withoutSpaces(name))
  }

  await button(page, text['family.print.decide']).click()
  await expect(page.getByRole('combobox', { name: kept[0] ?? '', exact: true })).toHaveValue('')
  await look(app, 'family-list')
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 700)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024)
  await look(app, 'family-list-small')
  await button(page, text['frame.cancel']).click()
  await tab(page, text['frame.tab.print']).click()
  await page.getByRole('radio', { name: text['print.kind.family-sheet'] }).check({ force: true })
  await look(app, 'print-family-small')
}

const PERSON: Readonly<Record<Language, string>> = { ja: '佐藤 花子', en: 'Sato Hanako' }

/** Lines break where there is room: what is compared is the text without them. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B]/gu, '')
}
