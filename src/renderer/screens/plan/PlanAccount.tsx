import { useState } from 'react'
import type { PlanAccountView, PlanView } from '#core/plan/plan-view'
import { formatList, formatMoney } from '#core/text/format'
import { recordNameWithPerson } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { ContactsPageButton } from '../records/StepPageButton.tsx'
import styles from './Plan.module.css'
import { TickDialog } from './TickDialog.tsx'
import { StepRow } from './StepRow.tsx'

interface Props {
  readonly planned: PlanAccountView
  readonly view: PlanView
}

/** An account that uses what ends: what to do there, in order. */
export function PlanAccount({ planned, view }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const edit = useApp((state) => state.edit)
  const { account, isDone, isBehind, onlyWay, unsuitable, standsWithout, carries, steps } = planned
  const canEdit = useCanEdit()
  const [isAsking, setAsking] = useState(false)
  const open = steps.filter(({ status }) => status !== 'done')
  const name = recordNameWithPerson(account, context)
  const worth = formatList(
    [...planned.value.map((amount) => formatMoney(amount, language)), ...planned.keepsakes],
    language,
  )
  return (
    <article className={styles.account} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span>{worth}</span>
      </header>
      {!isDone && onlyWay && (
        <p className={styles.only}>
          <StateMark mark="fragile" size="small" />
          {text['plan.account.only']}
        </p>
      )}
      {!isDone && carries && <p className="small">{text['plan.account.first']}</p>}
      {unsuitable && !standsWithout && <p className="note">{text['plan.account.unsuitable']}</p>}
      {isBehind && <p className="note">{text['plan.account.behind']}</p>}
      <ul>
        {steps.map((step) => (
          <StepRow key={`${step.action} ${step.contactPointId ?? ''}`} step={step} view={view} />
        ))}
      </ul>
      {(!isDone || isBehind) && (
        <div className="acts">
          <InlineButton
            icon="pencil"
            aria-label={text['plan.account.edit-named']({ account: name })}
            onClick={() => edit('account', account.id, 'contacts')}
          >
            {text['plan.account.edit']}
          </InlineButton>
          {canEdit && open.length > 1 && (
            <InlineButton
              icon="check"
              aria-label={text['replace.plan.all-named']({ account: name })}
              onClick={() => setAsking(true)}
            >
              {text['replace.plan.all']}
            </InlineButton>
          )}
          <ContactsPageButton accountId={account.id} />
        </div>
      )}
      {isAsking && (
        <TickDialog
          steps={open}
          title={text['replace.plan.all-title']({ account: name })}
          plan={view.plan}
          onClose={() => setAsking(false)}
        />
      )}
    </article>
  )
}
