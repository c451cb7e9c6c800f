import type { ReactNode } from 'react'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly title: string
  /** It has parts of its own, between which a column may end. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** One matter of the settings. */
export function Section({ title, isLong = false, children }: Props) {
  return (
    <section className={isLong ? styles.long : styles.section} aria-label={title}>
      <h2 className="sec">{title}</h2>
      {children}
    </section>
  )
}
