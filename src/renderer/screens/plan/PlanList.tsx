import { planView } from '#core/plan/plan-view'
import type { Plan } from '#core/record/plan'
import { formatDay } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './Plan.module.css'

/** Every plan, those that go on first. */
export function PlanList() {
  const text = useText()
  const { index } = useAnalysis()
  const canEdit = useCanEdit()
  const beginPlan = useApp((state) => state.beginPlan)
  const plans = index.plans.toSorted(
    (a, b) => Number(a.closedOn !== undefined) - Number(b.closedOn !== undefined),
  )
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={text['plan.title']}
        lead={text['plan.lead']}
        end={
          plans.length > 0 && (
            <Button size="small" icon="plus" disabled={!canEdit} onClick={() => beginPlan([])}>
              {text['plan.new']}
            </Button>
          )
        }
      />
      {plans.length === 0 ? (
        <EmptyState
          title={text['plan.empty']}
          action={
            <Button variant="primary" icon="plus" disabled={!canEdit} onClick={() => beginPlan([])}>
              {text['plan.new']}
            </Button>
          }
        >
          {text['plan.empty.first']}
        </EmptyState>
      ) : (
        <ul className={styles.plans}>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </div>
  )
}

function PlanRow({ plan }: { readonly plan: Plan }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const select = useApp((state) => state.select)
  const { daysLeft, doneCount, stepCount } = planView(plan, useAnalysis())
  return (
    <li>
      <button type="button" data-row className={`cr ${styles.row}`} onClick={() => select(plan.id)}>
        <b>{recordName(plan, context)}</b>
        <span className="small mute">
          {plan.closedOn !== undefined
            ? text['plan.closed']({ day: formatDay(plan.closedOn, language) })
            : text['plan.progress']({ done: doneCount, all: stepCount })}
        </span>
        <span className="small mute">
          {plan.closedOn === undefined &&
            (daysLeft !== null || plan.onlyUses !== true) &&
            (daysLeft === null ? text['plan.day-unknown'] : text['plan.days']({ days: daysLeft }))}
        </span>
      </button>
    </li>
  )
}
