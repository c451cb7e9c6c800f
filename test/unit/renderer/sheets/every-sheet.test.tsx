import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textIn } from '#core/text/text'
import type { SheetModel } from '#core/sheet/model/sheet'
import { flowOf } from '../../../../src/renderer/sheets/layout/flow.tsx'
import { SheetPages } from '../../../../src/renderer/sheets/SheetDocument.tsx'
import { ANY_SHEET, COUNTS, paperSheet } from '../../../support/paper-sheets.ts'
import { saidBy, comparable } from '../../../support/sheet-leaves.ts'

/** What all things of a sheet say, before they are dealt out to pages. */
function saidIn(model: SheetModel): string {
  const text = textIn(model.language)
  const flows = model.sections.map((section) => flowOf(section, text))
  const pages = flows.map((flow, section) => ({
    section,
    columns: [{ placed: flow.map(({ key }) => ({ key, rows: null, scale: 1 })), rest: 0, freeLines: 0 }],
  }))
  const markup = renderToStaticMarkup(<SheetPages laid={{ model, pictures: new Map(), flows, pages }} />)
  const said = markup
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(amp|lt|gt|quot|#x27);/gu,
      (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
  return comparable(said)
}

for (const kind of ANY_SHEET)
  for (const language of ['ja', 'en'] as const)
    test.each(language === 'ja' ? COUNTS : [12])(
      `${kind}, ${language}, says all that its model says, for %i accounts`,
      (count) => {
        const model = paperSheet(kind, count, language)
        const said = saidIn(model)
        expect([...new Set(saidBy(model))].filter((leaf) => !said.includes(comparable(leaf)))).toEqual([])
      },
    )
