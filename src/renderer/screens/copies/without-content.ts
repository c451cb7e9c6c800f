import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { formatList } from '#core/text/format'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'

/** What was taken in, as a sentence, and the attachments that came without their content by name. */
export function withoutContentToo(
  said: string,
  ids: readonly RecordId[],
  recordById: ReadonlyMap<RecordId, VaultRecord>,
  { text, language }: Pick<NamingContext, 'text' | 'language'>,
): string {
  const names = ids.flatMap((id) => {
    const record = recordById.get(id)
    return record === undefined ? [] : [recordNameWithPerson(record, { text, language, recordById })]
  })
  return names.length === 0
    ? said
    : text['copies.without-content']({ said, names: formatList(names, language) })
}
