import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Something of value of which neither the account nor a device nor a proof is written down. */
export const licenceUnbound = defineRule({
  id: 'licence-unbound',
  about: 'record',
  severity: 'warning',
  *check({ analysis, foundAbout }) {
    for (const licence of analysis.index.licences) {
      const { id, accountIds, deviceId, proof } = licence
      const isKept = proof !== undefined || analysis.index.attachmentsOf(id).length > 0
      if (accountIds.length > 0 || deviceId !== undefined || isKept) continue
      if (foundAbout(id).some(({ subject }) => subject === id)) continue
      yield { subject: id, evidence: [], nextStep: step('bind-account', id) }
    }
  },
})
