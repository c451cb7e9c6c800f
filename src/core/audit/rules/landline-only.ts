import { getsSms, resetContacts } from '../../graph/derive/derive-account.ts'
import { noSmsHit } from '../no-sms.ts'
import { defineRule } from '../rule.ts'

/** A number is registered, but none that can get an SMS. */
export const landlineOnly = defineRule({
  id: 'landline-only',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const phones = resetContacts(found.account, analysis.index).filter(({ medium }) => medium === 'phone')
      if (phones.length > 0 && !phones.some(getsSms)) yield* noSmsHit(analysis, found)
    }
  },
})
