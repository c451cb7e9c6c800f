import type { RecordIndex } from '../record/record-index.ts'
import type { RecordId } from '../record/field.ts'
import type { PrintedSheet, VaultSettings } from '../record/settings.ts'
import { handOversIn } from './hand-overs.ts'
import { kindOf } from './kinds.ts'
import type { ReplacedSheet } from './model.ts'
import type { SheetRequest } from './request.ts'

/** The number (号) of the next sheet of a vault. */
export function nextSheetNumber(settings: VaultSettings | null): number {
  return Math.max(0, ...(settings?.sheets ?? []).map((sheet) => sheet.number)) + 1
}

/**
 * The latest sheet that a new one makes worthless: it says nothing that the new one does not say too. A sheet with an
 * account more than the new one stays in force, unless that account is no longer in the vault.
 */
export function replacedSheet(
  request: Pick<SheetRequest, 'sheetKind' | 'accountIds' | 'personId' | 'planId' | 'visitId' | 'handOverAt'>,
  index: RecordIndex,
): PrintedSheet | null {
  const sheets = index.settings?.sheets ?? []
  const gone = new Set(sheets.map(({ replaces }) => replaces))
  const wanted = new Set<RecordId>(request.accountIds)
  // A kit replaces nothing: only the first one carries the recovery key, and it must not be thrown away for a later one.
  if (request.sheetKind === 'kit') return null
  // New shares make all earlier ones worthless.
  if (request.sheetKind === 'share-card')
    return sheets.findLast(({ sheetKind }) => sheetKind === 'share-card') ?? null
  if (request.sheetKind === 'checklist')
    return sheets.findLast((sheet) => isSameFor(sheet, request) && sheet.planId === request.planId) ?? null
  if (request.sheetKind === 'report')
    return sheets.findLast((sheet) => isSameFor(sheet, request) && sheet.visitId === request.visitId) ?? null
  if (request.sheetKind === 'hand-over-certificate') {
    const at = request.handOverAt ?? handOversIn(index.settings).at(-1)?.at
    return sheets.findLast((sheet) => isSameFor(sheet, request) && sheet.handOverAt === at) ?? null
  }
  if (request.sheetKind === 'wallet-card')
    return (
      sheets.findLast((sheet) => isSameFor(sheet, request) && sheet.personIds[0] === request.personId) ?? null
    )
  const covered = (sheet: PrintedSheet): boolean => {
    if (gone.has(sheet.number) || !isSameFor(sheet, request)) return false
    const left = sheet.accountIds.filter((id) => index.byId.has(id))
    return left.length > 0 && left.every((id) => wanted.has(id))
  }
  return sheets.filter(covered).toSorted((a, b) => b.number - a.number)[0] ?? null
}

/** Whether two sheets serve the same end, so that one can take the place of the other. */
function isSameFor(one: Pick<SheetRequest, 'sheetKind'>, other: Pick<SheetRequest, 'sheetKind'>): boolean {
  return one.sheetKind === other.sheetKind || (kindOf(one).isDrawer && kindOf(other).isDrawer)
}

/** A printed sheet, as a later one names it. */
export function asReplaced(sheet: PrintedSheet): ReplacedSheet {
  return { number: sheet.number, printedOn: dayOfInstant(sheet.printedOn) }
}

/** The accounts of which a printed sheet no longer tells the truth: they, their contacts or what is bound to them changed. */
export function changedSince(sheet: PrintedSheet, index: RecordIndex): readonly RecordId[] {
  const isNewer = (updatedAt: string | undefined) =>
    updatedAt !== undefined && Date.parse(updatedAt) > Date.parse(sheet.printedOn)
  return sheet.accountIds.filter((id) => {
    const account = index.byId.get(id)
    if (account?.type !== 'account') return true
    const contacts = account.contacts.map(({ contactPointId }) => index.contactById.get(contactPointId))
    return [account, ...contacts, ...index.licencesOf(id)].some((item) => isNewer(item?.updatedAt))
  })
}

/** The calendar day of an instant where this computer stands, YYYY-MM-DD. */
export function dayOfInstant(instant: string): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
