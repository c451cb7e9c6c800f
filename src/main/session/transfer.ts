import type { CheckedEdit } from '#contract'
import type { FailureOf } from '#core/failure'
import type { DocumentRecord, VaultDocument, VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { plainSecrets, type RecordSecrets } from '#core/record/stored-secrets'
import { isSameContent } from '#core/merge/content'
import { compareText } from '#core/order'
import { isTombstone } from '#core/merge/state'
import { ok, type Result } from '#core/result'
import { comparable, importedSecrets, withoutSecretParts } from './outline.ts'
import type { RowBook } from './row-book.ts'

/** What an import would do. Nothing is ever removed by one. */
export interface ImportPlan {
  readonly added: readonly DocumentRecord[]
  readonly changed: readonly DocumentRecord[]
  readonly same: number
}

type Damaged = FailureOf<'E_RECORD_DAMAGED'>

/** Compares a document with what is in the vault, record by record. */
export function planImport(document: VaultDocument, book: RowBook): Result<ImportPlan, Damaged> {
  const added: DocumentRecord[] = []
  const changed: DocumentRecord[] = []
  let same = 0
  for (const item of importable(document, book)) {
    const current = book.record(item.id)
    if (current === null) {
      added.push(item)
      continue
    }
    const secrets = secretsIn(book, item.id)
    if (!secrets.ok) return secrets
    if (isSame(item, current, secrets.value)) same += 1
    else changed.push(item)
  }
  return ok({ added, changed, same })
}

/** The edit that carries a plan out. */
export function importEdit({ added, changed }: ImportPlan): CheckedEdit {
  const put = [...added, ...changed].map((item) => {
    const secrets = importedSecrets(item)
    return { record: withoutSecretParts(item), ...(secrets === undefined ? {} : { secrets }) }
  })
  return { put, remove: [], label: 'import' }
}

/** The whole content but attachments as a document, sorted by type and id; with the secrets only when they are wanted. */
export function exportDocument(
  book: RowBook,
  wanted: { readonly secrets: boolean },
  exportedAt: string,
): Result<VaultDocument, Damaged> {
  const records: DocumentRecord[] = []
  for (const record of book.records()) {
    // The content of an attachment has no place in a text, and its description says nothing without it.
    if (record.type === 'attachment') continue
    const plain = withoutSecretParts(record)
    const secrets = wanted.secrets ? secretsIn(book, record.id) : ok(null)
    if (!secrets.ok) return secrets
    // Only accounts and licences have secrets; their schema has the field.
    records.push(secrets.value === null ? plain : { ...plain, secrets: secrets.value })
  }
  records.sort((a, b) => (a.type === b.type ? compareText(a.id, b.id) : compareText(a.type, b.type)))
  return ok({ format: 'hikae-json', version: 1, exportedAt, records })
}

/** Settings speak about one vault file (its kit, its copies), so a vault that has its own keeps them. */
function importable(document: VaultDocument, book: RowBook): readonly DocumentRecord[] {
  const hasSettings = book.records().some(({ type }) => type === 'settings')
  return document.records.filter(({ type }) => type !== 'settings' || !hasSettings)
}

function isSame(item: VaultRecord, current: VaultRecord, stored: RecordSecrets | null): boolean {
  const secrets = importedSecrets(item)
  if (comparable(item) !== comparable(current)) return false
  return secrets === undefined || isSameContent(secrets, stored ?? {})
}

function secretsIn(book: RowBook, id: RecordId): Result<RecordSecrets | null, Damaged> {
  const state = book.stateOf(id)
  if (!state.ok) return state
  return ok(state.value === null || isTombstone(state.value) ? null : plainSecrets(state.value.secrets))
}
