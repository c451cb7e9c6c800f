import { formatFault } from '#core/sheet/formats'
import { plainPaper, type Paper } from '#core/sheet/paper'
import { ANY_SHEET, paperSheet } from '../../support/paper-sheets.ts'
import { expect, test } from '../fixtures.ts'
import { makeNotebook } from '../notebook.ts'
import { preparePrinting, printPaper } from './printing.ts'

/*
 * `npm run paper -- formats.e2e.ts`: every kind of sheet in every format in which it is offered, with the hard texts: nothing stands
 * beyond its box, its column or its page. What cannot be cut is made smaller, and may be.
 */

const FORMATS: readonly Paper[] = (['A4', 'A5'] as const).flatMap((size) =>
  (['portrait', 'landscape'] as const).flatMap((orientation) =>
    [false, true].flatMap((largeType) =>
      [false, true].map((inkSaving) =>
        plainPaper({ size, orientation, largeType, inkSaving, bindingMargin: inkSaving }),
      ),
    ),
  ),
)

for (const language of ['ja', 'en'] as const)
  test.describe(`every format, ${language}`, () => {
    test.use({ machine: { language, theme: 'light' } })
    test.setTimeout(900_000)

    test('holds the hardest texts of every sheet', async ({ app, machine }) => {
      await makeNotebook(app, machine)
      await preparePrinting(app)
      for (const kind of ANY_SHEET)
        for (const paper of FORMATS.filter((format) => formatFault(kind, format) === null)) {
          const { size, orientation, largeType, inkSaving } = paper
          const which = [
            kind,
            size,
            orientation,
            ...(largeType ? ['large'] : []),
            ...(inkSaving ? ['ink'] : []),
          ]
          await test.step(which.join(' '), async () => {
            const { faults } = await printPaper(app, paperSheet(kind, 1, language, { paper }))
            const beyond = faults.filter(({ fault }) => fault !== 'made-smaller')
            expect.soft(beyond, which.join(' ')).toEqual([])
          })
        }
    })
  })
