import type { Finding } from '#core/audit/audit'
import type { Mark } from '#core/graph/analysis/mark'
import { findingText } from '#core/text/audit-text'
import { useApp, useText } from '../../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../../store/derived.ts'
import { Button } from '../../../ui/Button.tsx'
import { Warn } from '../../../ui/Warn.tsx'
import { StepPageButton } from '../../records/StepPageButton.tsx'
import styles from './AccountDetail.module.css'
import { WAY_BACK_ID } from './WayBack.tsx'

interface Props {
  readonly finding: Finding
  readonly mark: Mark
}

/** What is fragile about the account, why, and the one next step. */
export function FindingWarn({ finding, mark }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const words = findingText(finding, useNameContext())
  const openStep = useApp((state) => state.openStep)
  const { nextStep } = finding
  const isPaper = nextStep.action === 'print-sheet' || nextStep.action === 'print-kit'
  const isHere = nextStep.action === 'way-back'
  const goOn = () => {
    if (!isHere) openStep(nextStep)
    else {
      const heading = document.getElementById(WAY_BACK_ID)
      heading?.scrollIntoView()
      heading?.focus({ preventScroll: true })
    }
  }
  return (
    <div className={styles.warn}>
      <Warn
        tone={mark === 'lost' ? 'lost' : 'fragile'}
        title={text['accounts.warn']({ mark: text[`words.mark.${mark}`], headline: words.headline })}
      >
        <p>{words.sentence}</p>
        <div className="acts">
          <span className="small mute">{text['accounts.next-step']}</span>
          <Button
            variant="primary"
            size="small"
            arrow
            disabled={!canEdit && !isPaper && !isHere}
            onClick={goOn}
          >
            {words.nextStep}
          </Button>
          <span className="small mute">{text['audit.minutes']({ minutes: nextStep.minutes })}</span>
          <StepPageButton finding={finding} />
        </div>
        {!canEdit && !isPaper && !isHere && <p className="reason">{text['frame.cannot-edit']}</p>}
      </Warn>
    </div>
  )
}
