import { useId } from 'react'
import type { SheetSection } from '#core/sheet/model/sheet'
import { formatDay } from '#core/text/format'
import { Names } from '../parts/Names.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Page.module.css'

export interface PagePlace {
  readonly section: SheetSection
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** The first page of its section: its headings are what a PDF is navigated by. */
  readonly begins: boolean
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

/** The head of a page: which sheet it is, whose, which issue, and what it takes the place of. */
export function SheetHead({ section, page, pages, begins }: PagePlace) {
  const { model, text, language } = useSheet()
  const { sheetKind, number, replaces, madeOn } = model
  const person = 'person' in section ? section.person : null
  const name = person === null ? model.vaultTitle : text['sheet.person']({ name: person })
  // On every further page it is a running head.
  const Title = page === 1 ? 'h1' : 'p'
  const carries = model.secrets === 'printed' ? carriedBy(section) : undefined
  return (
    <header className={styles.head}>
      <div>
        <Title className={styles.title}>{text[`sheet.title.${sheetKind}`]}</Title>
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
