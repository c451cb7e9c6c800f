import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { isValuable } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The recovery form asks for former passwords, and none is kept, nor the one in use. */
export const noFormerPasswords = defineRule({
  id: 'no-former-passwords',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const { account } = found
      const facts = account.secretFacts
      if (facts?.password !== undefined || facts?.formerPasswords !== undefined || !isValuable(found))
        continue
      const asks = serviceOf(account, analysis.index).asks.filter(leanable)
      if (!asks.some(({ value }) => value === 'former-passwords')) continue
      yield { subject: account.id, evidence: [], nextStep: step('record-former-passwords', account.id) }
    }
  },
})
