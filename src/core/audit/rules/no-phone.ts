import { resetContacts } from '../../graph/derive/derive-account.ts'
import { noSmsHit } from '../no-sms.ts'
import { defineRule } from '../rule.ts'

/** No number is registered at a service that sends codes to one. */
export const noPhone = defineRule({
  id: 'no-phone',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const phones = resetContacts(found.account, analysis.index).filter(({ medium }) => medium === 'phone')
      if (phones.length === 0) yield* noSmsHit(analysis, found)
    }
  },
})
