import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import type { PrintedSheet } from '#core/record/settings'
import { accountName } from '#core/text/names'
import { textIn } from '#core/text/text'
import { expect, type App } from './fixtures.ts'
import { button, field, look, tab } from './notebook.ts'

/**
 * What becomes of a paper: printed as No. 1 of one account, it goes out of date, home names the account, the paper in the hand is
 * checked, a new one takes its place, and the old one is torn up.
 */
export async function followPaper(app: App, language: Language, account: VaultRecord): Promise<void> {
  const page = app.window
  const text = textIn(language)
  if (account.type !== 'account') throw new Error('no account')
  const name = accountName(account, { text, language })
  const papers = page.getByRole('region', { name: text['papers.title'] })

  await page.evaluate(async (id) => {
    const all = await window.api.records.all()
    const found = all.ok
      ? (JSON.parse(all.value.recordsJson) as VaultRecord[]).find((record) => record.id === id)
      : undefined
    if (found?.type !== 'account') throw new Error('no account')
    const record = { ...found, registeredPostalCode: '330-0841' }
    await window.api.records.save({ put: [{ record }], remove: [], label: 'edit' })
  }, account.id)
  await page.reload()
  await tab(page, text['frame.tab.home']).click()
  const side = page.getByRole('complementary', { name: text['home.paper'] })
  await expect(side.getByText(text['home.paper-outdated'], { exact: true })).toBeVisible()
  await expect(side.getByRole('listitem')).toHaveText([new RegExp(name, 'u')])
  await look(app, 'home-paper-outdated')

  await tab(page, text['frame.tab.print']).click()
  await button(page, text['papers.open']).click()
  const [first] = await printedSheets(app)
  await field(page, text['papers.check.number']).fill('1')
  await field(page, text['papers.check-code']).fill((first?.checkCode ?? '').toLowerCase().replace('-', ' '))
  await page.keyboard.press('Enter')
  const verdict = page.getByRole('main').getByRole('status')
  await expect(verdict).toContainText(name)
  await look(app, 'papers-check')

  await button(page, text['papers.back']).click()
  await expect(page.getByText(new RegExp(text['print.number']({ number: 1 }), 'u')).first()).toBeVisible()
  await page
    .getByRole('button', { name: new RegExp(text['print.print-uncounted']({ number: 2 }), 'u') })
    .click()
  await expect(page.getByText(text['print.number']({ number: 3 }), { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  })

  await tab(page, text['frame.tab.home']).click()
  await expect(side.getByText(text['home.paper-current'], { exact: true })).toBeVisible()
  const old = text['papers.to-destroy']({ number: 1, hasSecrets: false })
  await expect(side.getByText(old, { exact: true })).toBeVisible()
  await button(side, text['papers.title']).click()
  await expect(papers.getByText(text['papers.state.replaced']({ number: 2 }), { exact: true })).toBeVisible()
  await look(app, 'papers')
  await button(papers, text['papers.destroy-named']({ number: 1 })).click()
  await expect(button(papers, text['papers.still-there-named']({ number: 1 }))).toBeVisible()
  const filter = papers.getByRole('radio', { name: text['papers.filter.to-destroy']({ count: 0 }) })
  await filter.check({ force: true })
  await expect(papers.getByText(text['papers.nothing-to-destroy'], { exact: true })).toBeVisible()
  expect((await printedSheets(app)).map(({ destroyedOn }) => destroyedOn === undefined)).toEqual([
    false,
    true,
  ])
}

async function printedSheets(app: App): Promise<readonly PrintedSheet[]> {
  return app.window.evaluate(async () => {
    const all = await window.api.records.all()
    const settings = all.ok
      ? (JSON.parse(all.value.recordsJson) as VaultRecord[]).find((record) => record.type === 'settings')
      : undefined
    return settings?.type === 'settings' ? settings.sheets : []
  })
}
