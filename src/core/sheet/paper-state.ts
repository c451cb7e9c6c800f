import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { PrintedSheet } from '../record/settings.ts'
import { kindOf } from './kinds.ts'

/** Whether the paper in the drawer still says what the notebook says. */
export type PaperState =
  | { readonly status: 'none'; readonly nextNumber: number }
  | { readonly status: 'current'; readonly sheet: PrintedSheet; readonly nextNumber: number }
  | {
      readonly status: 'outdated'
      readonly sheet: PrintedSheet
      /** What was written since, the latest first. */
      readonly changed: readonly VaultRecord[]
      readonly nextNumber: number
    }

/**
 * Compares the last sheet in the drawer with what was written since. What shows the keys of the notebook shows no record, and
 * what helps for a day is thrown away after it.
 */
export function paperStateOf(records: readonly VaultRecord[]): PaperState {
  const settings = records.find((record) => record.type === 'settings')
  const sheets = settings?.sheets ?? []
  const nextNumber = Math.max(0, ...sheets.map(({ number }) => number)) + 1
  const sheet = sheets.filter((sheet) => kindOf(sheet).isDrawer).toSorted((a, b) => b.number - a.number)[0]
  if (sheet === undefined) return { status: 'none', nextNumber }
  const printedAt = Date.parse(sheet.printedOn)
  const changed = recordsOn(sheet, records)
    .filter((record) => changedAt(record) > printedAt)
    .toSorted((a, b) => changedAt(b) - changedAt(a))
  return changed.length === 0
    ? { status: 'current', sheet, nextNumber }
    : { status: 'outdated', sheet, changed, nextNumber }
}

/** The records that a sheet shows: everything of the household, or some accounts with their contacts and what they hold. */
function recordsOn(sheet: PrintedSheet, records: readonly VaultRecord[]): readonly VaultRecord[] {
  const accountIds = new Set<RecordId>(sheet.accountIds)
  const contactIds = new Set<RecordId>()
  for (const record of records) {
    if (record.type !== 'account' || !accountIds.has(record.id)) continue
    for (const { contactPointId } of record.contacts) contactIds.add(contactPointId)
  }
  return records.filter((record) => {
    switch (record.type) {
      case 'account':
        return sheet.sheetKind === 'household' || accountIds.has(record.id)
      case 'contact-point':
        return sheet.sheetKind === 'household' || contactIds.has(record.id)
      case 'licence':
        return sheet.sheetKind === 'household' || record.accountIds.some((id) => accountIds.has(id))
      case 'person':
      case 'tie':
      case 'device':
      case 'paper':
      case 'place':
      case 'correction':
      case 'plan':
      case 'visit':
      case 'attachment':
      case 'settings':
        return false
    }
  })
}

function changedAt({ updatedAt, createdAt }: VaultRecord): number {
  return Date.parse(updatedAt ?? createdAt ?? '') || 0
}
