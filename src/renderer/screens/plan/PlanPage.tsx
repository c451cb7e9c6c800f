import { planView, type PlanView } from '#core/plan/plan-view'
import type { Plan } from '#core/record/plan'
import { formatDay } from '#core/text/format'
import { recordName, recordNameWithPerson } from '#core/text/names'
import { stepText } from '#core/text/plan-text'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { HistoryButton } from '../history/HistoryButton.tsx'
import { DeleteButton } from '../records/DeleteButton.tsx'
import { withFields } from '../records/record-fields.ts'
import { BridgeBox } from './BridgeBox.tsx'
import { Endings } from './Endings.tsx'
import { PlanAccount } from './PlanAccount.tsx'
import { PlanStake } from './PlanStake.tsx'
import { StepRow } from './StepRow.tsx'
import { SuccessorChoice } from './SuccessorChoice.tsx'
import styles from './Plan.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

/** One plan: what ends and what takes over beside, what there is to do in the safe order. */
export function PlanPage({ plan }: { readonly plan: Plan }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const analysis = useAnalysis()
  const select = useApp((state) => state.select)
  const view = planView(plan, analysis)
  const { daysLeft, doneCount, stepCount, next } = view
  const name = recordName(plan, context)
  const nextRecord = next === null ? undefined : analysis.index.byId.get(next.recordId)
  const nextName = nextRecord?.type === 'account' ? recordNameWithPerson(nextRecord, context) : ''
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={name}
        end={
          <InlineButton icon="previous" onClick={() => select(null)}>
            {text['plan.back']}
          </InlineButton>
        }
      />
      <p className={styles.state} role="status">
        {(daysLeft !== null || plan.onlyUses !== true) && (
          <b>{daysLeft === null ? text['plan.day-unknown'] : text['plan.days']({ days: daysLeft })}</b>
        )}
        <span>{text['plan.progress']({ done: doneCount, all: stepCount })}</span>
        {plan.closedOn !== undefined && (
          <span>{text['plan.closed']({ day: formatDay(plan.closedOn, language) })}</span>
        )}
        {plan.closedOn === undefined && next !== null && (
          <span>{text['plan.next']({ account: nextName, step: stepText(next, context) })}</span>
        )}
      </p>
      <div className={styles.chosen}>
        <Endings view={view} />
        {view.successors.map(({ medium, contact }) => (
          <SuccessorChoice key={medium} plan={plan} medium={medium} contact={contact} />
        ))}
      </div>
      <div className={styles.columns}>
        <Steps view={view} />
        <div className={styles.facts}>
          {plan.onlyUses !== true && <PlanStake view={view} />}
          {view.bridges.length > 0 && <BridgeBox plan={plan} bridges={view.bridges} />}
        </div>
      </div>
      <Closing plan={plan} name={name} />
    </div>
  )
}

function Steps({ view }: { readonly view: PlanView }) {
  const text = useText()
  const left = view.accounts.filter(({ isDone }) => !isDone)
  const done = view.accounts.filter(({ isDone }) => isDone)
  return (
    <div className={styles.steps}>
      <section>
        <h2 className="sec">{text['plan.left']}</h2>
        {left.length === 0 && (
          <p>{text[view.plan.onlyUses === true ? 'replace.plan.none-left' : 'plan.no-accounts']}</p>
        )}
        {left.map((planned) => (
          <PlanAccount key={planned.account.id} planned={planned} view={view} />
        ))}
      </section>
      {view.ends.length > 0 && (
        <section>
          <h2 className="sec">{text['plan.last']}</h2>
          <ul>
            {view.ends.map((step) => (
              <StepRow key={step.recordId} step={step} view={view} />
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && (
        <section>
          <h2 className="sec">{text['plan.done-accounts']}</h2>
          {done.map((planned) => (
            <PlanAccount key={planned.account.id} planned={planned} view={view} />
          ))}
        </section>
      )}
    </div>
  )
}

/** Prints the plan, ends it, goes on with it, or deletes it. */
function Closing({ plan, name }: { readonly plan: Plan; readonly name: string }) {
  const text = useText()
  const today = useToday()
  const canEdit = useCanEdit()
  const savePlan = usePlanEdit()
  const openSheet = useApp((state) => state.openSheet)
  const isClosed = plan.closedOn !== undefined
  const close = () =>
    savePlan(
      withFields<Plan>(plan, { closedOn: isClosed ? undefined : today }),
      [],
      text[isClosed ? 'plan.reopened' : 'plan.closed.done'],
    )
  return (
    <div className="acts">
      {!isClosed && (
        <Button size="small" icon="print" onClick={() => openSheet('checklist', plan.id)}>
          {text['plan.print']}
        </Button>
      )}
      <HistoryButton id={plan.id} name={name} />
      {canEdit ? (
        <>
          <Button size="small" onClick={() => void close()}>
            {text[isClosed ? 'plan.reopen' : 'plan.close']}
          </Button>
          <DeleteButton id={plan.id} name={name} size="small" consequence={text['plan.delete.why']} />
        </>
      ) : (
        <p className="reason">{text['frame.cannot-edit']}</p>
      )}
    </div>
  )
}
