import type { SheetModel } from '#core/sheet/model/sheet'
import { textIn } from '#core/text/text'
import { comparable, saidBy } from '../../support/sheet-leaves.ts'
import { pdfPages } from '../pdf-text.ts'
import type { PageLayout } from './page-layout.ts'
import type { PrintedPaper } from './printing.ts'

/** What is wrong with a printed sheet, in words that say where; empty for a sound one. */
export async function faultsOf(
  model: SheetModel,
  { pdf, pages, layout }: PrintedPaper,
): Promise<readonly string[]> {
  const read = (await pdfPages(pdf)).map(readable)
  const whole = read.join('')
  // A name under its reading is read in parts where its line ends; its letters are counted with those of its page.
  const inParts = layout.flatMap(({ withReadings }) => withReadings.map(readable))
  const lost = [...new Set(saidBy(model))].filter((said) => {
    const sought = readable(said)
    return !whole.includes(sought) && !inParts.some((part) => part !== '' && sought.includes(part))
  })
  return [
    ...(read.length === pages && layout.length === pages
      ? []
      : [`${pages} pages, ${read.length} in the PDF, ${layout.length} laid out`]),
    ...lost.map((said) => `in the model and not on the paper: ${said}`),
    ...layout.flatMap(({ texts, withReadings, faults, hasHeads }, i) =>
      [
        ...faults,
        ...(hasHeads ? [] : ['without its heads']),
        ...differences(texts.map(readable), withReadings.map(readable), read[i] ?? ''),
      ].map((fault) => `page ${i + 1}: ${fault}`),
    ),
    ...tornIn(model, layout).map((heading) => `split, and would fit on a page: ${heading}`),
  ]
}

/** What goes on on another page although one page has room for all of it. The lists of a report do, on purpose. */
function tornIn({ language, sheetKind }: SheetModel, pages: readonly PageLayout[]): readonly string[] {
  if (sheetKind === 'report') return []
  const text = textIn(language)
  const things = pages.flatMap((page) => page.things)
  const room = Math.min(...pages.map((page) => page.room))
  return [...new Set(things.map(({ heading }) => heading))].filter((heading) => {
    const name = text['sheet.continued']({ name: heading })
    const rest = things.filter((thing) => thing.heading === name)
    const all = [...things.filter((thing) => thing.heading === heading).slice(0, 1), ...rest]
    return rest.length > 0 && all.reduce((sum, { height }) => sum + height, 0) < room
  })
}

/** Numbers of steps are made by the style sheet, and half the seal is a drawing. */
const DRAWN = /[\d.一二三四五六七八九十控]/gu

/**
 * What none of our faces has, so that a computer's own stand in for it, or nothing does: other scripts, emoji, and a letter of which
 * somebody chose the shape (IVS). Copied out of a PDF by this reader such letters come as nothing, or without their shape.
 */
const OF_OTHER_FACES =
  /\p{Script=Hangul}|\p{Script=Arabic}|\p{Extended_Pictographic}|\u200D|\uFE0F|[\u{E0100}-\u{E01EF}]|\0|辻/gu

/** What keeps a name that is written from right to left apart from the words around it; it leaves no trace on paper. */
const ISOLATES = /[\u2066-\u2069]/gu

function readable(text: string): string {
  return comparable(text.normalize('NFC').replace(ISOLATES, '').replace(OF_OTHER_FACES, ''))
}

/** Compares what stands on a page of the window with what can be copied out of the PDF: every text, and every letter. */
function differences(texts: readonly string[], inParts: readonly string[], read: string): readonly string[] {
  const missing = texts.filter((text) => !read.includes(text))
  if (missing.length > 0) return missing.map((text) => `not in the PDF: ${text}`)
  const [shown, copied] = [[...texts, ...inParts].join(''), read].map((said) =>
    Array.from(said.replace(DRAWN, '')),
  )
  return [
    { what: 'letters that are only in the PDF', letters: rest(copied ?? [], shown ?? []) },
    { what: 'letters that are not in the PDF', letters: rest(shown ?? [], copied ?? []) },
  ].flatMap(({ what, letters }) => (letters === '' ? [] : [`${what}: ${letters}`]))
}

/** What is left of some letters when others are taken away, each as often as it is there. */
function rest(letters: readonly string[], taken: readonly string[]): string {
  const times = new Map<string, number>()
  for (const letter of taken) times.set(letter, (times.get(letter) ?? 0) + 1)
  return letters
    .filter((letter) => {
      const left = times.get(letter) ?? 0
      times.set(letter, left - 1)
      return left <= 0
    })
    .join('')
}
