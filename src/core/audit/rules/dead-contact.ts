import { deadContacts } from '../../catalog/contacts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A page or telephone number that is written down at an account is known to have ended. */
export const deadContact = defineRule({
  id: 'dead-contact',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const written = plain(`${account.url ?? ''} ${account.note ?? ''}`)
      if (written === '' || !DEAD.some((value) => written.includes(value))) continue
      yield { subject: account.id, evidence: [], nextStep: step('mend-note', account.id) }
    }
  },
})

/** Numbers are written with hyphens of many sorts, or without. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}‐-―−ー]/gu, '')
}

const DEAD = deadContacts().map(({ value }) => plain(value))
