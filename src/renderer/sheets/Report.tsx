import type { ReactNode } from 'react'
import type { ReportSection } from '#core/sheet/model'
import type { Thing } from './flow.tsx'
import type { Rows } from './ReportParts.tsx'
import { Deeds, FixedTable } from './ReportDone.tsx'
import { ReportHead } from './ReportHead.tsx'
import { LeftTable } from './ReportLeft.tsx'
import { Signatures } from './ReportSign.tsx'

/** What a report puts on paper: its lists are split between rows only where they are taller than a page. */
export function reportThings(report: ReportSection): readonly Thing[] {
  const whole = (key: string, content: ReactNode): Thing => ({ key, whole: content, part: null })
  return [
    whole('head', <ReportHead report={report} />),
    {
      key: 'fixed',
      whole: <FixedTable report={report} rows={null} />,
      part: (rows) => <FixedTable report={report} rows={rows} />,
    },
    ...(report.done.length === 0
      ? []
      : [
          {
            key: 'deeds',
            whole: <Deeds report={report} rows={null} />,
            part: (rows: Rows) => <Deeds report={report} rows={rows} />,
          },
        ]),
    {
      key: 'left',
      whole: <LeftTable report={report} rows={null} />,
      part: (rows) => <LeftTable report={report} rows={rows} />,
    },
    whole('sign', <Signatures />),
  ]
}
