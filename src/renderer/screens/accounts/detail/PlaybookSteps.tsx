import { leanable } from '#core/catalog/provenance'
import type { Playbook } from '#core/catalog/service'
import { useLanguage } from '../../../store/AppContext.tsx'
import { FactSource } from './FactSource.tsx'

interface Props {
  readonly playbook: Playbook
  /** Says of every step where it comes from, and not only of those that nobody could confirm. */
  readonly withSources?: boolean
}

/** The steps of one playbook. */
export function PlaybookSteps({ playbook, withSources = false }: Props) {
  const language = useLanguage()
  return (
    <ol className="steps">
      {playbook.steps.map((step) => (
        <li key={step.text.ja}>
          {step.text[language]}
          {withSources ? <FactSource fact={step} /> : !leanable(step) && <FactSource fact={step} isShort />}
        </li>
      ))}
    </ol>
  )
}
