import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import type { NamingContext } from '#core/text/names'
import { textIn } from '#core/text/text'

/** What it takes to name records in a language. */
export function naming(language: Language, records: readonly VaultRecord[]): NamingContext {
  return { text: textIn(language), language, recordById: new Map(records.map((item) => [item.id, item])) }
}
