import { useMemo } from 'react'
import type { Mark } from '#core/graph/analysis/mark'
import { accountRows, type AccountRow } from '#core/organise/account-row'
import { rowFilter, withCondition, withoutCondition, type Condition } from '#core/organise/filter'
import { sortRows } from '#core/organise/sort'
import { findAccounts } from '#core/search/find-accounts'
import { sortWordsOf } from '#core/text/account-columns'
import { useApp } from '../../store/AppContext.tsx'
import { useAnalysis, useFindingsSoFar, useNameContext } from '../../store/derived.ts'
import { useAccountTable } from './use-account-table.ts'

export const MARKS: readonly Mark[] = ['lost', 'fragile', 'unknown', 'safe']

/** What the accounts are narrowed down to, and how that is changed. */
export interface AccountFilter {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly conditions: readonly Condition[]
  /** The conditions with the mark and the words that are looked for: what a saved filter keeps. */
  readonly whole: readonly Condition[]
  readonly add: (condition: Condition) => void
  readonly remove: (condition: Condition) => void
  /** Puts these in the place of everything. */
  readonly narrowTo: (conditions: readonly Condition[]) => void
  /** Every account, and those that are left, in order. */
  readonly rows: readonly AccountRow[]
  readonly visible: readonly AccountRow[]
}

/** Narrows the accounts down and puts them in order. */
export function useAccountFilter(query: string, setQuery: (query: string) => void): AccountFilter {
  const analysis = useAnalysis()
  const findings = useFindingsSoFar()
  const context = useNameContext()
  const { sort } = useAccountTable()
  const conditions = useApp((state) => state.conditions)
  const mark = useApp((state) => state.markFilter)
  const narrow = useApp((state) => state.narrowTo)
  const rows = useMemo(() => accountRows(analysis, findings), [analysis, findings])
  const sortKey = sort === null ? '' : `${sort.column} ${sort.direction}`
  const sorted = useMemo(
    () => sortRows(rows, sort, sortWordsOf(context)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what it says, not the object that is made anew each time
    [rows, sortKey, context],
  )
  const { index } = analysis
  const whole = useMemo(
    () => [
      ...conditions,
      ...(mark === null ? [] : [{ kind: 'mark', value: mark }]),
      ...(query.trim() === '' ? [] : [{ kind: 'words', value: query.trim() }]),
    ],
    [conditions, mark, query],
  )
  const visible = useMemo(
    () => sorted.filter(rowFilter(whole, (words) => findAccounts(words, index))),
    [sorted, whole, index],
  )
  return {
    ...{ query, setQuery, conditions, whole, rows, visible },
    add: (condition) => narrow(mark, withCondition(conditions, condition)),
    remove: (condition) => narrow(mark, withoutCondition(conditions, condition)),
    narrowTo: (wanted) => {
      const valueOf = (kind: string) => wanted.find((condition) => condition.kind === kind)?.value
      setQuery(valueOf('words') ?? '')
      narrow(
        MARKS.find((known) => known === valueOf('mark')) ?? null,
        wanted.filter(({ kind }) => kind !== 'words' && kind !== 'mark'),
      )
    },
  }
}
