import type { EditAnswer } from '#contract'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { formatList } from '#core/text/format'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'

/** So many of what was changed are named. */
const NAMED_MAX = 2

/** What an edit changed, for a sentence: some names, and how many more; null where it changed nothing but the settings. */
export function changedRecords(
  { put, removed }: Pick<EditAnswer, 'put' | 'removed'>,
  before: ReadonlyMap<RecordId, VaultRecord>,
  { text, language }: Pick<NamingContext, 'text' | 'language'>,
): { readonly names: string; readonly more: number } | null {
  const recordById = new Map([...before, ...put.map((record) => [record.id, record] as const)])
  const changed = [...put, ...removed.flatMap((id) => before.get(id) ?? [])].filter(
    ({ type }) => type !== 'settings',
  )
  if (changed.length === 0) return null
  const names = changed
    .slice(0, NAMED_MAX)
    .map((record) => recordNameWithPerson(record, { text, language, recordById }))
  return { names: formatList(names, language), more: Math.max(changed.length - NAMED_MAX, 0) }
}
