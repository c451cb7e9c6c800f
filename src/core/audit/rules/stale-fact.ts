import { serviceOf } from '../../graph/derive/derive.ts'
import type { Service } from '../../catalog/service.ts'
import { dayAfter } from '../days.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** For so long what was read about a service is taken to be so, about a year and a half. */
const FRESH_DAYS = 550

/** What is known of the service was read long ago, and nobody has looked since whether it is still so. */
export const staleFact = defineRule({
  id: 'stale-fact',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const oldest = dayAfter(analysis.today, -FRESH_DAYS)
    for (const { account } of analysis.accounts.values()) {
      const service = serviceOf(account, analysis.index)
      if (service.id === 'other') continue
      const looked = account.lastConfirmedOn
      if (lastRead(service) >= oldest || (looked !== undefined && looked >= oldest)) continue
      yield { subject: account.id, evidence: [], nextStep: step('check-service', account.id) }
    }
  },
})

/** The last day on which anything about the ways into it was read; a day known only as year or month counts to its end. */
function lastRead({ routes }: Service): string {
  const days = routes.map(({ checkedOn }) =>
    `${checkedOn}-12-31`.slice(0, 10).replace(/^(\d{4}-\d{2})-1$/u, '$1-31'),
  )
  return days.sort().at(-1) ?? ''
}
