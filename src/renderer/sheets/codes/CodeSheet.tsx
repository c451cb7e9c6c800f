import type { ReactNode } from 'react'
import { cellsInFives, secretCells, type SecretCell } from '#core/sheet/letters/secret-cells'
import type { CodesSection } from '#core/sheet/model/codes'
import { formatDay } from '#core/text/format'
import { sharedNotes } from '#core/text/sign-text'
import { Papers } from '../account/field-rows.tsx'
import type { Thing } from '../layout/thing.ts'
import { CellNotes, Cells } from '../parts/Cells.tsx'
import { Steps } from '../parts/Steps.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './CodeSheet.module.css'

interface Props {
  readonly section: CodesSection
}

/** The backup codes of an account, or room for them, then how one is used and what to do before they run out. */
export function codeThings(section: CodesSection): readonly Thing[] {
  const part: Thing['part'] = (rows) => <Codes section={section} rows={rows} />
  return [
    { key: 'codes', whole: <Codes section={section} rows={null} />, part },
    { key: 'use', whole: <Use section={section} />, part: null },
    { key: 'new', whole: <Renew section={section} />, part: null },
  ]
}

interface CodesProps extends Props {
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

function Codes({ section, rows }: CodesProps) {
  const { text } = useSheet()
  const { from, to } = rows ?? { from: 0, to: Infinity }
  const heading = text['sheet.continued']({ name: section.name })
  return (
    <section className={styles.codes}>
      <h2>{from === 0 ? section.name : heading}</h2>
      {from === 0 && <About section={section} />}
      <ol>{codeRows(section, sharedNotes(section.codes, text) === null).slice(from, to)}</ol>
    </section>
  )
}

function About({ section }: Props) {
  const { text, language } = useSheet()
  const { loginId, writtenOn, papers, slot, blankRows } = section
  const shared = sharedNotes(section.codes, text)
  return (
    <div className={styles.about}>
      <p>
        <b>{leftText(section, text)}</b>
        {writtenOn !== null && (
          <span>{text['code-sheet.written']({ day: formatDay(writtenOn, language) })}</span>
        )}
      </p>
      {loginId !== null && <p>{text['code-sheet.login']({ login: loginId })}</p>}
      {slot === 'counted' && blankRows === 0 && <p>{text['code-sheet.hidden']}</p>}
      {slot === 'withheld' && <p>{text['code-sheet.withheld']}</p>}
      <p>{text['code-sheet.once']}</p>
      {shared !== null && shared !== '' && <p>{text['code-sheet.each']({ notes: shared })}</p>}
      <Papers papers={papers} />
    </div>
  )
}

function leftText(
  { count, unused }: Pick<CodesSection, 'count' | 'unused'>,
  text: ReturnType<typeof useSheet>['text'],
): string {
  if (count === null) return text['code-sheet.left-unknown']
  if (unused === 0) return text['code-sheet.none-left']
  return unused === null || unused === count
    ? text['code-sheet.left-all']({ count })
    : text['code-sheet.left']({ unused, count })
}

function codeRows({ codes, blankRows }: CodesSection, isNoted: boolean): readonly ReactNode[] {
  if (codes.length > 0)
    return codes.map((code, i) => (
      <CodeRow number={i + 1} key={i}>
        <Code groups={cellsInFives(secretCells(code))} isNoted={isNoted} />
      </CodeRow>
    ))
  return Array.from({ length: blankRows }, (_, i) => (
    <CodeRow number={i + 1} key={i}>
      <span className={styles.line} />
    </CodeRow>
  ))
}

interface CodeProps {
  readonly groups: readonly (readonly SecretCell[])[]
  /** What cannot be seen in it is said below it, and not above all of them. */
  readonly isNoted: boolean
}

function Code({ groups, isNoted }: CodeProps) {
  return (
    <span>
      <Cells groups={groups} />
      {isNoted && <CellNotes groups={groups} />}
    </span>
  )
}

function CodeRow({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const { text } = useSheet()
  return (
    <li data-row>
      <i className={styles.box} />
      <b>{number}</b>
      {children}
      <span className={styles.day}>{text['code-sheet.used-on']}</span>
    </li>
  )
}

function Use({ section: { slot, blankRows } }: Props) {
  const { text } = useSheet()
  const isListed = slot !== 'counted' || blankRows > 0
  return (
    <section className={styles.part}>
      <h2>{text['code-sheet.use']}</h2>
      <Steps
        steps={[
          text['code-sheet.use.ask'],
          text['code-sheet.use.choose'],
          text[isListed ? 'code-sheet.use.tick' : 'code-sheet.use.mark'],
        ]}
      />
      <p>{text['code-sheet.keep']}</p>
    </section>
  )
}

function Renew({ section }: Props) {
  const { text } = useSheet()
  const { page, notes } = section
  return (
    <section className={styles.part}>
      <h2>{text['code-sheet.new']}</h2>
      <Steps
        steps={[
          text['code-sheet.new.two'],
          page === null ? text['code-sheet.new.anywhere'] : text['code-sheet.new.page']({ page }),
          text['code-sheet.new.write'],
        ]}
      />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
