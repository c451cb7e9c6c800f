import type { ReportSubject } from '#core/sheet/model/report'
import { subjectName } from '#core/text/report-text'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'

/** What findings are about, by name; whose it is stands in brackets, which are never broken over two lines. */
export function SubjectName({ of }: { readonly of: Pick<ReportSubject, 'subject' | 'nth'> }) {
  const { naming } = useSheet()
  return subjectName(of, naming)
    .split(/([（(][^（()）]*[)）])/u)
    .map((part, i) =>
      i % 2 === 0 ? (
        part
      ) : (
        <span className={styles.whose} key={i}>
          {part}
        </span>
      ),
    )
}
