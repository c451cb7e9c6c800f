import { kindOf } from '#core/sheet/kinds'
import type { SheetRequest } from '#core/sheet/request'

/** Whether there is nothing yet to put on paper. */
export function isNothing({
  sheetKind,
  accountIds,
  planId,
  visitId,
  handOverAt,
  family,
}: SheetRequest): boolean {
  switch (kindOf({ sheetKind }).of) {
    case 'plan':
      return planId === undefined
    case 'visit':
      return visitId === undefined
    case 'hand-over':
      return handOverAt === undefined
    case 'family':
      return family === undefined
    case 'account':
    case 'accounts':
      return accountIds.length === 0
    // Where the notebook names nobody, there is room for the name.
    case 'person':
    case 'vault':
      return false
  }
}
