import { fail, ok, type Result } from '#core/result'
import { formatFault } from '#core/sheet/formats'
import type { SheetModel } from '#core/sheet/model/sheet'
import { plainPaper, type Paper } from '#core/sheet/paper'
import type { Arguments, OptionName } from './command.ts'
import type { CliFailure } from './failure.ts'
import { choiceOf } from './option-values.ts'

/** The options that say how a sheet is set on paper. */
export const PAPER_OPTIONS: readonly OptionName[] = [
  'paper',
  'landscape',
  'large-type',
  'ink-saving',
  'ruby',
  'binding',
]

/** The same in a usage line. */
export const PAPER_SYNOPSIS =
  '[--paper a4|a5] [--landscape] [--large-type] [--ink-saving] [--ruby] [--binding]'

/** The paper that was asked for; plain where nothing was said. */
export function paperOf(args: Arguments, sheetKind: SheetModel['sheetKind']): Result<Paper, CliFailure> {
  const size = choiceOf(args, 'paper', ['a4', 'a5'])
  if (!size.ok) return size
  const paper = plainPaper({
    size: size.value === 'a5' ? 'A5' : 'A4',
    orientation: args.has('landscape') ? 'landscape' : 'portrait',
    largeType: args.has('large-type'),
    inkSaving: args.has('ink-saving'),
    ruby: args.has('ruby'),
    bindingMargin: args.has('binding'),
  })
  const reason = formatFault(sheetKind, paper)
  return reason === null ? ok(paper) : fail({ code: 'E_SHEET_FORMAT', reason })
}
