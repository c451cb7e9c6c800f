import type { Account } from '../record/account.ts'
import type { LeakCheck, VaultSettings } from '../record/settings.ts'

/** Whether what was said of a leaked password is about the one that the account has now: not if it was changed since. */
export function isStillLeaked({ changedAt }: LeakCheck['seen'][number], { secretFacts }: Account): boolean {
  return secretFacts?.password?.changedAt === changedAt
}

/** How often the password of an account was seen in leaks; 0 when it is not known to be in a list of them. */
export function timesLeaked(account: Account, settings: VaultSettings | null): number {
  const seen = settings?.leakCheck?.seen.find(({ accountId }) => accountId === account.id)
  return seen !== undefined && isStillLeaked(seen, account) ? seen.count : 0
}
