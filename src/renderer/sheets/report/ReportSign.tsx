import { Seals } from '../parts/Seals.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'

/** What the paper does not say, the day of the next visit, and room for both to sign. */
export function Signatures() {
  const { text } = useSheet()
  return (
    <div className={styles.sign}>
      <Seals names={[text['report.sign.customer'], text['report.sign.helper']]}>
        <p>
          <b>{text['report.without']}</b>
        </p>
        <p>{text['report.sign']}</p>
        <p>
          <b>{text['report.contact']}</b> <span className={styles.blank}>{text['report.blank-contact']}</span>
        </p>
        <p>
          <b>{text['report.next']}</b> <span className={styles.blank}>{text['report.blank-day']}</span>
        </p>
      </Seals>
    </div>
  )
}
