import type { CheckedEdit } from '#contract'
import type { FailureOf } from '#core/failure'
import type { DocumentRecord, VaultDocument, VaultRecord } from '#core/record/document'
import { ok, type Result } from '#core/result'
import { comparable, importedSecrets, withoutSecretParts } from './outline.ts'
import type { RecordState, RowBook } from './row-book.ts'

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
    const current = book.stateOf(item.id)
    if (!current.ok) return current
    if (current.value === null) added.push(item)
    else if (isSame(item, current.value)) same += 1
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
    const state = wanted.secrets ? book.stateOf(record.id) : ok(null)
    if (!state.ok) return state
    const secrets = state.value?.secrets ?? null
    // Only accounts and licences have secrets; their schema has the field.
    records.push(secrets === null ? plain : { ...plain, secrets })
  }
  records.sort((a, b) => (a.type === b.type ? compareText(a.id, b.id) : compareText(a.type, b.type)))
  return ok({ format: 'hikae-json', version: 1, exportedAt, records })
}

/** Settings speak about one vault file (its kit, its copies), so a vault that has its own keeps them. */
function importable(document: VaultDocument, book: RowBook): readonly DocumentRecord[] {
  const hasSettings = book.records().some(({ type }) => type === 'settings')
  return document.records.filter(({ type }) => type !== 'settings' || !hasSettings)
}

function isSame(item: VaultRecord, current: RecordState): boolean {
  const secrets = importedSecrets(item)
  if (comparable(item) !== comparable(current.record)) return false
  return secrets === undefined || JSON.stringify(secrets) === JSON.stringify(current.secrets ?? {})
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
