import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { loginsOf } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** One can sign in only with an address of the service's own, which the service does not let one change. */
export const unchangeableLogin = defineRule({
  id: 'unchangeable-login',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const { fixedLogins } = serviceOf(account, analysis.index)
      if (fixedLogins === undefined || !leanable(fixedLogins)) continue
      const logins = loginsOf(account, analysis.index)
      const isFixed = (login: string) => fixedLogins.value.some((domain) => login.endsWith(`@${domain}`))
      if (logins.length === 0 || !logins.every(isFixed)) continue
      yield { subject: account.id, evidence: [], nextStep: step('record-login', account.id) }
    }
  },
})
