import { accountName, givenName, recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { SelectField } from '../../ui/fields.tsx'
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

/** The one person whom a sheet is for. */
export function WhichPerson({ form }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const { personId, choosePerson } = form
  if (personId === null) return null
  return (
    <SelectField
      label={text['wallet.whose']}
      value={personId}
      options={index.people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => {
        const found = index.people.find(({ id }) => id === event.target.value)
        if (found !== undefined) choosePerson(found.id)
      }}
    />
  )
}

/** The one plan of which a checklist is wanted, named by what ends. */
export function WhichPlan({ form }: Props) {
  const text = useText()
  const context = useNameContext()
  const { plans, planId, choosePlan } = form
  if (planId === null) return null
  return (
    <SelectField
      label={text['checklist.ends']}
      value={planId}
      options={plans.map((plan) => ({
        value: plan.id,
        label: recordName(plan, context),
      }))}
      onChange={(event) => {
        const found = plans.find(({ id }) => id === event.target.value)
        if (found !== undefined) choosePlan(found.id)
      }}
    />
  )
}
