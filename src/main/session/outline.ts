import type { SecretEdits } from '#contract'
import { contentText } from '#core/merge/content'
import { publicRecord } from '#core/merge/stored-content'
import type { VaultRecord } from '#core/record/document'
import type { SecretFacts } from './secrets.ts'

/** The outline to be stored: without secrets, with what is known of them, and with its dates. */
export function outlineOf(
  item: VaultRecord,
  facts: SecretFacts,
  createdAt: string,
  updatedAt: string,
): VaultRecord {
  const plain = { ...withoutSecretParts(item), createdAt, updatedAt }
  if (plain.type !== 'account' && plain.type !== 'licence') return plain
  return Object.keys(facts).length === 0 ? plain : { ...plain, secretFacts: facts }
}

/** A record without its secrets and without what is said of them. */
export function withoutSecretParts<T extends VaultRecord>(item: T): T {
  if (item.type !== 'account' && item.type !== 'licence') return item
  const { secrets, secretFacts, ...plain } = item
  return plain as unknown as T // both fields are optional; rest types of loose objects lose their named fields
}

/** The secrets that a document brings for a record, as edits; undefined when it brings none. */
export function importedSecrets(item: VaultRecord): SecretEdits | undefined {
  return item.type === 'account' || item.type === 'licence' ? item.secrets : undefined
}

/** A record as text that is equal when its content is: keys in order, dates of saving and secrets left out. */
export function comparable(item: VaultRecord): string {
  const { createdAt, updatedAt, ...plain } = withoutSecretParts(publicRecord(item))
  return contentText(plain)
}
