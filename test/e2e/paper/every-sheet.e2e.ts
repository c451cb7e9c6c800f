import type { Language } from '#core/language'
import { formatFault } from '#core/sheet/formats'
import { plainPaper, type Paper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import { HIDDEN_MARK } from '../../support/paper-household.ts'
import {
  ANY_SECRET,
  ANY_SHEET,
  COUNTS,
  pagesAtMost,
  paperSheet,
  secretsOn,
  type AnySheet,
} from '../../support/paper-sheets.ts'
import { expect, test, type App } from '../fixtures.ts'
import { makeNotebook } from '../notebook.ts'
import { heldByPdf } from '../pdf-streams.ts'
import { faultsOf } from './judge.ts'
import { preparePrinting, printPaper } from './printing.ts'

/*
 * `npm run paper`: every kind of sheet in both languages for 1, 12 and 200 accounts, in every way to set it, and with its secrets in
 * clear. What it looks at is said in docs/sheets.md.
 */

test.describe.configure({ mode: 'parallel' })

const SET = (
  [
    { size: 'A5' },
    { orientation: 'landscape' },
    { size: 'A5', orientation: 'landscape' },
    { largeType: true },
    { inkSaving: true, bindingMargin: true },
    { ruby: true },
  ] satisfies readonly Partial<Paper>[]
).map((said) => plainPaper({ readingAid: false, ...said }))

for (const language of ['ja', 'en'] as const)
  for (const kind of ANY_SHEET)
    test.describe(`${kind}, ${language}`, () => {
      test.use({ machine: { language, theme: 'light' } })
      test.setTimeout(600_000)

      test('stands whole on paper', async ({ app, machine }) => {
        await makeNotebook(app, machine)
        await preparePrinting(app)
        for (const count of COUNTS)
          await test.step(`for ${count} accounts`, async () => {
            const pages = await sound(app, kind, count, language)
            expect.soft(pages, `${count} accounts`).toBeLessThanOrEqual(pagesAtMost(kind, count))
          })
        for (const paper of SET.filter((set) => formatFault(kind, set) === null))
          await test.step(JSON.stringify(paper), () => sound(app, kind, 12, language, { paper }))
        for (const secrets of ['hidden', 'printed'] as const)
          if (secretsOn(kind, 12).length > 0)
            await test.step(secrets, () => sound(app, kind, 12, language, { secrets }))
      })
    })

/** Prints a sheet and looks at it. Answers with its number of pages. */
async function sound(
  app: App,
  kind: AnySheet,
  count: number,
  language: Language,
  said: Partial<SheetRequest> = {},
): Promise<number> {
  const model = paperSheet(kind, count, language, said)
  const printed = await printPaper(app, model)
  const which = `${kind}, ${count} accounts, ${JSON.stringify(said)}`
  expect.soft(await faultsOf(model, printed), which).toEqual([])
  const wanted = said.secrets === 'printed' ? secretsOn(kind, count) : []
  expect.soft(await heldByPdf(printed.pdf, wanted), `in clear on ${which}`).toEqual(wanted)
  expect
    .soft(await heldByPdf(printed.pdf, said.secrets === 'printed' ? [HIDDEN_MARK] : ANY_SECRET), which)
    .toEqual([])
  return printed.pages
}
