import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { parseDocument } from '#core/record/document'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import type { Plan } from '#core/record/plan'
import type { Visit, VisitState } from '#core/record/visit'
import { checklistSection } from '#core/sheet/sections/checklist'
import { stateOf } from '#core/visit/state'
import { sheetRequest } from '../support/sheets.ts'
import { textIn } from '#core/text/text'
import type { SheetRequest } from '#core/sheet/request'
import { accountName } from '#core/text/names'
import { expect, test, type App } from './fixtures.ts'
import { PASSWORD } from './secrets.ts'
import { heldByPdf } from './pdf-streams.ts'
import { readStructure } from './pdf-structure.ts'
import { pdfText } from './pdf-text.ts'
import { makeNotebook } from './notebook.ts'
import { layoutFaults } from './sheet-layout.ts'
import { familyPapers } from './family-paper.ts'
import { followPaper } from './paper-log.ts'
import { chunksOf } from './png.ts'
import { filesOfApp } from './traces.ts'

/*
 * The paper: the sample notebook of a family, printed in every way. What comes out is looked at as its reader would: the
 * text that can be copied out of it, page by page, the faces that are in it, and what is not in it.
 */

/** The family leaves the flat, and its provider with it. */
const MOVE: Plan = {
  type: 'plan',
  id: asRecordId('move'),
  endingIds: [asRecordId('flat')],
  newMailId: asRecordId('hanako-gmail'),
  begunOn: '2026-11-22',
  uses: [],
}

// The longest file of all: its stories are shared out between the workers.
test.describe.configure({ mode: 'parallel' })

for (const language of ['ja', 'en'] as const) {
  const text = textIn(language)

  test.describe(`sheets, ${language}`, () => {
    test.use({ machine: { language, theme: 'light' } })
    test.setTimeout(180_000)

    test('the household sheet says all that is recorded, in text that can be copied, and no secret', async ({
      app,
    }) => {
      const records = await takeOver(app, language)
      const accounts = records.filter((record) => record.type === 'account')
      const { pdf, pages } = await print(app, {
        sheetKind: 'household',
        accountIds: accounts.map(({ id }) => id),
        language,
      })
      const sheet = withoutSpaces(await pdfText(pdf))
      for (const account of accounts) {
        expect(sheet).toContain(withoutSpaces(accountName(account, { text, language })))
        for (const login of account.loginIds) if (!login.startsWith('+')) expect(sheet).toContain(login)
      }
      expect(sheet).toContain(withoutSpaces(text['sheet.number']({ number: 1 })))
      for (let page = 1; page <= pages; page += 1) {
        expect(sheet).toContain(withoutSpaces(text['sheet.foot.mark']({ number: 1, page, pages })))
      }
      expect(await heldByPdf(pdf, secretsOf(records))).toEqual([])
      expect(sheet).not.toContain('0120-999-373') // died years ago; the catalogue keeps it to explain old notes

      const read = await readStructure(pdf)
      // A4 is 595.3 × 841.9 points; Chromium rounds its own A4 up.
      expect(read.pages).toEqual(Array.from({ length: pages }, () => [596, 843]))
      // For a program that reads aloud: what is a heading, a table or a list, and what a picture says.
      expect(read.isMarked).toBe(true)
      const roles = read.elements.map(({ role }) => role)
      for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure'])
        expect(roles).toContain(role)
      const pictures = read.elements.filter(({ role }) => role === 'Figure')
      expect(pictures.filter(({ alt }) => alt === '')).toEqual([])
      // For finding one's way: the title, then everybody with their accounts.
      const people = records.filter((record) => record.type === 'person')
      expect(read.outline.map(({ title }) => title)).toEqual([
        text['sheet.title.household'],
        ...people.map(({ name }) => text['sheet.person']({ name })),
      ])
      const marks = read.outline.flatMap(({ items }) => items.map(({ title }) => withoutSpaces(title)))
      const names = accounts.map((account) => withoutSpaces(accountName(account, { text, language })))
      expect(marks.filter((mark) => names.includes(mark)).sort()).toEqual(names.toSorted())
      // Nothing of anybody in what stands about the document, and nothing of the machine.
      expect(read.info).toEqual({
        Title: text['printing.title']({ sheet: text['sheet.title.household'], number: 1 }),
        Language: language,
        Creator: 'Hikae',
        Producer: expect.stringMatching(/^Skia\/PDF m\d+$/u) as unknown,
      })
      expect(read.fontsWithoutFile).toEqual([])
      expect(read.fontsNotSubset).toEqual([])
      const licences = await fontLicences()
      for (const face of read.faces) expect(licences).toContain(face)
      await test.step('and the papers for the family say what was released, and nothing else', () =>
        familyPapers(app, language, records))
    })

    test('the papers for a day: a card for a call, a checklist, the report of a visit, without a secret', async ({
      app,
    }) => {
      const records = await takeOver(app, language)
      const agreement = records.find(({ id }) => id === 'shop-office')
      if (agreement?.type !== 'licence' || agreement.volume === undefined) throw new Error('no agreement')
      const { pdf, pages } = await print(app, {
        sheetKind: 'call-card',
        accountIds: [idOf(records, 'masao-volume')],
        language,
      })
      expect(pages).toBe(1)
      const sheet = withoutSpaces(await pdfText(pdf))
      for (const fact of ['licenceNumber', 'authorizationNumber', 'companyName', 'companyAddress'] as const)
        expect(sheet).toContain(withoutSpaces(agreement.volume[fact] ?? 'missing'))
      expect(sheet).toContain('0120-737-565')
      expect(sheet).toContain(withoutSpaces(text['call.never']))
      expect(sheet).toContain(withoutSpaces(text['call.note.reference']))
      expect(await heldByPdf(pdf, secretsOf(records))).toEqual([])

      await test.step('the card for a wallet, and the backup codes in clear, each once', () =>
        smallPapers(app, records))

      const plan = { ...MOVE, endingIds: [...MOVE.endingIds], uses: [] }
      const put = await app.window.evaluate(
        (record) => window.api.records.save({ put: [{ record }], remove: [], label: 'add' }),
        plan,
      )
      expect(put).toMatchObject({ ok: true })
      const list = checklistSection(MOVE, analyse([...records, MOVE], '2026-11-22'), language)
      const printed = await print(app, { sheetKind: 'checklist', accountIds: [], planId: MOVE.id, language })
      const paper = withoutSpaces(await pdfText(printed.pdf))
      expect(list.accounts.length).toBeGreaterThan(3)
      for (const [i, account] of list.accounts.entries()) {
        expect(paper).toContain(
          withoutSpaces(text['checklist.account']({ number: i + 1, name: account.name })),
        )
        expect(paper).toContain(account.page ?? '')
      }
      expect(paper).toContain(withoutSpaces(text['checklist.rule.end']))
      expect(printed.pages).toBeLessThanOrEqual(4)
      expect(await heldByPdf(printed.pdf, secretsOf(records))).toEqual([])

      // On the screen it is offered once there is a plan.
      await app.window.reload()
      const page = app.window
      await page.getByRole('navigation').getByText(text['frame.tab.print'], { exact: true }).click()
      await page.getByRole('radio', { name: text['print.kind.checklist'] }).check()
      const preview = page.getByRole('region', { name: text['print.preview'] })
      await expect(preview.getByText(text['checklist.lead']).last()).toBeVisible()
      await app.screenshot('print-checklist')
      await app.expectAccessible()
      await test.step('and the report of a visit, from its own page', () => report(app, records))
    })

    /** The card names what to stop and nothing that opens anything; codes come in clear only with the password. */
    async function smallPapers(app: App, records: readonly VaultRecord[]): Promise<void> {
      const card = await print(app, {
        sheetKind: 'wallet-card',
        accountIds: [],
        personId: idOf(records, 'hanako'),
        language,
      })
      const wallet = withoutSpaces(await pdfText(card.pdf))
      expect(card.pages).toBe(1)
      expect(wallet).toContain('090-0000-1234')
      expect(wallet).toContain(withoutSpaces(text['wallet.finder.please']))
      expect(wallet).not.toContain('@')
      for (const secret of secretsOf(records)) expect(wallet).not.toContain(withoutSpaces(secret))

      const google = records.find(({ id }) => id === 'hanako-google')
      if (google?.type !== 'account') throw new Error('the sample has changed')
      const { secrets: _secrets, secretFacts: _facts, ...outline } = google
      const codes = ['29384756', 'Ａ1　ｱ']
      const put = await app.window.evaluate(
        ([record, values]) =>
          window.api.records.save({
            put: [{ record, secrets: { recoveryCodes: values.map((code) => ({ code })) } }],
            remove: [],
            label: 'add',
          }),
        [outline, codes] as const,
      )
      expect(put).toMatchObject({ ok: true })
      const wish = { sheetKind: 'code-sheet', accountIds: [google.id], language } as const
      const blank = withoutSpaces(await pdfText((await print(app, wish)).pdf))
      expect(blank).not.toContain('29384756')
      const clear = await print(app, { ...wish, secrets: 'printed' }, PASSWORD)
      const paper = withoutSpaces(await pdfText(clear.pdf))
      expect(clear.pages).toBe(1)
      expect(paper).toContain('29384756')
      expect(paper).toContain(withoutSpaces(text['signs.note.full']({ count: 2 })))
      expect(paper).toContain(withoutSpaces(text['code-sheet.carries']))
    }

    /** A visit at which the phones were registered: what was fragile without them is fixed. */
    async function report(app: App, records: readonly VaultRecord[]): Promise<void> {
      const page = app.window
      await expect(page.getByRole('radio', { name: text['print.kind.report'] })).toHaveCount(0)
      const arrival = standing(records.map(withoutPhones))
      const [microsoft] = arrival.findings.filter(({ subjects }) => subjects.includes('hanako-microsoft'))
      const at = '2026-11-22T03:00:00.000Z'
      const task = {
        rule: microsoft?.rule ?? '',
        subject: 'hanako-microsoft',
        who: 'Masao',
        until: '2026-12-13',
        at,
      }
      const visit: Visit = {
        type: 'visit',
        id: asRecordId('call'),
        begunOn: '2026-11-22',
        closedOn: '2026-11-22',
        helper: 'Minuma PC, Tanaka',
        agreedWith: 'Hanako',
        purpose: 'a check of every account',
        consentOn: '2026-11-22',
        arrival,
        departure: standing(records),
        done: [{ on: '2026-11-22', what: 'handed over the envelope' }],
        left: [task, { what: 'name another administrator', who: 'Hanako', until: '2026-11-30', at }],
      }
      const put = await page.evaluate(
        (record) => window.api.records.save({ put: [{ record }], remove: [], label: 'add' }),
        visit,
      )
      expect(put).toMatchObject({ ok: true })
      await page.reload()
      await page.getByRole('navigation').getByText(text['frame.tab.settings'], { exact: true }).click()
      await page.getByRole('button', { name: text['visits.open'] }).click()
      await page.locator('details summary').first().click()
      await page.getByRole('button', { name: text['report.print'] }).click()
      const preview = page.getByRole('region', { name: text['print.preview'] })
      await expect(preview.getByText(text['report.column.marks']).last()).toBeVisible()
      await app.screenshot('print-report')
      await app.expectAccessible()

      const wish = { sheetKind: 'report', accountIds: [], visitId: visit.id, language } as const
      const { pdf, pages } = await print(app, wish)
      const paper = withoutSpaces(await pdfText(pdf))
      await app.keepPaper('report', path.join(app.vaultFolder, 'sheet.pdf'))
      expect(pages).toBeLessThanOrEqual(2)
      const facts = [
        visit.helper,
        visit.purpose ?? '',
        'handed over the envelope',
        'name another administrator',
      ]
      for (const said of [...facts, text['report.lead'], text['report.sign'], text['report.blank-day']])
        expect(paper).toContain(withoutSpaces(said))
      expect(await heldByPdf(pdf, secretsOf(records))).toEqual([])
      // No address, no number and no login ID: the paper goes with the helper as well.
      for (const address of addressesOf(records)) expect(paper).not.toContain(withoutSpaces(address))
    }

    test('secrets are printed only to somebody who types the password once more, and leave no trace', async ({
      app,
    }) => {
      const records = await takeOver(app, language)
      const wish = {
        accountIds: [idOf(records, 'hanako-microsoft'), idOf(records, 'hanako-amazon')],
        language,
        secrets: 'printed',
      } as const
      const refused = { ok: false, error: { code: 'E_PASSWORD' } }
      expect(await ask(app, wish)).toMatchObject(refused)
      expect(await ask(app, wish, 'not the password')).toMatchObject(refused)

      const before = await filesAround(app)
      const { pdf } = await print(app, wish, PASSWORD)
      await test.step('nor do pictures', () => pictures(app, wish))
      await test.step('nor a sheet that nobody wants any more', () => cancelled(app, records))
      // Chromium writes its own state when it likes; whatever is new holds nothing that was printed.
      for (const file of (await filesAround(app)).filter((found) => !before.includes(found))) {
        const content = await readFile(file, 'latin1')
        expect(content).not.toContain('%PDF')
        expect(content, file).not.toContain('\u0089PNG')
        for (const secret of secretsOf(records)) expect(content, file).not.toContain(secret)
      }
      const sheet = withoutSpaces(await pdfText(pdf))
      const [amazon, office] = [
        records.find(({ id }) => id === 'hanako-amazon'),
        records.find(({ id }) => id === 'office'),
      ]
      if (amazon?.type !== 'account' || office?.type !== 'licence') throw new Error('the sample has changed')
      // Cell by cell, with the reading over every look-alike.
      expect(withoutReadings(sheet, language)).toContain(amazon.secrets?.password ?? '-')
      expect(withoutReadings(sheet, language)).toContain(
        (office.secrets?.productKey ?? '-').replaceAll('-', ''),
      )
      expect(sheet).toContain(withoutSpaces(text['sheet.carries-secrets']))
    })

    /** One for each page, as large as a phone needs it, and nothing in the files but points. */
    async function pictures(app: App, wish: Partial<SheetRequest>): Promise<void> {
      await app.answerSaveDialog(path.join(app.vaultFolder, 'sheet.png'))
      const refused = { ok: false, error: { code: 'E_PASSWORD' } }
      expect(await ask(app, wish, undefined, 'pictures')).toMatchObject(refused)
      const made = await ask(app, wish, PASSWORD, 'pictures')
      if (!made.ok || made.value === null) throw new Error(JSON.stringify(made))
      const pages = Array.from({ length: made.value.pages }, (_, i) => pageFile(app, 'sheet.png', i + 1))
      expect(pages.length).toBeGreaterThan(1)
      const files = await Promise.all(pages.map((file) => readFile(file)))
      for (const file of files) {
        expect(new Set(chunksOf(file))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']))
        expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1587, 2245])
        expect(file.length).toBeGreaterThan(50_000) // an empty page is a tenth of it
      }
      expect(new Set(files.map((file) => file.toString('latin1'))).size).toBe(pages.length)
    }

    /** The whole household with its secrets, broken off while it is laid out. */
    async function cancelled(app: App, records: readonly VaultRecord[]): Promise<void> {
      const kept = await readdir(app.vaultFolder)
      await app.answerSaveDialog(path.join(app.vaultFolder, 'cancelled.pdf'))
      await app.electron.evaluate(({ app: main }) => {
        main.once('browser-window-created', () => Object.assign(globalThis, { hadWindow: true }))
      })
      const accounts = records.filter((record) => record.type === 'account')
      const wish = { sheetKind: 'household', accountIds: accounts.map(({ id }) => id), language } as const
      const input = inputOf({ ...wish, secrets: 'printed' }, PASSWORD, 'pdf')
      const answer = await app.window.evaluate(async (asked) => {
        const state = { isOver: false }
        const printing = window.api.sheets.print(asked).finally(() => (state.isOver = true))
        for (let isSeen = false; !isSeen && !state.isOver;) {
          const progress = await window.api.sheets.progress()
          isSeen = progress.ok && progress.value !== null
        }
        await window.api.sheets.cancel()
        return printing
      }, input)
      expect(answer).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
      // The window that showed it is gone by then, with all that was in it.
      const windows = await app.electron.evaluate(({ BrowserWindow }) => ({
        had: (globalThis as { hadWindow?: boolean }).hadWindow,
        left: BrowserWindow.getAllWindows().length,
      }))
      expect(windows).toEqual({ had: true, left: 1 })
      expect(await readdir(app.vaultFolder)).toEqual(kept)
    }

    test('a print job is called Hikae and nothing else, and its window goes when it is done', async ({
      app,
    }) => {
      const records = await takeOver(app, language)
      await app.electron.evaluate(({ app: main }) => {
        main.on('web-contents-created', (_event, contents) => {
          contents.print = (options, done) => {
            Object.assign(globalThis, { printed: { title: contents.getTitle(), silent: options?.silent } })
            done?.(true, '')
          }
        })
      })
      const wish = { accountIds: [idOf(records, 'hanako-microsoft')], language } as const
      expect(await ask(app, wish, undefined, 'printer')).toEqual({
        ok: true,
        value: { pages: 1, number: 1, path: null },
      })
      expect(await app.electron.evaluate(() => (globalThis as { printed?: unknown }).printed)).toEqual({
        title: 'Hikae',
        silent: false,
      })
      const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
      expect(windows).toBe(1)
      await test.step('and the paper is known later, until it is torn up', () =>
        followPaper(app, language, recordOf(records, 'hanako-microsoft')))
    })

    test('the print screen shows the paper as it will be, and asks before it prints in clear', async ({
      app,
    }) => {
      await takeOver(app, language)
      const page = app.window
      await page.getByRole('navigation').getByText(text['frame.tab.print'], { exact: true }).click()
      const preview = page.getByRole('region', { name: text['print.preview'] })
      await expect(preview.getByText(text['sheet.title.account']).last()).toBeVisible()
      await app.screenshot('print-accounts')
      await app.expectAccessible()
      await page.getByRole('button', { name: text['print.next'] }).click()
      await expect(preview.getByRole('status')).toContainText('2')

      const dialog = page.getByRole('dialog')
      await page.getByRole('button', { name: text['printing.picture'] }).click()
      await expect(dialog.getByText(text['printing.picture.body'])).toBeVisible()
      await expect(dialog.getByLabel(text['print.password'], { exact: true })).toHaveCount(0)
      await app.answerSaveDialog(path.join(app.vaultFolder, 'phone.png'))
      await dialog.getByRole('button', { name: text['printing.picture.save'] }).click()
      await expect(dialog).toHaveCount(0, { timeout: 30_000 })
      expect(chunksOf(await readFile(pageFile(app, 'phone.png', 1)))).toContain('IDAT')

      await page.getByRole('radio', { name: text['print.kind.household'] }).check({ force: true })
      await expect(preview.getByText(text['sheet.title.household']).last()).toBeVisible()
      await app.screenshot('print-household')
      await page.getByRole('button', { name: text['print.large'] }).click()
      await app.screenshot('print-large')
      expect(await layoutFaults(page)).toEqual([])
      await app.expectAccessible()
      await page.keyboard.press('Escape')

      await page.getByRole('radio', { name: text['print.secrets.printed'] }).check()
      await expect(preview.getByText(text['print.preview-masked'])).toBeVisible()
      await page.getByRole('button', { name: text['printing.picture'] }).click()
      await expect(dialog.getByText(text['printing.picture.secrets'])).toBeVisible()
      await app.screenshot('print-picture')
      await app.expectAccessible()
      await dialog.getByRole('button', { name: text['printing.picture.keep'] }).click()

      await page.getByRole('button', { name: text['print.save'] }).click()
      await dialog.getByLabel(text['print.password'], { exact: true }).fill('not the password')
      await page.keyboard.press('Enter')
      await expect(dialog.getByText('E_PASSWORD')).toBeVisible()
      await app.screenshot('print-again')
      await app.expectAccessible()
      await dialog.getByLabel(text['print.password'], { exact: true }).fill(PASSWORD)
      await app.answerSaveDialog(path.join(app.vaultFolder, 'clear.pdf'))
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0, { timeout: 30_000 })
      await expect(page.getByText(text['print.number']({ number: 3 }), { exact: true }).first()).toBeVisible()

      await page.getByRole('radio', { name: text['print.kind.kit'] }).check({ force: true })
      await expect(preview.getByText(text['sheet.title.kit']).last()).toBeVisible()
      await app.screenshot('print-kit')
      await app.expectAccessible()

      // A screen that cannot be drawn leaves the rest of the window standing.
      const tabs = page.getByRole('navigation')
      await page.evaluate(() => {
        const { format } = Object.getOwnPropertyDescriptors(Intl.NumberFormat.prototype)
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          configurable: true,
          get: () => {
            throw new Error('cannot be drawn')
          },
        })
        Object.assign(window, {
          mend: () => Object.defineProperty(Intl.NumberFormat.prototype, 'format', { ...format }),
        })
      })
      await tabs.getByText(text['frame.tab.accounts'], { exact: true }).click()
      await expect(page.getByText(text['frame.screen-failed'], { exact: true })).toBeVisible()
      await app.screenshot('screen-failed')
      await app.expectAccessible()
      await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
      await page.getByRole('button', { name: text['frame.screen-failed-home'] }).click()
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.getByText(text['frame.screen-failed'], { exact: true })).toHaveCount(0)
    })
  })
}

/** How a notebook stands on the day of the visit. */
function standing(records: readonly VaultRecord[]): VisitState {
  const analysis = analyse(records, '2026-11-22')
  return stateOf(analysis, auditAnalysis(records, analysis))
}

/** A record as it was before its phones were registered. */
function withoutPhones(record: VaultRecord): VaultRecord {
  if (record.type !== 'account') return record
  return {
    ...record,
    contacts: record.contacts.filter(({ contactPointId }) => !/mobile|phone/u.test(contactPointId)),
  }
}

/** Makes a notebook, takes the sample over into it, and shows it. Answers with the sample's records, secrets and all. */
async function takeOver(app: App, language: 'ja' | 'en'): Promise<readonly VaultRecord[]> {
  const sample = path.resolve(`resources/sample/founding-story.${language}.json`)
  await makeNotebook(app, { language, theme: 'light' })
  await app.answerOpenDialog(sample)
  const taken = await app.window.evaluate(async () => {
    const previewed = await window.api.exchange.previewImport()
    return previewed.ok && (await window.api.exchange.applyImport()).ok
  })
  expect(taken).toBe(true)
  await app.window.reload()
  await expect(app.window.getByRole('navigation').first()).toBeVisible()
  const document = parseDocument(await readFile(sample, 'utf8'))
  if (!document.ok) throw new Error('the sample is broken')
  return document.value.records
}

type Target = 'pdf' | 'printer' | 'pictures'

/** Asks main for a sheet, as the print screen does. */
async function ask(app: App, wish: Partial<SheetRequest>, password?: string, to: Target = 'pdf') {
  return app.window.evaluate((asked) => window.api.sheets.print(asked), inputOf(wish, password, to))
}

function inputOf(wish: Partial<SheetRequest>, password: string | undefined, to: Target) {
  const { accountIds, ...rest } = sheetRequest(wish)
  const sheet = { ...rest, accountIds: [...accountIds] }
  return { sheet, to, ...(password === undefined ? {} : { password }) }
}

async function print(app: App, wish: Partial<SheetRequest>, password?: string) {
  const file = path.join(app.vaultFolder, 'sheet.pdf')
  await app.answerSaveDialog(file)
  const printed = await ask(app, wish, password)
  if (!printed.ok || printed.value === null) throw new Error(JSON.stringify(printed))
  return { pdf: await readFile(file), pages: printed.value.pages }
}

function idOf(records: readonly VaultRecord[], text: string): VaultRecord['id'] {
  return recordOf(records, text).id
}

function recordOf(records: readonly VaultRecord[], text: string): VaultRecord {
  const record = records.find(({ id }) => id === text)
  if (record === undefined) throw new Error(`the sample has no ${text}`)
  return record
}

function secretsOf(records: readonly VaultRecord[]): readonly string[] {
  return records.flatMap((record) => {
    if (record.type === 'account') return record.secrets?.password ?? []
    return record.type === 'licence' ? (record.secrets?.productKey ?? []) : []
  })
}

/** What the accounts are signed in with, and reached by. */
function addressesOf(records: readonly VaultRecord[]): readonly string[] {
  return records.flatMap((record) => {
    if (record.type === 'account') return record.loginIds
    return record.type === 'contact-point' ? record.value : []
  })
}

/** Lines break where there is room: what is compared is the text without them. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B]/gu, '')
}

function withoutReadings(text: string, language: 'ja' | 'en'): string {
  const words = textIn(language)
  const signs = ['zero', 'one', 'capital-o', 'small-o', 'capital-i', 'small-l', 'hyphen', 'capital'] as const
  // The longest first: 大 stands in 大オー too.
  const readings = signs
    .map((sign) => withoutSpaces(words[`signs.${sign}`]))
    .sort((a, b) => b.length - a.length)
  return readings.reduce((rest, reading) => rest.replaceAll(reading, ''), text)
}

/** The faces whose licence lies beside the program: letters only, as in the names of fonts. */
async function fontLicences(): Promise<readonly string[]> {
  const program = path.dirname(process.env['HIKAE_E2E_EXECUTABLE'] ?? '')
  const folder = path.join(program, 'resources', 'app', 'out', 'renderer', 'licences')
  const files = await readdir(folder)
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  const licence = (file: string) =>
    file === 'libheif.txt' ? 'GNU Lesser General Public License' : 'SIL Open Font License'
  for (const [at, text] of texts.entries()) expect(text).toContain(licence(files[at] ?? ''))
  return files.map((file) => path.parse(file).name.replaceAll('-', ''))
}

/** The picture of one of several pages. */
function pageFile(app: App, name: string, page: number): string {
  const { name: stem, ext } = path.parse(name)
  return path.join(app.vaultFolder, `${stem}-${page}${ext}`)
}

/** Every file that could hold what was printed, but for what the person keeps. */
async function filesAround(app: App): Promise<readonly string[]> {
  const files = await filesOfApp(path.dirname(app.profile))
  return files.filter((file) => !file.startsWith(app.vaultFolder)).sort()
}
