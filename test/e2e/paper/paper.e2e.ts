import { ANY_SECRET, ANY_SHEET, pagesAtMost, paperSheet } from '../../support/paper-sheets.ts'
import { expect, test } from '../fixtures.ts'
import { makeNotebook } from '../notebook.ts'
import { heldByPdf } from '../pdf-streams.ts'
import { faultsOf } from './judge.ts'
import { preparePrinting, printPaper } from './printing.ts'

/*
 * The quick part of `npm run paper` (-- paper.e2e.ts): each kind of sheet once, of the hard notebook with 12 accounts, the
 * languages taking turns.
 */

test('every sheet says on paper what its model says, whole and without a secret', async ({
  app,
  machine,
}) => {
  test.setTimeout(180_000)
  await makeNotebook(app, machine)
  await preparePrinting(app)
  for (const [i, kind] of ANY_SHEET.entries()) {
    const language = i % 2 === 0 ? 'ja' : 'en'
    await test.step(`${kind}, ${language}`, async () => {
      const model = paperSheet(kind, 12, language)
      const printed = await printPaper(app, model)
      expect.soft(await faultsOf(model, printed), kind).toEqual([])
      expect.soft(await heldByPdf(printed.pdf, ANY_SECRET), kind).toEqual([])
      expect.soft(printed.pages, kind).toBeLessThanOrEqual(pagesAtMost(kind, 12))
    })
  }
})
