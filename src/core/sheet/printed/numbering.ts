import type { RecordIndex } from '../../record/record-index.ts'
import type { PrintedSheet, VaultSettings } from '../../record/settings.ts'
import type { ReplacedSheet } from '../model/identity.ts'
import type { SheetRequest } from '../request.ts'
import { handOversIn } from './hand-overs.ts'
import { coversAccounts, isSameFor, sheetsInForce } from './print-log.ts'

/** The number (号) of the next sheet of a vault. */
export function nextSheetNumber(settings: VaultSettings | null): number {
  return Math.max(0, ...(settings?.sheets ?? []).map((sheet) => sheet.number)) + 1
}

/**
 * The latest sheet that a new one makes worthless: it says nothing that the new one does not say too. A sheet with an
 * account more than the new one stays in force, unless that account was closed or is no longer in the vault.
 */
export function replacedSheet(
  request: Pick<
    SheetRequest,
    'sheetKind' | 'accountIds' | 'personId' | 'planId' | 'visitId' | 'handOverAt' | 'family'
  >,
  index: RecordIndex,
): PrintedSheet | null {
  const sheets = (index.settings?.sheets ?? []).filter(({ to }) => to !== 'picture')
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
  if (request.sheetKind === 'family-sheet')
    return sheets.findLast((sheet) => isSameFor(sheet, request)) ?? null
  if (request.sheetKind === 'wallet-card')
    return (
      sheets.findLast((sheet) => isSameFor(sheet, request) && sheet.personIds[0] === request.personId) ?? null
    )
  return (
    sheetsInForce(index).find(
      (sheet) => isSameFor(sheet, request) && coversAccounts(request.accountIds, sheet, index),
    ) ?? null
  )
}

/** A printed sheet, as a later one names it. */
export function asReplaced(sheet: PrintedSheet): ReplacedSheet {
  return { number: sheet.number, printedOn: dayOfInstant(sheet.printedOn) }
}

/** The calendar day of an instant where this computer stands, YYYY-MM-DD. */
export function dayOfInstant(instant: string): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
