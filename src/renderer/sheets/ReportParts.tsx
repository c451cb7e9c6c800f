import type { ReactNode } from 'react'
import type { ReportFinding, ReportSubject } from '#core/sheet/model'
import { namedFindingText } from '#core/text/visit-text'
import type { Placed } from './pack.ts'
import styles from './Report.module.css'
import { useSheet } from './SheetContext.tsx'

/** The rows of a list that stand on a page; null: all of them. */
export type Rows = Placed['rows']

interface ListProps {
  readonly title: string
  readonly hint?: string
  /** Named above each part of the list. */
  readonly columns: readonly { readonly name: string; readonly className?: string | undefined }[]
  readonly rows: Rows
  /** Table rows, each marked `data-row`. */
  readonly children: readonly ReactNode[]
}

/** A list of a report, or some of its rows under the same heading. */
export function ReportList({ title, hint, columns, rows, children }: ListProps) {
  const { text } = useSheet()
  const { from, to } = rows ?? { from: 0, to: children.length }
  return (
    <section className={styles.list}>
      <h2>
        {from === 0 ? title : text['sheet.continued']({ name: title })}
        {hint !== undefined && <small>{hint}</small>}
      </h2>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, className }) => (
              <th scope="col" key={name} className={className}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children.slice(from, to)}</tbody>
      </table>
    </section>
  )
}

/** What findings are about, by name; with its login ID only where the name is not enough. */
export function SubjectName({ of }: { readonly of: ReportSubject }) {
  const { text, naming } = useSheet()
  const [first] = of.findings
  return (
    <>
      <b>{first === undefined ? '' : namedFindingText(first.finding, naming).name}</b>
      {of.loginId !== null && <small>{text['report.login']({ login: of.loginId })}</small>}
    </>
  )
}

/** What was found, one to a line. */
export function Headlines({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const { text, naming } = useSheet()
  return findings.map(({ finding, isNew }) => (
    <span className={styles.finding} key={finding.rule}>
      {namedFindingText(finding, naming).headline}
      {isNew && <em>{text['report.new']}</em>}
    </span>
  ))
}
