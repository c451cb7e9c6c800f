import type { CSSProperties, ReactNode } from 'react'
import { sectionPaper } from '#core/sheet/formats'
import type { SheetSection } from '#core/sheet/model/sheet'
import { breadthOf, GUTTER, pageFormat, type PageFormat } from '#core/sheet/paper'
import { useSheet } from '../SheetContext.tsx'
import { CheckCode } from './CheckCode.tsx'
import { DeletionHead } from './DeletionHead.tsx'
import styles from './Page.module.css'
import { SheetHead, type PagePlace } from './SheetHead.tsx'

interface Props extends PagePlace {
  readonly columns: readonly Column[]
}

/** What stands in a column, and below it. */
export interface Column {
  readonly content: ReactNode
  /** Ruled lines to write on, in the room that is left. */
  readonly freeLines: number
}

/** When the paper is to be destroyed. */
const DESTROY = {
  accounts: 'sheet.foot.destroy',
  kit: 'sheet.kit.destroy',
  format: 'kit-format.destroy',
  share: 'sheet.share.destroy',
  wallet: 'wallet.destroy',
  codes: 'code-sheet.destroy',
  call: 'call.destroy',
  checklist: 'checklist.destroy',
  report: 'report.destroy',
  family: 'family.destroy',
  'hand-over': 'certificate.keep',
  deletion: 'certificate.keep',
} as const

/** Who may have it. What says nothing that opens anything is given to whom it concerns. */
const CARE: Readonly<Partial<Record<SheetSection['kind'], 'sheet.foot.private' | 'sheet.foot.family'>>> = {
  accounts: 'sheet.foot.private',
  kit: 'sheet.foot.private',
  share: 'sheet.foot.private',
  codes: 'sheet.foot.private',
  call: 'sheet.foot.private',
  checklist: 'sheet.foot.private',
  family: 'sheet.foot.family',
}

/** One page: who, which issue, which page; what it says; where it is kept and when it is to be destroyed. */
export function Page({ section, page, pages, begins, columns }: Props) {
  const { model, text, language } = useSheet()
  const { number } = model
  const care = CARE[section.kind]
  const format = pageFormat(sectionPaper(section, model.paper))
  return (
    <article
      className={styles.page}
      lang={language}
      style={lengthsOf(format)}
      data-breadth={breadthOf(format.textWidth)}
      data-short={format.textHeight < SHORT ? '' : undefined}
      data-compact={model.sheetKind === 'household' ? '' : undefined}
      data-saving={model.paper.inkSaving ? '' : undefined}
    >
      {format.binding !== null && (
        <div className={styles.binding} data-edge={format.binding}>
          <i />
          <i />
        </div>
      )}
      {section.kind === 'deletion' ? (
        <DeletionHead id={section.deletion.id} page={page} pages={pages} />
      ) : (
        <SheetHead section={section} page={page} pages={pages} begins={begins} />
      )}
      <div className={styles.body} data-body>
        {columns.map(({ content, freeLines }, i) => (
          <div className={styles.column} data-column={breadthOf(format.columnWidth)} key={i}>
            {content}
            {freeLines > 0 && <FreeLines count={freeLines} />}
          </div>
        ))}
      </div>
      <footer className={styles.foot}>
        <p>
          <b>{text[DESTROY[section.kind]]}</b>
          <br />{' '}
          {section.kind === 'wallet'
            ? text['wallet.foot']
            : model.keptAt === null
              ? text['sheet.foot.kept-at-blank']
              : text['sheet.foot.kept-at']({ place: model.keptAt })}
          {care !== undefined && text[care]}
        </p>
        <p className={styles.nowrap}>
          <CheckCode />{' '}
          {number === null
            ? text['certificate.foot']({ page, pages })
            : text['sheet.foot.mark']({ number, page, pages })}
        </p>
      </footer>
    </article>
  )
}

/** All pages but A4 upright are lower, in millimetres as laid: they have a head and a foot of few lines. */
const SHORT = 200

/** The lengths of a page for its rules of style, before it is magnified. */
function lengthsOf({ width, height, margin, zoom, columns, columnWidth }: PageFormat): CSSProperties {
  const laid = (length: number) => `${length / zoom}mm`
  return {
    zoom,
    width: laid(width),
    height: laid(height),
    padding: [margin.top, margin.right, margin.bottom, margin.left].map(laid).join(' '),
    ...{ '--zoom': zoom, '--columns': columns, '--column': `${columnWidth}mm`, '--gutter': `${GUTTER}mm` },
  }
}

function FreeLines({ count }: { readonly count: number }) {
  const { text } = useSheet()
  return (
    <section className={styles.free}>
      <p>{text['sheet.free']}</p>
      {Array.from({ length: count }, (_, i) => (
        <i key={i} />
      ))}
    </section>
  )
}
