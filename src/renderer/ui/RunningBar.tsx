import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import styles from './RunningBar.module.css'

interface Props {
  readonly label: string
  /** How far it has come; null when nothing is running. Made once, not at each turn. */
  readonly ask: () => Promise<Result<{ readonly done: number; readonly total: number } | null, Failure>>
  readonly say: (values: { readonly percent: number }) => string
}

/** How often is asked how far it has come. */
const ASK_EVERY_MS = 200

/** How far long work of the main process has come. Nothing until that can be said. */
export function RunningBar({ label, ask, say }: Props) {
  const [percent, setPercent] = useState<number | null>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      void ask().then((asked) => {
        const at = asked.ok ? asked.value : null
        setPercent(at === null || at.total === 0 ? null : Math.floor((100 * at.done) / at.total))
      })
    }, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [ask])
  if (percent === null) return null
  return (
    <div className={styles.bar}>
      <progress max={100} value={percent} aria-label={label} />
      <p role="status">{say({ percent })}</p>
    </div>
  )
}
