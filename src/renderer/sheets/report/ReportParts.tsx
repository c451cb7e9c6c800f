import { Children, type ReactNode } from 'react'
import type { Placed } from '../layout/pack.ts'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'

/** The rows of a list that stand on a page; null: all of them. */
export type Rows = Placed['rows']

interface ListProps {
  readonly title: string
  readonly hint?: string
  /** Named above each part of the list, where they are not plain. */
  readonly columns: readonly { readonly name: string; readonly className?: string | undefined }[]
  readonly rows: Rows
  /** Table rows, each marked `data-row`. */
  readonly children: ReactNode
}

/** A list of a report, or some of its rows under the same heading. */
export function ReportList({ title, hint, columns, rows, children }: ListProps) {
  const { text } = useSheet()
  const all = Children.toArray(children)
  const { from, to } = rows ?? { from: 0, to: all.length }
  return (
    <section className={styles.list}>
      <h2>
        {from === 0 ? title : text['sheet.continued']({ name: title })}
        {hint !== undefined && <small>{hint}</small>}
      </h2>
      <table>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map(({ name, className }) => (
                <th scope="col" key={name} className={className}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{all.slice(from, to)}</tbody>
      </table>
    </section>
  )
}
