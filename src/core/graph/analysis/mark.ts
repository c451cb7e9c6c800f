import type { Account } from '../../record/account.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { hasFactor, resetContacts } from '../derive/derive-account.ts'

/**
 * The one mark per account, always about the day the password is forgotten. `safe` ○ two losses away or more, `fragile` △
 * one loss away, `lost` × no reset can arrive (an appeal does not count), `unknown` ？ what is recorded does not suffice.
 */
export type Mark = 'safe' | 'fragile' | 'lost' | 'unknown'

/** What has to be recorded before anything can be said of an account. */
export type Gap = 'login' | 'reset-routes' | 'second-factor'

/** What is not recorded of an account, so that its mark is `unknown`. */
export function gapsOf(account: Account, index: RecordIndex): readonly Gap[] {
  const isThroughOther = account.signInWith.length > 0
  const hasLogin =
    isThroughOther ||
    account.loginIds.length > 0 ||
    account.contacts.some(({ roles }) => roles.includes('login'))
  const hasRoutes =
    isThroughOther || account.resetRoutes === 'complete' || resetContacts(account, index).length > 0
  return [
    ...(hasLogin ? [] : (['login'] as const)),
    ...(hasRoutes ? [] : (['reset-routes'] as const)),
    ...(account.twoStep !== 'on' || hasFactor(account, index) ? [] : (['second-factor'] as const)),
  ]
}

/** The mark that follows from the two resiliences (null: larger than was looked for) and from what is not recorded. */
export function markOf(resilience: number | null, coldResilience: number | null, gaps: readonly Gap[]): Mark {
  if (gaps.length > 0) return 'unknown'
  if (resilience === 0 || coldResilience === 0) return 'lost'
  return resilience === 1 || coldResilience === 1 ? 'fragile' : 'safe'
}
