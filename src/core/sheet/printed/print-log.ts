import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { PrintedSheet, VaultSettings } from '../../record/settings.ts'
import { kindOf } from '../kinds.ts'

/** A sheet that was printed, and what became of it. */
export interface LoggedSheet {
  readonly sheet: PrintedSheet
  /** The later sheet that took its place, or the one that took that one's; null while it is in force. */
  readonly replacedBy: PrintedSheet | null
  /** Made worthless by a later sheet, and still somewhere as far as is known. */
  readonly isToDestroy: boolean
}

/** All sheets ever printed, the newest first. */
export function printLog(index: RecordIndex): readonly LoggedSheet[] {
  const sheets = index.settings?.sheets ?? []
  const papers = sheets.filter(({ to }) => to !== 'picture')
  return sheets.toSorted(newestFirst).map((sheet) => {
    const replacedBy = lastOf(sheet, papers, index)
    return { sheet, replacedBy, isToDestroy: replacedBy !== null && sheet.destroyedOn === undefined }
  })
}

/** The sheets that nothing took the place of and that are not destroyed, the newest first. */
export function sheetsInForce(index: RecordIndex): readonly PrintedSheet[] {
  return printLog(index).flatMap(({ sheet, replacedBy }) =>
    replacedBy === null && sheet.destroyedOn === undefined && sheet.to !== 'picture' ? [sheet] : [],
  )
}

/** Whether a sheet with these accounts says everything that another says of accounts still in use. */
export function coversAccounts(
  said: readonly RecordId[],
  { accountIds }: Pick<PrintedSheet, 'accountIds'>,
  index: RecordIndex,
): boolean {
  const isOn = new Set(said)
  const left = accountIds.filter((id) => {
    const account = index.byId.get(id)
    return account?.type === 'account' && account.state !== 'closed'
  })
  return left.length > 0 && left.every((id) => isOn.has(id))
}

/** Notes that a paper was destroyed on a day (YYYY-MM-DD); null: that it was not. */
export function withDestroyed(
  settings: VaultSettings,
  sheet: PrintedSheet,
  on: string | null,
  at: string,
): VaultSettings {
  const { destroyedOn: _before, ...rest } = sheet
  const noted = { ...rest, ...(on === null ? {} : { destroyedOn: on }), at }
  return { ...settings, sheets: settings.sheets.map((known) => (isSameSheet(known, sheet) ? noted : known)) }
}

/** The sheets of a log, with what somebody has noted since of their papers: that they are destroyed, or are not. Nothing else is taken over. */
export function withNotedPapers(
  sheets: readonly PrintedSheet[],
  noted: readonly PrintedSheet[],
): readonly PrintedSheet[] {
  return sheets.map((sheet) => {
    const note = noted.find((other) => isSameSheet(other, sheet))
    if (note?.at === undefined || (sheet.at !== undefined && note.at <= sheet.at)) return sheet
    const { destroyedOn: _before, ...rest } = sheet
    return {
      ...rest,
      ...(note.destroyedOn === undefined ? {} : { destroyedOn: note.destroyedOn }),
      at: note.at,
    }
  })
}

/** Whether two notes are of one sheet. Its number alone does not tell: two computers can have used it without knowing of each other. */
function isSameSheet(
  one: Pick<PrintedSheet, 'number' | 'printedOn'>,
  other: Pick<PrintedSheet, 'number' | 'printedOn'>,
): boolean {
  return one.number === other.number && one.printedOn === other.printedOn
}

/** Whether two sheets serve the same end, so that one can take the place of the other. */
export function isSameFor(
  one: Pick<PrintedSheet, 'sheetKind' | 'family'>,
  other: Pick<PrintedSheet, 'sheetKind' | 'family'>,
): boolean {
  if (one.sheetKind === other.sheetKind) return isSameFamily(one.family, other.family)
  return kindOf(one).isDrawer && kindOf(other).isDrawer
}

/** Whether two papers for the family are about the same person, for the same reader and situation. */
function isSameFamily(one: PrintedSheet['family'], other: PrintedSheet['family']): boolean {
  return (
    one?.personId === other?.personId &&
    one?.readerId === other?.readerId &&
    one?.situation === other?.situation
  )
}

/** Highest numbers first; of one number, which two computers used, the later one first. */
function newestFirst(a: PrintedSheet, b: PrintedSheet): number {
  return b.number - a.number || Date.parse(b.printedOn) - Date.parse(a.printedOn)
}

function lastOf(
  sheet: PrintedSheet,
  sheets: readonly PrintedSheet[],
  index: RecordIndex,
): PrintedSheet | null {
  const next = sheets.filter((later) => isReplacing(later, sheet, index)).toSorted(newestFirst)[0]
  return next === undefined ? null : (lastOf(next, sheets, index) ?? next)
}

/** Whether a sheet was printed in the place of another: it says so, or it says everything that the other says. */
function isReplacing(later: PrintedSheet, sheet: PrintedSheet, index: RecordIndex): boolean {
  if (later.number <= sheet.number || !isSameFor(later, sheet)) return false
  const isCovered = coversAccounts(later.accountIds, sheet, index)
  if (later.replaces !== sheet.number) return kindOf(sheet).staysCurrent && isCovered
  // Of two sheets of one number it is the one of which it says everything; the other stays in force.
  const twins = (index.settings?.sheets ?? []).filter(
    (other) =>
      other.number === sheet.number && other.printedOn !== sheet.printedOn && isSameFor(later, other),
  )
  return isCovered || !twins.some((twin) => coversAccounts(later.accountIds, twin, index))
}
