import type { VaultRecord } from '#core/record/document'
import type { NamingContext } from '#core/text/names'
import type { Context } from './command.ts'

/** What naming the records of one vault takes. */
export function namingOf({ text, language }: Context, records: readonly VaultRecord[]): NamingContext {
  return { text, language, recordById: new Map(records.map((record) => [record.id, record])) }
}
