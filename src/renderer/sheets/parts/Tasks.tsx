import type { ReactNode } from 'react'
import styles from './Tasks.module.css'

/** List items to do, each with a box to tick. */
export function Tasks({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.tasks}>{children}</ul>
}
