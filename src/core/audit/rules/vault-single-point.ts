import { MASTER_PASSWORD, VAULT, VAULT_FILE } from '../../graph/nodes.ts'
import { isConfirmed } from '../confirm.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * This vault has no printed recovery key, or no copy elsewhere: losing one thing loses everything written in it. The key
 * comes first, as a password is forgotten sooner than a file is lost.
 */
export const vaultSinglePoint = defineRule({
  id: 'vault-single-point',
  about: 'way-back',
  severity: 'critical',
  *check({ analysis }) {
    if (analysis.index.settings === null) return // a bare document is no vault yet
    if (isConfirmed(analysis, VAULT, [MASTER_PASSWORD])) {
      yield { subject: 'vault', evidence: [MASTER_PASSWORD], nextStep: step('print-kit', null) }
    } else if (isConfirmed(analysis, VAULT, [VAULT_FILE])) {
      yield { subject: 'vault', evidence: [VAULT_FILE], nextStep: step('save-copy', null) }
    }
  },
})
