import type { RecordIndex } from '#core/record/record-index'
import type { Plan } from '#core/record/plan'
import { formatList } from '#core/text/format'
import { accountName, givenName } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { SelectField } from '../../ui/fields.tsx'
import { contactValue } from '../accounts/account-form.ts'
import type { PrintForm } from './use-print-form.ts'

interface Props {
  readonly form: PrintForm
}

/** The one account that a sheet is about. */
export function WhichAccount({ form }: Props) {
  const text = useText()
  const context = useNameContext()
  const { owners, callId, chooseCall } = form
  const accounts = owners.flatMap((owner) =>
    owner.accounts.map((account) => ({
      id: account.id,
      label:
        owner.name === null || owners.length === 1
          ? accountName(account, context)
          : text['print.of']({ account: accountName(account, context), name: givenName(owner.name) }),
    })),
  )
  if (callId === null) return null
  return (
    <SelectField
      label={text['print.which']}
      value={callId}
      options={accounts.map(({ id, label }) => ({ value: id, label }))}
      onChange={(event) => {
        const found = accounts.find(({ id }) => id === event.target.value)
        if (found !== undefined) chooseCall(found.id)
      }}
    />
  )
}

/** The one plan of which a checklist is wanted, named by what ends. */
export function WhichPlan({ form }: Props) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const { plans, planId, choosePlan } = form
  if (planId === null) return null
  return (
    <SelectField
      label={text['checklist.ends']}
      value={planId}
      options={plans.map((plan) => ({
        value: plan.id,
        label: formatList(endingNames(plan, index), language),
      }))}
      onChange={(event) => {
        const found = plans.find(({ id }) => id === event.target.value)
        if (found !== undefined) choosePlan(found.id)
      }}
    />
  )
}

function endingNames({ endingIds }: Plan, { byId }: RecordIndex): readonly string[] {
  return endingIds.flatMap((id) => {
    const record = byId.get(id)
    if (record?.type === 'tie') return [record.title]
    return record?.type === 'contact-point' ? [contactValue(record)] : []
  })
}
