import { leanable } from '../../catalog/provenance.ts'
import type { RecoveryQuestion } from '../../catalog/service.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Account } from '../../record/account.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The recovery form asks for what was registered, and that is not written down. */
export const identityUnknown = defineRule({
  id: 'identity-unknown',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const asks = serviceOf(account, analysis.index).asks.filter(leanable)
      if (!asks.some(({ value }) => isMissing(value, account))) continue
      yield { subject: account.id, evidence: [], nextStep: step('record-identity', account.id) }
    }
  },
})

function isMissing(question: RecoveryQuestion, account: Account): boolean {
  switch (question) {
    case 'registered-name': {
      const name = account.registeredName
      return name?.kanji === undefined && name?.kana === undefined && name?.romaji === undefined
    }
    case 'birth-date':
      return account.registeredBirthDate === undefined
    case 'postal-code':
      return account.registeredPostalCode === undefined
    default:
      return false // former passwords and contract numbers have findings of their own
  }
}
