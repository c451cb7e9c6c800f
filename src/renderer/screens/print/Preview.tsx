import { useEffect, useRef, useState, type CSSProperties } from 'react'
import type { SheetModel } from '#core/sheet/model/sheet'
import { pageFormat } from '#core/sheet/paper'
import { SheetPages } from '../../sheets/SheetDocument.tsx'
import { useSheetLayout, type SheetLayout } from '../../sheets/layout/use-sheet-layout.tsx'
import { useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePictures } from './use-pictures.ts'
import styles from './Preview.module.css'

interface Props {
  readonly model: SheetModel
  readonly onPages: (pages: number) => void
}

/** The paper as it will be, one page at a time. It never holds a secret: where one will be printed, it is masked. */
export function Preview({ model, onPages }: Props) {
  const text = useText()
  const [wanted, setWanted] = useState(0)
  const [isLarge, setIsLarge] = useState(false)
  const layout = useSheetLayout(model, usePictures(model))
  const { laid, done, total } = layout
  const pages = laid?.pages.length ?? 1
  const page = Math.min(wanted, pages - 1)
  useEffect(() => {
    if (laid !== null) onPages(laid.pages.length)
  }, [laid, onPages])
  return (
    <section className={styles.preview} aria-label={text['print.preview']}>
      <Desk model={model} layout={layout} page={page} />
      <div className={styles.pages}>
        <button
          type="button"
          className="ibtn"
          aria-label={text['print.previous']}
          disabled={page === 0}
          onClick={() => setWanted(page - 1)}
        >
          <Icon name="previous" />
        </button>
        <span role="status">
          {done < total
            ? text['printing.layout']({ done, total })
            : text['print.page']({ page: page + 1, pages })}
        </span>
        <button
          type="button"
          className="ibtn"
          aria-label={text['print.next']}
          disabled={page >= pages - 1}
          onClick={() => setWanted(page + 1)}
        >
          <Icon name="next" />
        </button>
        <InlineButton icon="search" onClick={() => setIsLarge(true)}>
          {text['print.large']}
        </InlineButton>
      </div>
      {model.secrets === 'printed' && <p className={styles.note}>{text['print.preview-masked']}</p>}
      {isLarge && (
        <Dialog title={text['print.preview']} wide onClose={() => setIsLarge(false)}>
          <div
            className={styles.large}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable from the keyboard
            tabIndex={0}
            role="group"
            aria-label={text['print.page']({ page: page + 1, pages })}
          >
            {laid !== null && <SheetPages laid={laid} only={page} />}
          </div>
          <div className="acts">
            <InlineButton icon="cross" onClick={() => setIsLarge(false)}>
              {text['print.close']}
            </InlineButton>
          </div>
        </Dialog>
      )}
    </section>
  )
}

interface DeskProps {
  readonly model: SheetModel
  readonly layout: SheetLayout
  readonly page: number
}

/** CSS pixels to a millimetre. */
const PER_MM = 96 / 25.4

/** A sheet of paper on the desk, as large as the desk allows. */
function Desk({ model, layout, page }: DeskProps) {
  const desk = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const { width: wide, height: high } = pageFormat(model.paper)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || paper.current === null) return
      const { width, height } = entry.contentRect
      const scale = Math.min(width / wide, height / high) / PER_MM
      paper.current.style.setProperty('--scale', String(scale))
    })
    if (desk.current !== null) observer.observe(desk.current)
    return () => observer.disconnect()
  }, [wide, high])
  return (
    <div className={styles.desk} ref={desk}>
      <div
        className={styles.paper}
        ref={paper}
        style={{ '--paper-width': `${wide}mm`, '--paper-height': `${high}mm` } as CSSProperties}
      >
        <div className={styles.scaled}>
          {layout.column}
          {layout.laid !== null && <SheetPages laid={layout.laid} only={page} />}
        </div>
      </div>
    </div>
  )
}
