import { nodeOf } from '../../graph/nodes.ts'
import { isReachable } from '../../graph/state.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A key that is spent after its first install, and no account on record that holds the licence. */
export const licenceWithoutAccount = defineRule({
  id: 'licence-without-account',
  about: 'way-back',
  severity: 'critical',
  *check({ analysis }) {
    for (const licence of analysis.index.licences) {
      if (licence.keyUse !== 'first-install-only' || licence.accountIds.length > 0) continue
      if (isReachable(analysis.states.get(nodeOf('licence', licence.id)) ?? 'lost')) continue
      yield { subject: licence.id, evidence: [], nextStep: step('bind-account', licence.id) }
    }
  },
})
