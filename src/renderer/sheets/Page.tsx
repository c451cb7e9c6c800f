import { useId, type CSSProperties, type ReactNode } from 'react'
import type { SheetSection } from '#core/sheet/model'
import { sectionPaper } from '#core/sheet/formats'
import { breadthOf, GUTTER, pageFormat, type PageFormat } from '#core/sheet/paper'
import { formatDay } from '#core/text/format'
import { CheckCode } from './CheckCode.tsx'
import { DeletionHead } from './DeletionHead.tsx'
import { Names } from './Names.tsx'
import styles from './Page.module.css'
import { useSheet } from './SheetContext.tsx'

interface Props {
  readonly section: SheetSection
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** The first page of its section: its headings are what a PDF is navigated by. */
  readonly begins: boolean
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

/** The second line under the title. */
const LEAD = {
  accounts: 'sheet.seal',
  kit: 'sheet.kit.apart',
  format: 'kit-format.lead',
  share: 'sheet.share.apart',
  wallet: 'wallet.lead',
  codes: 'code-sheet.lead',
  call: 'call.lead',
  checklist: 'checklist.lead',
  report: 'report.lead',
  family: 'family.lead',
  'hand-over': 'certificate.apart',
  deletion: 'certificate.apart',
} as const

/** What a page says in the place of its lead where it carries secrets in clear. */
function carriedBy(section: SheetSection): 'sheet.carries-secrets' | 'code-sheet.carries' | undefined {
  if (section.kind === 'accounts') return 'sheet.carries-secrets'
  // Of an account without codes there is only room to write some.
  return section.kind === 'codes' && section.slot !== 'counted' ? 'code-sheet.carries' : undefined
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
        <Head section={section} page={page} pages={pages} begins={begins} />
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

function Head({ section, page, pages, begins }: Pick<Props, 'section' | 'page' | 'pages' | 'begins'>) {
  const { model, text, language } = useSheet()
  const { sheetKind, number, replaces, madeOn } = model
  const person = 'person' in section ? section.person : null
  const name = person === null ? model.vaultTitle : text['sheet.person']({ name: person })
  const carries = model.secrets === 'printed' ? carriedBy(section) : undefined
  return (
    <header className={styles.head}>
      <div>
        {/* On every further page it is a running head. */}
        <h1 role={page === 1 ? undefined : 'paragraph'}>{text[`sheet.title.${sheetKind}`]}</h1>
        <p>
          {text[`sheet.lead.${sheetKind}`]}
          <br />
          {carries === undefined ? text[LEAD[section.kind]] : <b>{text[carries]}</b>}
        </p>
      </div>
      <div className={styles.slip}>
        <HalfSeal />
        <div className={name.length > 12 ? styles.longName : undefined}>
          <small>{person === null ? text['sheet.head.vault'] : text['sheet.head.name']}</small>
          <b {...(begins && person !== null ? { role: 'heading', 'aria-level': 1 } : {})}>
            <Names>{name}</Names>
          </b>
        </div>
        <div>
          <small>{text['sheet.head.day']}</small>
          <b className={styles.nowrap}>{formatDay(madeOn, language)}</b>
        </div>
        <div>
          <small>{text['sheet.head.number']}</small>
          <b className={styles.nowrap}>{number !== null && text['sheet.number']({ number })}</b>
        </div>
        <div className={styles.replaces}>
          <span>
            {section.kind === 'kit' && section.recoveryCode === null
              ? text['sheet.kit.copy-first']
              : replaces === null
                ? text['sheet.replaces.nothing']
                : text['sheet.replaces']({
                    number: replaces.number,
                    day: formatDay(replaces.printedOn, language),
                  })}
          </span>
          <span className={styles.nowrap}>{text['sheet.page']({ page, pages })}</span>
        </div>
      </div>
    </header>
  )
}

/** The half of the 割印 that stands on the paper; the other half stands in the notebook. */
function HalfSeal() {
  const clip = useId()
  return (
    <div className={styles.seal}>
      <svg viewBox="0 0 60 76" aria-hidden="true">
        <path d="M0 4a34 34 0 0 1 0 68" />
        <clipPath id={clip}>
          <path d="M1.5 0h60v80h-60z" />
        </clipPath>
        <text x="0" y="53" clipPath={`url(#${clip})`}>
          控
        </text>
      </svg>
    </div>
  )
}
