import type { Account } from '../record/account.ts'
import { detach } from '../record/detach.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'

/** Whose accounts are told of, and to whom; null: nobody in particular, and everybody. */
export interface Telling {
  readonly personId: RecordId | null
  readonly readerId: RecordId | null
}

/** Whether an account is told of. One that was closed is history. */
export function isReleased(account: Account, { personId, readerId }: Telling): boolean {
  const { release, state } = account
  if (release === undefined || state === 'closed' || (account.personId ?? null) !== personId) return false
  return release.toIds === undefined || (readerId !== null && release.toIds.includes(readerId))
}

/** The accounts that are told of. */
export function releasedAccounts(records: readonly VaultRecord[], telling: Telling): readonly Account[] {
  return records.filter((item): item is Account => item.type === 'account' && isReleased(item, telling))
}

/**
 * The records as far as they are told of: accounts that are not released are not there, and neither is what is bound to none
 * but them. What follows from the rest can name nothing else.
 */
export function recordsTold(
  records: readonly VaultRecord[],
  released: readonly Account[],
): readonly VaultRecord[] {
  const told = new Set<RecordId>(released.map(({ id }) => id))
  const kept = records.filter((item) => {
    switch (item.type) {
      case 'account':
        return told.has(item.id)
      case 'licence':
        return item.accountIds.some((id) => told.has(id))
      case 'plan':
      case 'visit':
      case 'attachment':
        return false
      default:
        return true
    }
  })
  const left = new Set(kept.map(({ id }) => id))
  return kept.map((item) => detach(item, { has: (id) => !left.has(id) }))
}
