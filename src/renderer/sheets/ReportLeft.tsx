import type { ReactNode } from 'react'
import type { ReportSection, ReportSubject } from '#core/sheet/model'
import { formatDay } from '#core/text/format'
import styles from './Report.module.css'
import { Headlines, ReportList, SubjectName, type Rows } from './ReportParts.tsx'
import { useSheet } from './SheetContext.tsx'

interface Props {
  readonly report: ReportSection
  readonly rows: Rows
}

/** What is left, with a box to tick: first what somebody took on, then what has room for a name and a day. */
export function LeftTable({ report, rows }: Props) {
  const { text, language } = useSheet()
  const { given, open } = report
  const count = given.length + open.reduce((sum, { findings }) => sum + findings.length, 0)
  if (count === 0)
    return (
      <section className={styles.list}>
        <h2>{text['report.left']({ count })}</h2>
        <p>{text['report.left.none']}</p>
      </section>
    )
  return (
    <ReportList
      title={text['report.left']({ count })}
      hint={text['report.tick']}
      columns={[
        { name: '', className: styles.tick },
        { name: text['report.column.task'] },
        { name: text['report.column.who'], className: styles.who },
        { name: text['report.column.until'], className: styles.until },
      ]}
      rows={rows}
    >
      {[
        ...given.map(({ who, until, task }, i) => (
          <Line key={`given ${i}`} who={who} until={formatDay(until, language)}>
            {'what' in task ? <b>{task.what}</b> : <Subject of={task} />}
          </Line>
        )),
        ...open.map((subject) => (
          <Line key={subject.subject} who="" until="">
            <Subject of={subject} />
          </Line>
        )),
      ]}
    </ReportList>
  )
}

interface LineProps {
  readonly who: string
  readonly until: string
  readonly children: ReactNode
}

function Line({ who, until, children }: LineProps) {
  return (
    <tr data-row>
      <td>
        <span className={styles.box} />
      </td>
      <td>{children}</td>
      <td>{who}</td>
      <td>{until}</td>
    </tr>
  )
}

function Subject({ of }: { readonly of: ReportSubject }) {
  return (
    <>
      <SubjectName of={of} />
      <Headlines findings={of.findings} />
    </>
  )
}
