import type { ReportSection } from '#core/sheet/model/report'
import { formatDay } from '#core/text/format'
import { useSheet } from '../SheetContext.tsx'
import { ReportList, type Rows } from './ReportParts.tsx'

interface Props {
  readonly report: ReportSection
  readonly rows: Rows
}

/** What was done by hand. */
export function Deeds({ report, rows }: Props) {
  const { text, language } = useSheet()
  return (
    <ReportList title={text['visits.deeds']} columns={[]} rows={rows}>
      {report.done.map(({ on, what }, i) => (
        <tr data-row key={`${i} ${what}`}>
          <td>
            {what} <small>{formatDay(on, language)}</small>
          </td>
        </tr>
      ))}
    </ReportList>
  )
}
