import type { ReactNode } from 'react'
import type { Playbook } from '#core/catalog/service'
import { useLanguage } from '../../../store/AppContext.tsx'
import styles from './AccountDetail.module.css'
import { PlaybookSteps } from './PlaybookSteps.tsx'

interface Props {
  readonly playbooks: readonly Playbook[]
  /** The one that is open from the start. */
  readonly openId?: string | undefined
  readonly withSources?: boolean
  /** What stands before the steps of a playbook. */
  readonly before?: (when: Playbook['when']) => ReactNode
}

/** Playbooks by their titles, each to be opened. */
export function PlaybookList({ playbooks, openId, withSources = false, before }: Props) {
  const language = useLanguage()
  return playbooks.map((playbook) => (
    <details key={playbook.id} className={styles.playbook} open={playbook.id === openId}>
      <summary>{playbook.title[language]}</summary>
      {before?.(playbook.when)}
      <PlaybookSteps playbook={playbook} withSources={withSources} />
    </details>
  ))
}
