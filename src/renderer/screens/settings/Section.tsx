import type { ReactNode } from 'react'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** One matter of the settings. */
export function Section({ title, children }: Props) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className="sec">{title}</h2>
      {children}
    </section>
  )
}
