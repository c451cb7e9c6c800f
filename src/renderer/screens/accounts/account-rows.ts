import type { Analysis } from '#core/graph/analysis'
import type { Mark } from '#core/graph/mark'
import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import { queryMatcher, type SearchableText } from '#core/search/match'

/** A line of the list of accounts. */
export interface AccountRow {
  readonly account: Account
  /** Null for an account that was closed. */
  readonly mark: Mark | null
  readonly value: number
}

/** What the list is narrowed to. */
export interface AccountFilter {
  readonly query: string
  readonly personId: RecordId | null
  readonly mark: Mark | null
}

const ORDER: readonly (Mark | null)[] = ['lost', 'fragile', 'unknown', 'safe', null]

/** Every account: what is lost first, then what is fragile; among equals what is worth most. Closed ones come last. */
export function accountRows(analysis: Analysis): readonly AccountRow[] {
  return analysis.index.accounts
    .map((account): AccountRow => {
      const found = analysis.accounts.get(account.id)
      return { account, mark: found?.mark ?? null, value: found?.value[0]?.amount ?? 0 }
    })
    .toSorted((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark) || b.value - a.value)
}

/**
 * The rows that are left by a filter.
 *
 * @param searchable - What an account is found by.
 */
export function filterRows(
  rows: readonly AccountRow[],
  filter: AccountFilter,
  searchable: (account: Account) => SearchableText,
): readonly AccountRow[] {
  const isFound = queryMatcher(filter.query)
  return rows.filter(
    ({ account, mark }) =>
      (filter.personId === null || account.personId === filter.personId) &&
      (filter.mark === null || mark === filter.mark) &&
      isFound(searchable(account)),
  )
}
