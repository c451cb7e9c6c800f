import { duePlans } from '../../plan/due.ts'
import { byWorth } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A plan that is begun has open steps, and its day is near or past; or an address can be kept only a few days longer. */
export const planDue = defineRule({
  id: 'plan-due',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { view, day, because } of duePlans(analysis)) {
      const left = view.accounts.filter(({ isDone }) => !isDone)
      yield {
        subject: view.plan.id,
        // Some of them hang on what ends alone.
        ...(view.atStake.accountIds.length > 0 ? { severity: 'critical' } : {}),
        evidence: [],
        involves: left.toSorted(byWorth).map(({ account }) => account.id),
        dueOn: day,
        variant: because === 'bridge' ? 'bridge' : day <= analysis.today ? 'past' : 'soon',
        nextStep: step('go-on-plan', view.plan.id),
      }
    }
  },
})
