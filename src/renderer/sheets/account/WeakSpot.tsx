import type { Finding } from '#core/audit/audit'
import { findingText } from '#core/text/audit-text'
import styles from '../parts/Block.module.css'
import { useSheet } from '../SheetContext.tsx'

/** What is fragile about an account and the one thing to do, with a box to tick and the day to write. */
export function WeakSpot({ finding }: { readonly finding: Finding | null }) {
  const { text, naming } = useSheet()
  const found = finding === null ? null : findingText(finding, naming)
  return (
    <div className={styles.weak}>
      <div>
        {found === null ? (
          <p>{text['sheet.weak.none']}</p>
        ) : (
          <>
            <p>{found.sentence}</p>
            <p>
              <b>{text['sheet.weak.next']({ step: found.nextStep })}</b>
            </p>
          </>
        )}
      </div>
      <span className={styles.done}>
        <span className={styles.box} />
        {found === null ? text['sheet.checked-on'] : text['sheet.done-on']}
      </span>
    </div>
  )
}
