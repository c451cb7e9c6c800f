import type { Mark } from '#core/graph/mark'
import type { ReportSection } from '#core/sheet/model'
import { formatDay } from '#core/text/format'
import { StateMark } from '../ui/StateMark.tsx'
import styles from './Report.module.css'
import { Headlines, ReportList, SubjectName, type Rows } from './ReportParts.tsx'
import { useSheet } from './SheetContext.tsx'

interface Props {
  readonly report: ReportSection
  readonly rows: Rows
}

/** What was fixed, by account, each with its mark before and after. */
export function FixedTable({ report, rows }: Props) {
  const { text } = useSheet()
  const { fixed } = report
  const count = fixed.reduce((sum, { findings }) => sum + findings.length, 0)
  if (count === 0)
    return (
      <section className={styles.list}>
        <h2>{text['visits.fixed']({ count })}</h2>
        <p>{text['report.fixed.none']}</p>
      </section>
    )
  return (
    <ReportList
      title={text['visits.fixed']({ count })}
      columns={[
        { name: text['report.column.account'], className: styles.account },
        { name: text['report.column.found'] },
        { name: text['report.column.marks'], className: styles.marks },
      ]}
      rows={rows}
    >
      {fixed.map((subject) => (
        <tr data-row key={subject.subject}>
          <th scope="row">
            <SubjectName of={subject} />
          </th>
          <td>
            <Headlines findings={subject.findings} />
          </td>
          <td>
            {subject.mark !== null && (
              <span className={styles.change}>
                <MarkOrNone mark={subject.mark.before} />
                <span className={styles.mark}>
                  <svg viewBox="0 0 24 24" className={styles.arrow} aria-hidden="true">
                    <path d="M4 12h15M13 6.5l5.5 5.5-5.5 5.5" />
                  </svg>
                  <MarkOrNone mark={subject.mark.after} />
                </span>
              </span>
            )}
          </td>
        </tr>
      ))}
    </ReportList>
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

/** What was done by hand. */
export function Deeds({ report, rows }: Props) {
  const { text, language } = useSheet()
  return (
    <ReportList
      title={text['visits.deeds']}
      columns={[
        { name: text['visits.deeds.what'] },
        { name: text['report.column.day'], className: styles.until },
      ]}
      rows={rows}
    >
      {report.done.map(({ on, what }, i) => (
        <tr data-row key={`${i} ${what}`}>
          <td>{what}</td>
          <td>{formatDay(on, language)}</td>
        </tr>
      ))}
    </ReportList>
  )
}
