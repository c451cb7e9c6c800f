import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

const LEAD_DAYS = 90
const URGENT_DAYS = 30

/** Points, a balance or a free period end soon: 90 days before, or as early as its owner wants. What renews itself is not meant. */
export const valueExpiry = defineRule({
  id: 'value-expiry',
  about: 'record',
  severity: 'notice',
  *check({ analysis: { index, today } }) {
    for (const { id, endsOn, renews, remindDays = LEAD_DAYS } of index.licences) {
      if (endsOn === undefined || renews === true) continue
      if (endsOn <= today || endsOn > dayAfter(today, remindDays)) continue
      yield {
        subject: id,
        evidence: [],
        dueOn: endsOn,
        ...(endsOn <= dayAfter(today, URGENT_DAYS) ? { severity: 'warning' } : {}),
        nextStep: step('use-value', id),
      }
    }
  },
})
