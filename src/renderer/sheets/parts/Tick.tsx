import type { ReactNode } from 'react'
import { formatDay } from '#core/text/format'
import { useSheet } from '../SheetContext.tsx'
import styles from './Tick.module.css'

interface Props {
  readonly isDone: boolean
  /** The day on which it was ticked off; null where nobody said. */
  readonly doneOn: string | null
  readonly children: ReactNode
}

/** A list item to tick off: its box, what to do, and the day, or room to write it. */
export function Tick({ isDone, doneOn, children }: Props) {
  const { text, language } = useSheet()
  return (
    <li className={styles.tick}>
      <span className={styles.box}>
        {isDone && (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 12.5l5.5 6L20 5" />
          </svg>
        )}
      </span>
      <span>{children}</span>
      <span className={styles.day}>
        {!isDone
          ? text['checklist.blank-day']
          : doneOn === null
            ? text['checklist.done']
            : text['checklist.done-on']({ day: formatDay(doneOn, language) })}
      </span>
    </li>
  )
}
