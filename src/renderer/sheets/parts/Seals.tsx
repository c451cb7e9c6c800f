import type { ReactNode } from 'react'
import styles from './Seals.module.css'

interface Props {
  /** Who signs, each with a box for a seal. */
  readonly names: readonly [string, string]
  /** What they sign. */
  readonly children: ReactNode
}

/** Room for two people to sign or to set their seals. */
export function Seals({ names, children }: Props) {
  return (
    <section className={styles.seals}>
      <div>{children}</div>
      {names.map((name) => (
        <div className={styles.seal} key={name}>
          {name}
        </div>
      ))}
    </section>
  )
}
