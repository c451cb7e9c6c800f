import type { VaultRecord } from '../record/document.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from './fold.ts'
import {
  asAtHome,
  asSearchable,
  fieldTextsOf,
  onlyDigits,
  type FieldText,
  type SearchableText,
} from './searchable-text.ts'

/**
 * Makes a query ready for looking through many texts: whether every word of it is found. Spaces part words; kana, case,
 * width and hyphens of numbers do not matter.
 */
export function queryMatcher(query: string): (searchable: SearchableText) => boolean {
  const words = queryWords(query)
  return (searchable) => words.every((word) => holds(searchable, word))
}

/**
 * Why a record is found, one text for each word of the query; nothing where a word stands in `shown`, the texts that are seen
 * anyway. For a record that {@link queryMatcher} did not find the answer is of no use.
 */
export function matchReasons(
  query: string,
  record: VaultRecord,
  index: RecordIndex,
  shown: readonly string[],
): readonly FieldText[] {
  const seen = asSearchable(shown)
  const missing = queryWords(query).filter((word) => !holds(seen, word))
  if (missing.length === 0) return []
  const texts = fieldTextsOf(record, index)
  // The other names of a service say least: they are the same for all its accounts.
  const isWritten = ({ field }: FieldText) => field !== 'serviceId'
  const inOrder = [...texts.filter(isWritten), ...texts.filter((one) => !isWritten(one))]
  const reasons = missing.flatMap((word) => inOrder.find(({ searchable }) => holds(searchable, word)) ?? [])
  return [...new Set(reasons)]
}

/** A word of a query, folded; no white space is in it. */
export interface QueryWord {
  readonly word: string
  /** Of a number, by which it is found however it is written; null for what is no number. */
  readonly digits: string | null
}

/** The words of a query; every one of them is to be found. */
export function queryWords(query: string): readonly QueryWord[] {
  return asAtHome(fold(query))
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, digits: isNumber(word) ? onlyDigits(word) : null }))
}

function holds({ text, digits }: SearchableText, wanted: QueryWord): boolean {
  return text.includes(wanted.word) || (wanted.digits !== null && digits.includes(wanted.digits))
}

function isNumber(word: string): boolean {
  return /^[\d\-+()]{3,}$/u.test(word) && /\d/u.test(word)
}
