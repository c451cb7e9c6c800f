import type { Locator, Page } from '@playwright/test'
import { findingText } from '#core/text/audit-text'
import { audit } from '#core/audit/audit'
import type { VaultRecord } from '#core/record/document'
import { accountName, givenName, nodeName, recordName, type NamingContext } from '#core/text/names'
import type { NodeId } from '#core/graph/graph'
import { expect, type App } from '../fixtures.ts'
import { allFindings, button, input, tab } from '../notebook.ts'
import type { TabScreen } from '../../../src/renderer/store/places.ts'
import type { Place } from './row.ts'

/*
 * How somebody gets to a place of the walk: by the tabs, lists and buttons of the window, found by what is written on them.
 */

/** The notebook that is walked through, as its window shows it. */
export interface Walk {
  readonly app: App
  readonly records: readonly VaultRecord[]
  readonly context: NamingContext
  /** YYYY-MM-DD */
  readonly today: string
}

export async function goTo(walk: Walk, place: Place): Promise<void> {
  const { app, context } = walk
  const { text, language } = context
  const page = app.window
  switch (place.at) {
    case 'finding':
      await openFinding(walk, place.rule, place.subject)
      return
    case 'account':
      await openAccount(walk, place.id)
      if (place.open !== undefined) await unfold(page, place.open[language])
      return
    case 'account-editor':
      await openAccount(walk, place.id)
      await toPart(page, text['frame.edit'], place.part[language])
      return
    case 'way-back':
      await openAccount(walk, place.id)
      await button(page, text['way-back.open']).click()
      if (place.when !== undefined)
        await page
          .getByLabel(text['accounts.when'], { exact: true })
          .selectOption({ label: place.when[language] })
      if (place.open !== undefined) await unfold(page, place.open[language])
      return
    case 'service':
      await toTab(walk, 'settings')
      await button(page, text['services.open']).click()
      await rowNamed(page, place.name[language]).first().click()
      if (place.open !== undefined) await unfold(page, place.open[language])
      return
    case 'contact':
      await toTab(walk, 'contacts')
      await rowNamed(page, nameOf(walk, place.id)).first().click()
      return
    case 'plan':
      await toTab(walk, 'contacts')
      await rowNamed(page, nameOf(walk, place.id)).first().click()
      await button(page, text['plan.open']).click()
      return
    case 'inventory':
      await toTab(walk, 'contacts')
      await button(page, text['inventory.start']).click()
      return
    case 'holding':
      await openHolding(walk, place.id)
      return
    case 'holding-editor':
      await openHolding(walk, place.id)
      await toPart(page, text['frame.edit'], place.part[language])
      return
    case 'search':
      await toTab(walk, 'accounts')
      await page.getByRole('searchbox', { name: text['accounts.search'] }).fill(place.query)
      return
    case 'register':
      await register(walk, place.step)
      return
    case 'what-if':
      await tryTag(walk, place.tag[language], place.hint?.[language])
      return
    case 'sheet':
      await previewSheet(walk, place.accounts, place.secrets)
      for (let on = 1; on < (place.page ?? 1); on += 1) await button(page, text['print.next']).click()
      return
    case 'first-steps':
      await toTab(walk, 'home')
      return
  }
}

/** Goes to a tab; what was begun before and not kept is left behind. */
export async function toTab({ app, context: { text } }: Walk, name: TabScreen): Promise<void> {
  const wanted = tab(app.window, text[`frame.tab.${name}`])
  await wanted.click()
  // What was begun before and not kept is left behind.
  const leave = button(app.window, text['records.leave.go'])
  const there = wanted.and(app.window.locator('[aria-current="page"]'))
  await there.or(leave).first().waitFor()
  if (await leave.isVisible()) await leave.click()
}

/** Opens a fold by its title, where it is not open yet. */
async function unfold(page: Page, title: string): Promise<void> {
  const fold = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: title }) })
    .last()
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
}

async function openFinding(walk: Walk, rule: string, subject: string): Promise<void> {
  const { app, records, context, today } = walk
  const found = audit(records, today).find((each) => each.rule === rule && each.subject === subject)
  if (found === undefined) throw new Error(`the notebook has no finding ${rule} of ${subject}`)
  const { headline, sentence } = findingText(found, context)
  const page = app.window
  // Come from elsewhere, so that every fold is closed.
  await toTab(walk, 'contacts')
  await toTab(walk, 'home')
  const all = allFindings(page, context.text)
  await all.locator('> summary').first().click()
  const row = all.locator('li > details').filter({ hasText: headline }).filter({ hasText: sentence })
  await row.locator('> summary').first().click()
}

async function openAccount(walk: Walk, id: string): Promise<void> {
  const { app, context } = walk
  const account = recordOf(walk, id)
  if (account.type !== 'account') throw new Error(`${id} is no account`)
  const person = account.personId === undefined ? undefined : context.recordById.get(account.personId)
  await toTab(walk, 'accounts')
  // A long list draws the rows in sight only.
  const search = app.window.getByRole('searchbox', { name: context.text['accounts.search'] })
  await search.fill(account.label ?? accountName(account, context))
  await rowNamed(app.window, accountName(account, context))
    .filter({ hasText: person?.type === 'person' ? givenName(person.name) : '' })
    .first()
    .click()
  await search.clear()
}

async function openHolding(walk: Walk, id: string): Promise<void> {
  const { text } = walk.context
  const record = recordOf(walk, id)
  const page = walk.app.window
  if (record.type === 'account' || !(`holdings.tab.${record.type}` in text))
    throw new Error(`${id} is no holding`)
  await toTab(walk, 'holdings')
  const kind = `holdings.tab.${record.type}` as 'holdings.tab.licence'
  await page.getByRole('radio', { name: text[kind], exact: true }).check()
  await rowNamed(page, nameOf(walk, id)).first().click()
}

/** From a record to a part of its editor. */
async function toPart(page: Page, edit: string, part: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: edit, exact: true }).first().click()
  await button(page.getByRole('form'), part).click()
}

async function register(walk: Walk, step: 'points' | 'copy' | 'print'): Promise<void> {
  const { text } = walk.context
  const page = walk.app.window
  await toTab(walk, 'accounts')
  // What was begun before and not kept is left behind.
  const [begin, leave] = [button(page, text['register.open']), button(page, text['records.leave.go'])]
  await begin.or(leave).first().waitFor()
  if (await leave.isVisible()) await leave.click()
  await begin.click()
  await page.keyboard.type('Live ID')
  await page.keyboard.press('Enter')
  await button(page, text['register.next']).click()
  if (step === 'points') return
  await page
    .getByRole('combobox', { name: text['register.mail'] })
    .selectOption({ label: text['register.mail.new'] })
  await input(page, text['register.mail.new']).fill('hanako.new@gmail.com')
  await button(page, text['register.keep']).click()
  if (step === 'copy') return
  const skip = page.getByRole('button', { name: text['register.copy.skip'] })
  await expect(skip.first()).toBeVisible()
  while ((await skip.count()) > 0) await skip.first().click()
  await button(page, text['register.finish']).click()
}

async function tryTag(walk: Walk, tag: string, hint = ''): Promise<void> {
  const { text } = walk.context
  const page = walk.app.window
  await toTab(walk, 'whatif')
  const reset = button(page, text['whatif.reset'])
  if (await reset.isVisible()) await reset.click()
  const more = page.getByRole('button', { name: text['map.more-name'] })
  const wanted = page.getByRole('switch', { name: tag }).filter({ hasText: hint })
  if ((await wanted.count()) === 0) await more.click()
  await wanted.first().click()
  await page.getByRole('radio', { name: text['map.view.table'] }).check()
}

/** Tries single losses, each switched on by its name. */
export async function tryLosses({ app, context }: Walk, losses: readonly NodeId[]): Promise<void> {
  const { text } = context
  const page = app.window
  await page.getByRole('button', { name: text['map.more-name'] }).click()
  const cases = page.getByRole('region', { name: text['map.more-name'] })
  for (const loss of losses) {
    const wanted = page.getByRole('switch', { name: nodeName(loss, context), includeHidden: true })
    const group = cases.locator('details').filter({ has: wanted }).first()
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    await group
      .getByRole('switch', { name: nodeName(loss, context) })
      .first()
      .click()
  }
  await page.getByRole('button', { name: text['map.more-name'] }).click()
}

async function previewSheet(
  walk: Walk,
  accounts: readonly string[] | null,
  secrets: 'blank' | 'hidden',
): Promise<void> {
  const { text } = walk.context
  const page = walk.app.window
  await toTab(walk, 'print')
  const kind = text[accounts === null ? 'print.kind.household' : 'print.kind.account']
  await page.getByRole('radio', { name: kind, exact: true }).check()
  if (accounts !== null) {
    const list = page.locator('details').filter({ hasText: text['print.choose']({ count: 0 }).slice(0, 5) })
    await list.locator('summary').click()
    for (const box of await list.getByRole('checkbox').all()) await box.uncheck()
    for (const id of accounts)
      await list
        .getByRole('checkbox', { name: nameOf(walk, id) })
        .first()
        .check()
    await list.locator('summary').click()
  }
  await page.getByRole('radio', { name: text[`print.secrets.${secrets}`] }).check()
}

/** A row of the list that is shown, by the name in it. */
function rowNamed(page: Page, name: string): Locator {
  return page.locator('[data-row]').filter({ has: page.getByText(name, { exact: true }) })
}

function recordOf({ context }: Walk, id: string): VaultRecord {
  const record = [...context.recordById.values()].find((each) => each.id === id)
  if (record === undefined) throw new Error(`the notebook has no record ${id}`)
  return record
}

function nameOf(walk: Walk, id: string): string {
  return recordName(recordOf(walk, id), walk.context)
}
