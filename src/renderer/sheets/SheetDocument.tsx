import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SheetModel, SheetSection } from '#core/sheet/model'
import { textIn } from '#core/text/text'
import { flowOf } from './flow.tsx'
import { layOut, type PlacedPage } from './measure.ts'
import type { Placed } from './pack.ts'
import { Page } from './Page.tsx'
import { SheetProvider, type SheetPictures } from './SheetContext.tsx'
import styles from './SheetDocument.module.css'

interface Props {
  readonly model: SheetModel
  /** The pictures that the model speaks of, as far as they are at hand. */
  readonly pictures?: SheetPictures
  /** The one page that is wanted, from 0; all of them when left out. */
  readonly only?: number
  /** Called with the number of pages when they stand, fonts and all, and again when that changes. */
  readonly onPages: (pages: number) => void
}

/** Papers that are handed over as they are: nothing is written below what stands on them. */
const WITHOUT_FREE_LINES: ReadonlySet<SheetSection['kind']> = new Set(['kit', 'share', 'report'])

const NO_PICTURES: SheetPictures = new Map()

interface Laid {
  readonly model: SheetModel
  readonly pages: readonly PlacedPage[]
  /** Keys of the things that are taller than a page, so that their rows have to be measured too. */
  readonly tall: string
  /** Measured with the fonts that will be printed. */
  readonly isSettled: boolean
}

/**
 * A sheet on paper: pages of 210 × 297 mm, one below the other. What stands on them is measured first, beside the pages
 * and unseen, then dealt out; the same in the preview and in the window that prints.
 */
export function SheetDocument({ model, pictures = NO_PICTURES, only, onPages }: Props) {
  const { sections, language } = model
  const flows = useMemo(() => {
    const text = textIn(language)
    return sections.map((section) => flowOf(section, text))
  }, [sections, language])
  const column = useRef<HTMLDivElement>(null)
  const [laid, setLaid] = useState<Laid | null>(null)
  const tall = laid?.model === model ? laid.tall : ''
  const pages = laid?.model === model ? laid.pages : []

  useLayoutEffect(() => {
    let isCurrent = true
    const lay = (isSettled: boolean) => {
      if (!isCurrent || column.current === null) return
      const layout = layOut(column.current)
      setLaid({ model, pages: layout.pages, tall: layout.tall.join(' '), isSettled })
    }
    lay(false)
    // The first measuring asks for the fonts, the second one has them.
    void document.fonts.ready.then(() => lay(true))
    return () => {
      isCurrent = false
    }
  }, [model, tall, pictures])

  const isSettled = laid?.model === model && laid.isSettled
  useEffect(() => {
    if (isSettled) onPages(pages.length)
  }, [model, isSettled, pages.length, onPages])

  const isTall = new Set(tall.split(' '))
  return (
    <SheetProvider model={model} pictures={pictures}>
      <div className={styles.measure} ref={column} aria-hidden="true">
        {sections.map((section, i) => (
          <div data-section data-free-lines={WITHOUT_FREE_LINES.has(section.kind) ? undefined : ''} key={i}>
            <Page section={section} page={1} pages={1} freeLines={0}>
              {flows[i]?.map(({ key, whole, part }) => (
                <div data-thing={key} key={key}>
                  <div>{whole}</div>
                  {part !== null && isTall.has(key) && <div>{part(null)}</div>}
                </div>
              ))}
            </Page>
          </div>
        ))}
      </div>
      {pages.map(({ section: at, placed, freeLines }, i) => {
        const section = sections[at]
        if (section === undefined || (only !== undefined && only !== i)) return null
        return (
          <Page section={section} page={i + 1} pages={pages.length} freeLines={freeLines} key={i}>
            {placed.map((item) => (
              <div className={styles.thing} key={item.key}>
                <Shown flow={flows[at] ?? []} item={item} />
              </div>
            ))}
          </Page>
        )
      })}
    </SheetProvider>
  )
}

function Shown({ flow, item }: { readonly flow: ReturnType<typeof flowOf>; readonly item: Placed }) {
  const thing = flow.find(({ key }) => key === item.key)
  if (thing === undefined) return null
  return item.rows === null ? thing.whole : thing.part?.(item.rows)
}
