import type { ReactNode } from 'react'
import styles from './Keys.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** One key of the notebook, within the section about all of them. */
export function Part({ title, children }: Props) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
