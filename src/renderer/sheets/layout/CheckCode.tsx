import { useSheet } from '../SheetContext.tsx'
import styles from './CheckCode.module.css'

/** 照合 23CD-FH89: by which the app tells whether this paper is still current. */
export function CheckCode() {
  const { model, text } = useSheet()
  const code = model.identity?.checkCode ?? null
  if (code === null) return null
  return (
    <span className={styles.code}>
      {text['papers.check-code']} <b>{code}</b>
    </span>
  )
}
