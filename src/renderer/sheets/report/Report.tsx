import type { ReactNode } from 'react'
import type { ReportSection } from '#core/sheet/model/report'
import type { Thing } from '../layout/thing.ts'
import { Deeds } from './ReportDone.tsx'
import { FixedTable, FragileTable, stillFragile } from './ReportFound.tsx'
import { ReportHead } from './ReportHead.tsx'
import { GivenTable, OpenTable } from './ReportLeft.tsx'
import type { Rows } from './ReportParts.tsx'

/** What a report puts on paper: its lists go on on the next page, so that none is left half empty. */
export function reportThings(report: ReportSection): readonly Thing[] {
  const list = (key: string, content: (rows: Rows) => ReactNode): Thing => ({
    key,
    whole: content(null),
    flows: true,
    part: content,
  })
  return [
    { key: 'head', whole: <ReportHead report={report} />, part: null },
    list('fixed', (rows) => <FixedTable report={report} rows={rows} />),
    ...(stillFragile(report).length === 0
      ? []
      : [list('fragile', (rows) => <FragileTable report={report} rows={rows} />)]),
    ...(report.done.length === 0 ? [] : [list('deeds', (rows) => <Deeds report={report} rows={rows} />)]),
    ...(report.given.length === 0
      ? []
      : [list('given', (rows) => <GivenTable report={report} rows={rows} />)]),
    list('open', (rows) => <OpenTable report={report} rows={rows} />),
  ]
}
