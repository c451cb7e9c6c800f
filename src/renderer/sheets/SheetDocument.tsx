import { useEffect } from 'react'
import type { SheetModel } from '#core/sheet/model/sheet'
import type { Thing } from './layout/thing.ts'
import type { Placed } from './layout/pack.ts'
import { Page, type Column } from './layout/Page.tsx'
import { SheetProvider, type SheetPictures } from './SheetContext.tsx'
import styles from './SheetDocument.module.css'
import { useSheetLayout, type LaidSheet } from './layout/use-sheet-layout.tsx'

interface Props {
  readonly model: SheetModel
  /** The pictures that the model speaks of, as far as they are at hand. */
  readonly pictures: SheetPictures
  /** Called while the sheet is laid out: how many of its things are, and how many it has. */
  readonly onProgress: (done: number, total: number) => void
  /** Called with the number of pages when they stand, fonts and all. */
  readonly onPages: (pages: number) => void
}

/** A whole sheet on paper, one page below the other. */
export function SheetDocument({ model, pictures, onProgress, onPages }: Props) {
  const { laid, done, total, column } = useSheetLayout(model, pictures)
  useEffect(() => onProgress(done, total), [onProgress, done, total])
  useEffect(() => {
    if (laid !== null) onPages(laid.pages.length)
  }, [laid, onPages])
  return (
    <>
      {column}
      {laid !== null && <SheetPages laid={laid} />}
    </>
  )
}

interface PagesProps {
  readonly laid: LaidSheet
  /** The one page that is wanted, from 0; all of them when left out. */
  readonly only?: number
}

/** The pages of a sheet that is laid out, one below the other. */
export function SheetPages({ laid, only }: PagesProps) {
  const { model, pictures, flows, pages } = laid
  return (
    <SheetProvider model={model} pictures={pictures}>
      {pages.map(({ section: at, columns }, i) => {
        const section = model.sections[at]
        if (section === undefined || (only !== undefined && only !== i)) return null
        const shown = columns.map(({ placed, freeLines }): Column => ({
          freeLines,
          content: placed.map((item) => <Shown flow={flows[at] ?? []} item={item} key={item.key} />),
        }))
        return (
          <Page
            section={section}
            page={i + 1}
            pages={pages.length}
            begins={pages[i - 1]?.section !== at}
            columns={shown}
            key={i}
          />
        )
      })}
    </SheetProvider>
  )
}

function Shown({ flow, item }: { readonly flow: readonly Thing[]; readonly item: Placed }) {
  const thing = flow.find(({ key }) => key === item.key)
  if (thing === undefined) return null
  return (
    <div className={styles.thing} style={item.scale < 1 ? { zoom: item.scale } : undefined}>
      {item.rows === null ? thing.whole : thing.part?.(item.rows)}
    </div>
  )
}
