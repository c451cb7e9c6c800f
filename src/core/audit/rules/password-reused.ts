import type { AccountAnalysis } from '../../graph/analysis/analysis.ts'
import { byWorth } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Several accounts have the same password: who learns it at one enters all. Known by the keyed fingerprints that the vault
 * makes when a password is saved; no password is compared, or seen, here.
 */
export const passwordReused = defineRule({
  id: 'password-reused',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    const groups = new Map<string, AccountAnalysis[]>()
    for (const found of analysis.accounts.values()) {
      const fingerprint = found.account.secretFacts?.password?.fingerprint
      if (fingerprint === undefined) continue
      const group = groups.get(fingerprint)
      if (group === undefined) groups.set(fingerprint, [found])
      else group.push(found)
    }
    for (const group of groups.values()) {
      const [first, ...others] = group.toSorted(byWorth)
      if (first === undefined || others.length === 0) continue
      yield {
        subject: first.account.id,
        evidence: [],
        involves: others.map(({ account }) => account.id),
        nextStep: step('change-password', first.account.id),
      }
    }
  },
})
