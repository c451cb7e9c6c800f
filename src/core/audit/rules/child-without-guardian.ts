import { nodeOf } from '../../graph/nodes.ts'
import { isReachable } from '../../graph/state.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A child's account, and no account of an adult that looks after it can be reached and is to stay. */
export const childWithoutGuardian = defineRule({
  id: 'child-without-guardian',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      if (account.childAccount !== true) continue
      const guardians = (account.guardianIds ?? []).flatMap((id) => {
        const guardian = analysis.index.byId.get(id)
        return guardian?.type === 'account' ? [guardian] : []
      })
      const within = guardians.filter((guardian) =>
        isReachable(analysis.states.get(nodeOf('account', guardian.id)) ?? 'lost'),
      )
      if (within.some(({ closingOn }) => closingOn === undefined)) continue
      yield {
        subject: account.id,
        evidence: [],
        involves: guardians.map(({ id }) => id),
        variant: within.length > 0 ? 'closing' : guardians.length > 0 ? 'lost' : 'unknown',
        nextStep: step('record-guardian', account.id),
      }
    }
  },
})
