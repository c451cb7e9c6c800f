import type { Finding } from '#core/audit/audit'
import { findingText } from '#core/text/audit-text'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { StepPageButton } from '../records/StepPageButton.tsx'
import { Stake } from './Stake.tsx'
import { useFindingSubject } from './use-finding-subject.ts'

interface Props {
  readonly finding: Finding
  /** Its button is the page's primary one. */
  readonly isFirst: boolean
}

/** One thing to mend: what happens, the one next step, and what it would cost. */
export function FindingFlag({ finding, isFirst }: Props) {
  const text = useText()
  const openStep = useApp((state) => state.openStep)
  const context = useNameContext()
  const { sentence, nextStep } = findingText(finding, context)
  const { name, person, mark } = useFindingSubject(finding)
  return (
    <article className="flag">
      <div className="m">
        <StateMark mark={mark} size="large" />
        <span className={`st-${mark}`}>{text[`words.mark.${mark}`]}</span>
      </div>
      <div>
        <h3>
          {name}
          {person !== null && <span>{person}</span>}
        </h3>
        <p>{sentence}</p>
      </div>
      <div className="v">
        <Stake finding={finding} />
      </div>
      <div className="act">
        <span className="small mute">{text['home.next-step']}</span>
        <Button variant={isFirst ? 'primary' : 'secondary'} arrow onClick={() => openStep(finding.nextStep)}>
          {nextStep}
        </Button>
        <span className="small mute nowrap">
          {text['home.minutes']({ minutes: finding.nextStep.minutes })}
        </span>
        <StepPageButton finding={finding} />
      </div>
    </article>
  )
}
