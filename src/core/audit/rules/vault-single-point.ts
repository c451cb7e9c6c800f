import { MASTER_PASSWORD, VAULT, VAULT_FILE } from '../../graph/nodes.ts'
import { isConfirmed } from '../confirm.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** This vault has no printed recovery key, or no copy elsewhere: losing one thing loses everything written in it. */
export const vaultSinglePoint = defineRule({
  id: 'vault-single-point',
  severity: 'critical',
  *check({ analysis }) {
    if (analysis.index.settings === null) return // a bare document is no vault yet
    const hasNoKey = isConfirmed(analysis, VAULT, [MASTER_PASSWORD])
    const hasNoCopy = isConfirmed(analysis, VAULT, [VAULT_FILE])
    if (!hasNoKey && !hasNoCopy) return
    yield {
      subject: 'vault',
      evidence: [...(hasNoKey ? [MASTER_PASSWORD] : []), ...(hasNoCopy ? [VAULT_FILE] : [])],
      nextStep: step(hasNoKey ? 'print-kit' : 'save-copy', null),
    }
  },
})
