import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Account } from '../../record/account.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { areCodesFew, isValuable } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule, type Variant } from '../rule.ts'

/** Recovery codes that are nearly used up, that a printed sheet still shows in a former set, or that nobody has made. */
export const recoveryCodesStale = defineRule({
  id: 'recovery-codes-stale',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const { account } = found
      const variant = stateOfCodes(account, analysis.index)
      if (variant === null || (variant === 'none' && !isValuable(found))) continue
      yield {
        subject: account.id,
        evidence: [],
        variant,
        nextStep: variant === 'void' ? step('print-again', account.id) : step('record-codes', account.id),
      }
    }
  },
})

function stateOfCodes(account: Account, index: RecordIndex): Variant | null {
  const codes = account.secretFacts?.recoveryCodes
  if (codes === undefined) {
    const isOffered = serviceOf(account, index).routes.some(
      (route) => route.kind === 'recovery-code' && leanable(route),
    )
    return isOffered && index.papersCarrying('recovery-codes', account.id).length === 0 ? 'none' : null
  }
  if (areCodesFew(codes)) return 'few'
  return isOnOldSheet(account, codes.changedAt, index) ? 'void' : null
}

/** Whether the last sheet that shows the codes was printed before they were changed: most services void the former set. */
function isOnOldSheet({ id }: Account, changedAt: string | undefined, { settings }: RecordIndex): boolean {
  const last = (settings?.sheets ?? [])
    .filter(({ secrets, accountIds }) => secrets === 'printed' && accountIds.includes(id))
    .map(({ printedOn }) => Date.parse(printedOn))
    .sort((a, b) => b - a)[0]
  return last !== undefined && changedAt !== undefined && last < Date.parse(changedAt)
}
