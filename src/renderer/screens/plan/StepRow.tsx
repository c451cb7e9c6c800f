import { useState } from 'react'
import { withTick } from '#core/plan/plan-record'
import type { StepView } from '#core/plan/plan-steps'
import type { PlanView } from '#core/plan/plan-view'
import { formatDay } from '#core/text/format'
import { stepText } from '#core/text/plan-text'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import styles from './Plan.module.css'
import { TickDialog } from './TickDialog.tsx'
import { usePlanEdit } from './use-plan-edit.ts'

interface Props {
  readonly step: StepView
  readonly view: PlanView
}

/** One step with its box. What the records show cannot be ticked off or opened again. */
export function StepRow({ step, view }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const savePlan = usePlanEdit()
  const [isAsking, setAsking] = useState(false)
  const { status, tickedOn, isRecorded } = step
  const isNext = view.next === step
  const takeBack = () =>
    savePlan(withTick(view.plan, step, null, new Date().toISOString()), [], text['plan.unticked'])
  const hint =
    tickedOn !== null
      ? text['plan.step.ticked']({ day: formatDay(tickedOn, language) })
      : isRecorded
        ? text['plan.step.recorded']
        : isNext
          ? text['plan.step.next']
          : status === 'early'
            ? text['plan.step.early']
            : undefined
  return (
    <li className={isNext ? styles.next : undefined}>
      <CheckField
        label={stepText(step, context)}
        {...(hint === undefined ? {} : { hint })}
        checked={status === 'done'}
        disabled={!canEdit || isRecorded}
        onChange={() => {
          if (tickedOn === null) setAsking(true)
          else void takeBack()
        }}
      />
      {isAsking && (
        <TickDialog
          steps={[step]}
          title={text['plan.tick.title']({ step: stepText(step, context) })}
          plan={view.plan}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}
