import { isStillLeaked } from '../leaked-password.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The password stands in a list of leaked ones. It was looked up by the person's wish, in a file of their own. */
export const passwordLeaked = defineRule({
  id: 'password-leaked',
  about: 'record',
  severity: 'warning',
  *check({ records, analysis }) {
    const settings = records.find((record) => record.type === 'settings')
    for (const seen of settings?.leakCheck?.seen ?? []) {
      const account = analysis.accounts.get(seen.accountId)?.account
      if (account === undefined || !isStillLeaked(seen, account)) continue
      yield { subject: account.id, evidence: [], nextStep: step('change-password', account.id) }
    }
  },
})
