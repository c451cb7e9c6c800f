import { SEVERITIES } from '../audit/audit.ts'
import { compareText } from '../order.ts'
import { amountOf, type AccountRow } from './account-row.ts'

/** The columns that are shown until others are chosen. */
export const USUAL_COLUMNS = ['service', 'person', 'login', 'email', 'phone', 'mark'] as const

/** Everything by which accounts can be put in order, in the order in which columns are offered. */
export const ACCOUNT_COLUMNS = [
  ...USUAL_COLUMNS,
  'finding',
  'value',
  'tags',
  'state',
  'confirmed',
  'signed-in',
  'changed',
  'created',
  'favourite',
] as const
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number]

/** Columns that are put in order as words of a language. */
export type WordColumn = Exclude<(typeof USUAL_COLUMNS)[number], 'mark'> | 'tags' | 'state'

export interface AccountSort {
  readonly column: AccountColumn
  readonly direction: 'ascending' | 'descending'
}

/** The words of a language, and their order. */
export interface SortWords {
  /** What stands in a column, by its reading where there is one; '' for nothing. */
  readonly wordOf: (row: AccountRow, column: WordColumn) => string
  readonly compare: (a: string, b: string) => number
}

const MARKS = ['lost', 'fragile', 'unknown', 'safe'] as const

/** Whether this version knows a column: a stored choice may come from a later one. */
export function isAccountColumn(column: string): column is AccountColumn {
  return ACCOUNT_COLUMNS.some((known) => known === column)
}

/**
 * The rows in the order of a column. What is empty comes last whichever way it goes, and what is equal stays as it stood; without a
 * column all stays as it stands. Of marks and findings the worst comes first, of favourites they themselves.
 */
export function sortRows(
  rows: readonly AccountRow[],
  sort: AccountSort | null,
  words: SortWords,
): readonly AccountRow[] {
  if (sort === null) return rows
  const keys = keysOf(rows, sort.column, words)
  const way = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row, at) => ({ row, key: keys[at] ?? null }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return way * (a.key - b.key)
    })
    .map(({ row }) => row)
}

/** A number for each row; null where nothing stands in the column. */
function keysOf(
  rows: readonly AccountRow[],
  column: AccountColumn,
  words: SortWords,
): readonly (number | null)[] {
  switch (column) {
    case 'mark':
      return rows.map(({ mark }) => (mark === null ? null : MARKS.indexOf(mark)))
    case 'finding':
      return rows.map(({ finding }) => (finding === null ? null : SEVERITIES.indexOf(finding.severity)))
    case 'value':
      return rows.map((row) => (row.value.length === 0 ? null : amountOf(row)))
    case 'favourite':
      return rows.map(({ account }) => (account.favourite === true ? 0 : null))
    case 'confirmed':
      return ranks(rows, ({ account }) => account.lastConfirmedOn, compareText)
    case 'signed-in':
      return ranks(rows, ({ account }) => account.lastSignInOn, compareText)
    case 'changed':
      return ranks(rows, ({ account }) => account.updatedAt, compareText)
    case 'created':
      return ranks(rows, ({ account }) => account.createdOn, compareText)
    default:
      return ranks(rows, (row) => words.wordOf(row, column), words.compare)
  }
}

/** Comparing words is slow and many rows have the same, so each word is put in its place once. */
function ranks(
  rows: readonly AccountRow[],
  wordOf: (row: AccountRow) => string | undefined,
  compare: SortWords['compare'],
): readonly (number | null)[] {
  const all = rows.map((row) => wordOf(row) ?? '')
  const rankByWord = new Map<string, number>()
  let [rank, before] = [0, '']
  for (const word of [...new Set(all)].sort(compare)) {
    if (compare(before, word) !== 0) rank += 1
    rankByWord.set(word, rank)
    before = word
  }
  return all.map((word) => (word === '' ? null : (rankByWord.get(word) ?? null)))
}
