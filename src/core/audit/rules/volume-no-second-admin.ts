import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A volume licence with one administrator or none: without one, nobody in the company sees keys or downloads. */
export const volumeNoSecondAdmin = defineRule({
  id: 'volume-no-second-admin',
  about: 'record',
  severity: 'critical',
  *check({ analysis }) {
    for (const licence of analysis.index.licences) {
      if (licence.licenceKind !== 'volume-licence' && licence.volume === undefined) continue
      const administrators = (licence.volume?.administrators ?? []).filter(
        // Who only sees keys, or manages for the company from outside, can let nobody in for it.
        ({ role }) => role === undefined || role === 'administrator',
      )
      const present = administrators.filter(({ left }) => left !== true)
      if (present.length > 1) continue
      const nextStep = step('record-administrators', licence.id)
      if (administrators.length === 0) {
        yield { subject: licence.id, evidence: [], severity: 'warning', variant: 'unknown', nextStep }
      } else {
        yield {
          subject: licence.id,
          evidence: [],
          ...(present.length === 0 ? { variant: 'none' } : {}),
          nextStep,
        }
      }
    }
  },
})
