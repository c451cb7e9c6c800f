import type { Mark } from '#core/graph/analysis/mark'
import type { ReportFinding, ReportSection, ReportSubject } from '#core/sheet/model/report'
import { formatMoney } from '#core/text/format'
import { findingTitle } from '#core/text/report-text'
import { StateMark } from '../../ui/StateMark.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'
import { ReportList, type Rows } from './ReportParts.tsx'
import { SubjectName } from './SubjectName.tsx'

interface Props {
  readonly report: ReportSection
  readonly rows: Rows
}

/** What was fixed, by account, each with what hangs on it and its mark before and after. */
export function FixedTable({ report, rows }: Props) {
  const { text } = useSheet()
  const { fixed } = report
  if (fixed.length === 0)
    return (
      <section className={styles.list}>
        <h2>{text['visits.fixed']({ count: 0 })}</h2>
        <p>{text['report.found.none']}</p>
      </section>
    )
  return (
    <ReportList
      title={text['visits.fixed']({ count: countOf(fixed) })}
      columns={[
        { name: text['report.column.account'], className: styles.account },
        { name: text['report.column.found'] },
        { name: text['report.column.value'], className: styles.value },
        { name: text['report.column.marks'], className: styles.marks },
      ]}
      rows={rows}
    >
      {fixed.map((subject) => (
        <Fixed key={subject.subject} subject={subject} />
      ))}
    </ReportList>
  )
}

/** The accounts of which something is left and nothing was fixed, two beside each other; what it is stands below what is left. */
export function FragileTable({ report, rows }: Props) {
  const { text } = useSheet()
  const subjects = stillFragile(report)
  return (
    <ReportList
      title={text['report.found.open']}
      hint={text['report.found.open.where']}
      columns={[]}
      rows={rows}
    >
      {subjects.map((subject, i) =>
        i % 2 === 1 ? null : (
          <tr data-row key={subject.subject}>
            <FragileCell subject={subject} />
            <FragileCell subject={subjects[i + 1]} />
          </tr>
        ),
      )}
    </ReportList>
  )
}

function FragileCell({ subject }: { readonly subject: ReportSubject | undefined }) {
  if (subject === undefined) return <td />
  return (
    <td>
      <span className={styles.fragile}>
        <b>
          <SubjectName of={subject} />
        </b>
        <Worth of={subject} />
        {subject.mark !== null && <Present {...subject.mark} />}
      </span>
      <Keepsakes of={subject} />
    </td>
  )
}

export function countOf(subjects: readonly ReportSubject[]): number {
  return subjects.reduce((sum, { findings }) => sum + findings.length, 0)
}

/** Accounts of which something is left and nothing was fixed, each once. */
export function stillFragile({ fixed, given, open }: ReportSection): readonly ReportSubject[] {
  const left = new Map<string, ReportSubject>()
  for (const subject of [...given.flatMap(({ task }) => ('what' in task ? [] : [task])), ...open]) {
    if (subject.mark === null || fixed.some((other) => other.subject === subject.subject)) continue
    left.set(subject.subject, subject)
  }
  return [...left.values()]
}

function Fixed({ subject }: { readonly subject: ReportSubject }) {
  const { naming } = useSheet()
  // That something of value hung on it is said by the value beside it.
  const others = subject.findings.filter(({ finding }) => finding.rule !== 'valuable-and-fragile')
  const findings: readonly ReportFinding[] = others.length === 0 ? subject.findings : others
  return (
    <tr data-row>
      <th scope="row">
        <b>
          <SubjectName of={subject} />
        </b>
      </th>
      <td>
        {findings.map(({ finding }) => findingTitle(finding, naming)).join(' ・ ')}
        <Keepsakes of={subject} />
      </td>
      <td className={styles.amount}>
        <Worth of={subject} />
      </td>
      <td className={styles.marks}>{subject.mark !== null && <Change {...subject.mark} />}</td>
    </tr>
  )
}

/** What hangs on an account, in money. */
function Worth({ of: { value } }: { readonly of: ReportSubject }) {
  const { language } = useSheet()
  return (
    <span>{value.map((money) => formatMoney(money, language)).join(language === 'ja' ? '、' : ', ')}</span>
  )
}

/** What hangs on an account and no money buys, in its owner's words, which may be many. */
function Keepsakes({ of: { keepsakes } }: { readonly of: ReportSubject }) {
  const { language } = useSheet()
  if (keepsakes.length === 0) return null
  return <small className={styles.keepsakes}>{keepsakes.join(language === 'ja' ? '、' : ', ')}</small>
}

interface ChangeProps {
  readonly before: Mark | null
  readonly after: Mark | null
}

/** The mark of today; the one before as well where it was another. */
function Present({ before, after }: ChangeProps) {
  return before === after ? <MarkOrNone mark={after} /> : <Change before={before} after={after} />
}

/** A mark before and after; a word that stands for both is said once. */
function Change({ before, after }: ChangeProps) {
  return (
    <span className={styles.change}>
      {before !== null && before === after ? (
        <StateMark mark={before} size="small" />
      ) : (
        <MarkOrNone mark={before} />
      )}
      <svg viewBox="0 0 24 24" className={styles.arrow} aria-hidden="true">
        <path d="M4 12h15M13 6.5l5.5 5.5-5.5 5.5" />
      </svg>
      <MarkOrNone mark={after} />
    </span>
  )
}

function MarkOrNone({ mark }: { readonly mark: Mark | null }) {
  const { text } = useSheet()
  if (mark === null) return <span>{text['report.absent']}</span>
  return (
    <span className={styles.mark}>
      <StateMark mark={mark} size="small" /> {text[`words.mark.${mark}`]}
    </span>
  )
}
