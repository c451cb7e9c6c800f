import type { ReactNode } from 'react'
import type { Mark } from '#core/graph/analysis/mark'
import { namedFindingText } from '#core/text/visit-text'
import { findingKey, type NamedFinding } from '#core/visit/compare'
import { useNameContext } from '../../store/derived.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import styles from './Visits.module.css'

interface Props {
  readonly findings: readonly NamedFinding[]
  readonly mark: Mark
  /** What can be done about one. */
  readonly action?: (finding: NamedFinding) => ReactNode
}

/** Findings of a visit by name, one to a line. */
export function FindingNames({ findings, mark, action }: Props) {
  const context = useNameContext()
  return (
    <ul>
      {findings.map((finding) => {
        const { name, headline } = namedFindingText(finding, context)
        return (
          <li key={findingKey(finding)} className={styles.line}>
            <StateMark mark={mark} size="small" />
            <span className={styles.what}>
              <b>{name}</b>
              <span className="small mute">{headline}</span>
            </span>
            {action?.(finding)}
          </li>
        )
      })}
    </ul>
  )
}
