import { buildSheet, type SheetInput } from '#core/sheet/build-sheet'
import type { AccountEntry } from '#core/sheet/model/accounts'
import type { SheetModel } from '#core/sheet/model/sheet'
import { plainPaper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import { TODAY } from './records.ts'

/** A request for a Japanese sheet with room for secrets, unless said otherwise. */
export function sheetRequest(said: Partial<SheetRequest> = {}): SheetRequest {
  return {
    sheetKind: 'account',
    accountIds: [],
    secrets: 'blank',
    language: 'ja',
    paper: plainPaper({ bindingMargin: true }),
    ...said,
  }
}

/** The sheet of some records, the first of a vault, unless said otherwise. */
export function sheetOf(
  records: SheetInput['records'],
  request: Partial<SheetRequest> = {},
  said: Partial<Omit<SheetInput, 'records' | 'request'>> = {},
): SheetModel {
  const accountIds = records.filter(({ type }) => type === 'account').map(({ id }) => id)
  return buildSheet({
    request: sheetRequest({ accountIds, ...request }),
    records,
    secrets: new Map(),
    today: TODAY,
    number: 1,
    replaces: null,
    vault: {
      title: '佐藤家の控え',
      path: '/home/hanako/sato.hikae',
      seq: 7,
      savedAt: '2026-11-22T03:00:00.000Z',
    },
    ...said,
  })
}

/** The entries of a sheet, whoever they belong to. */
export function entriesOf(model: SheetModel): readonly AccountEntry[] {
  return model.sections.flatMap((section) => (section.kind === 'accounts' ? section.accounts : []))
}
