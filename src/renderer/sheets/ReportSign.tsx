import styles from './Report.module.css'
import { useSheet } from './SheetContext.tsx'

/** Room for the day of the next visit and for both to sign. */
export function Signatures() {
  const { text } = useSheet()
  return (
    <section className={styles.sign}>
      <div>
        <p>{text['report.sign']}</p>
        <p>
          <b>{text['report.next']}</b> <span className={styles.blank}>{text['report.blank-day']}</span>
        </p>
      </div>
      <div className={styles.seal}>{text['report.sign.customer']}</div>
      <div className={styles.seal}>{text['report.sign.helper']}</div>
    </section>
  )
}
