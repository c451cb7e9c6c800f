import { useState, type SubmitEvent } from 'react'
import { withTick } from '#core/plan/plan-record'
import type { StepView } from '#core/plan/plan-steps'
import { editsOfSteps } from '#core/plan/step-edits'
import { isDay } from '#core/record/field'
import type { VaultRecord } from '#core/record/document'
import type { Plan } from '#core/record/plan'
import { recordName } from '#core/text/names'
import { stepText } from '#core/text/plan-text'
import { useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { TodayField } from '../records/TodayField.tsx'
import styles from './Plan.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

interface Props {
  /** In their order, at least one. */
  readonly steps: readonly StepView[]
  readonly title: string
  readonly plan: Plan
  readonly onClose: () => void
}

/** Ticks steps off on their day, and offers to write into the records what they changed, all in one edit. */
export function TickDialog({ steps, title, plan, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const context = useNameContext()
  const { index } = useAnalysis()
  const savePlan = usePlanEdit()
  const [doneOn, setDoneOn] = useState(today)
  const [writes, setWrites] = useState(true)
  const edits = isDay(doneOn) ? editsOfSteps(plan, steps, index, doneOn) : []
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isDay(doneOn)) return
    const written = writes ? edits : []
    const at = new Date().toISOString()
    const ticked = steps.reduce((now, step) => withTick(now, step, doneOn, at), plan)
    const done = text[written.length > 0 ? 'plan.ticked.written' : 'plan.ticked']
    if (await savePlan(ticked, written, done)) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.begin} noValidate onSubmit={(event) => void submit(event)}>
        {steps.length > 1 && (
          <ul className={styles.ticked}>
            {steps.map((step) => (
              <li key={`${step.action} ${step.contactPointId ?? ''}`}>{stepText(step, context)}</li>
            ))}
          </ul>
        )}
        {steps[0]?.status === 'early' && (
          <Warn title={text['plan.step.early']}>{text['plan.tick.early']}</Warn>
        )}
        <TodayField label={text['plan.tick.on']} value={doneOn} onChange={setDoneOn} />
        {edits.length > 0 && (
          <CheckField
            label={text['plan.tick.write']}
            hint={edits.map(writeText).join(language === 'ja' ? '' : ' ')}
            checked={writes}
            onChange={() => setWrites(!writes)}
          />
        )}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={!isDay(doneOn)}>
            {text['plan.tick.save']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )

  function writeText(edit: VaultRecord): string {
    const name = recordName(edit, context)
    if (edit.type === 'account') return text['plan.tick.write.account']({ account: name })
    return steps.some(({ action }) => action === 'prove')
      ? text['plan.tick.write.proof']({ contact: name })
      : text['plan.tick.write.end']({ name })
  }
}
