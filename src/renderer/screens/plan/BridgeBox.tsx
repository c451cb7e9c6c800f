import { useState, type SubmitEvent } from 'react'
import { withBridge } from '#core/plan/plan-record'
import type { BridgeView } from '#core/plan/bridge'
import { isDay } from '#core/record/field'
import type { Plan } from '#core/record/plan'
import { formatDay, formatList, formatMoney } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useRecord } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/fields.tsx'
import { TodayField } from '../records/TodayField.tsx'
import styles from './Plan.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

/** What operators offer to those who leave, as facts with their source; and what the person found out and did about it. */
export function BridgeBox({
  plan,
  bridges,
}: {
  readonly plan: Plan
  readonly bridges: readonly BridgeView[]
}) {
  const text = useText()
  return (
    <section className={styles.fact}>
      <h2 className="sec">{text['plan.bridge']}</h2>
      <p>{text['plan.bridge.only']}</p>
      {bridges.map((bridge) => (
        <Bridge key={bridge.contactPointId} plan={plan} bridge={bridge} />
      ))}
    </section>
  )
}

function Bridge({ plan, bridge }: { readonly plan: Plan; readonly bridge: BridgeView }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const contact = useRecord(bridge.contactPointId)
  const { offer, applyBy, appliedOn } = bridge
  const said = offer.apply.value
  return (
    <div className={styles.bridge}>
      <h3>
        {text['plan.bridge.offer']({
          name: offer.name[language],
          contact: contact === null ? '' : recordName(contact, context),
        })}
      </h3>
      <p>
        {said.when === 'after' ? text['plan.bridge.after']({ days: said.days }) : text['plan.bridge.before']}
      </p>
      {appliedOn !== null && (
        <p>
          <b>{text['plan.bridge.applied']({ day: formatDay(appliedOn, language) })}</b>
        </p>
      )}
      {appliedOn === null && applyBy !== null && (
        <p>
          {text[applyBy.isFirm ? 'plan.bridge.day' : 'plan.bridge.day-hint']({
            day: formatDay(applyBy.day, language, 'weekday'),
          })}
        </p>
      )}
      {offer.fee !== null && <p>{text['plan.bridge.fee']({ fee: feeText() })}</p>}
      {offer.endsOn !== undefined && (
        <p>{text['plan.bridge.until']({ day: formatDay(offer.endsOn.value, language) })}</p>
      )}
      <ul className={styles.traps}>
        {[...offer.needs, ...offer.traps].map((trap) => (
          <li key={trap.text.ja}>{trap.text[language]}</li>
        ))}
      </ul>
      <p className="small mute">
        {text['plan.bridge.source']({
          source: offer.apply.source,
          day: formatDay(offer.apply.checkedOn, language),
        })}
      </p>
      {canEdit && <BridgeForm plan={plan} bridge={bridge} />}
    </div>
  )

  function feeText(): string {
    const prices = (offer.fee?.value ?? []).map(({ yen, per }) =>
      yen === 0
        ? text['plan.bridge.free']
        : text[`plan.bridge.${per}`]({ price: formatMoney({ amount: yen, currency: 'JPY' }, language) }),
    )
    return formatList(prices, language)
  }
}

function BridgeForm({ plan, bridge }: { readonly plan: Plan; readonly bridge: BridgeView }) {
  const text = useText()
  const savePlan = usePlanEdit()
  const known = plan.bridges?.find(({ contactPointId }) => contactPointId === bridge.contactPointId)
  const [applyBy, setApplyBy] = useState(known?.applyBy ?? '')
  const [appliedOn, setAppliedOn] = useState(known?.appliedOn ?? '')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const next = withBridge(plan, {
      contactPointId: bridge.contactPointId,
      ...(isDay(applyBy) && { applyBy }),
      ...(isDay(appliedOn) && { appliedOn }),
    })
    void savePlan(next, [], text['plan.bridge.saved'])
  }
  return (
    <form className={styles.begin} onSubmit={submit}>
      <DateField
        label={text['plan.bridge.apply-by']}
        value={applyBy}
        onChange={(event) => setApplyBy(event.target.value)}
      />
      <TodayField label={text['plan.bridge.applied-on']} value={appliedOn} onChange={setAppliedOn} />
      <div className="acts">
        <Button size="small" type="submit">
          {text['plan.bridge.save']}
        </Button>
      </div>
    </form>
  )
}
