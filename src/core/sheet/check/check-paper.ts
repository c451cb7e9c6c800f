import type { VaultRecord } from '../../record/document.ts'
import { indexRecords } from '../../record/record-index.ts'
import type { PrintedSheet } from '../../record/settings.ts'
import { isPutAway, kindOf } from '../kinds.ts'
import { printLog } from '../printed/print-log.ts'
import { readCheckCode } from './check-code.ts'
import { paperChecker, type ChangedAccount } from './paper-state.ts'

/** What a paper in somebody's hand is worth, by its number and check code. */
export type PaperVerdict =
  /** No code at all: it was read or typed wrongly. */
  | { readonly is: 'unreadable' }
  /** This notebook never printed that number, or another code under it. */
  | { readonly is: 'unknown'; readonly isNumberKnown: boolean }
  | { readonly is: 'current'; readonly sheet: PrintedSheet }
  | {
      readonly is: 'outdated'
      readonly sheet: PrintedSheet
      readonly changed: readonly ChangedAccount[]
    }
  | { readonly is: 'replaced'; readonly sheet: PrintedSheet; readonly by: PrintedSheet }
  /** It was noted as destroyed, and is still there. */
  | { readonly is: 'destroyed'; readonly sheet: PrintedSheet; readonly on: string }
  /** It was for a day; nobody keeps it up to date. */
  | { readonly is: 'for-a-day'; readonly sheet: PrintedSheet }
  /** It is for good; nobody keeps it up to date. */
  | { readonly is: 'put-away'; readonly sheet: PrintedSheet }

/**
 * Tells from what stands at the foot of a paper whether it can be relied on.
 *
 * @param code - As it was typed, in any case, width and grouping.
 * @param today - YYYY-MM-DD.
 */
export function checkPaper(
  records: readonly VaultRecord[],
  { number, code }: { readonly number: number; readonly code: string },
  today: string,
): PaperVerdict {
  const checkCode = readCheckCode(code)
  if (checkCode === null) return { is: 'unreadable' }
  const log = printLog(indexRecords(records)).filter(({ sheet }) => sheet.number === number)
  // Two computers that printed the same number and the same data made two papers that are worth the same: the later one stands.
  const found = log.find(({ sheet }) => sheet.checkCode === checkCode)
  if (found === undefined) return { is: 'unknown', isNumberKnown: log.length > 0 }
  const { sheet, replacedBy } = found
  if (sheet.destroyedOn !== undefined) return { is: 'destroyed', sheet, on: sheet.destroyedOn }
  if (replacedBy !== null) return { is: 'replaced', sheet, by: replacedBy }
  if (!kindOf(sheet).staysCurrent) return { is: isPutAway(sheet) ? 'put-away' : 'for-a-day', sheet }
  const { isCurrent, changed } = paperChecker(records, today)(sheet)
  return isCurrent ? { is: 'current', sheet } : { is: 'outdated', sheet, changed }
}
