import { ANY_SECRET, ANY_SHEET, pagesAtMost, paperSheet } from '../../support/paper-sheets.ts'
import { expect, test } from '../fixtures.ts'
import { makeNotebook } from '../notebook.ts'
import { heldByPdf } from '../pdf-streams.ts'
import { facesOf } from '../pdf-structure.ts'
import { faultsOf } from './judge.ts'
import { preparePrinting, printPaper } from './printing.ts'

/*
 * The quick part of `npm run paper` (-- paper.e2e.ts): each kind of sheet once, of the hard notebook with 12 accounts, the
 * languages taking turns.
 */

const SHIPPED = ['bizudpgothic', 'shipporimincho']

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
      // Letters of names that few faces know: a computer's own face would draw each of them in its own way.
      if (kind === 'household')
        for (const letter of '𠮷槗髙﨑') {
          const faces = await facesOf(letter, printed.pdf)
          expect.soft(faces, letter).not.toEqual([])
          expect.soft(SHIPPED, letter).toEqual(expect.arrayContaining([...faces]))
        }
    })
  }
})
