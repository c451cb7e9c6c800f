import type { VaultRecord } from '#core/record/document'
import type { PrintedSheet, VaultSettings } from '#core/record/settings'
import { identityOf } from '#core/sheet/check/fingerprint'
import type { SheetRequest } from '#core/sheet/request'
import { id, settings } from './records.ts'

/** A sheet of every account of some records, printed from them in August, unless said otherwise. */
export function printedFrom(
  records: readonly VaultRecord[],
  number: number,
  said: Partial<PrintedSheet> = {},
): PrintedSheet {
  const sheetKind: SheetRequest['sheetKind'] = said.sheetKind ?? 'account'
  const accounts = records.flatMap((record) => (record.type === 'account' ? [record] : []))
  const ids = said.accountIds ?? accounts.map((account) => account.id)
  const { family } = said
  const request = { sheetKind, accountIds: ids, ...(family === undefined ? {} : { family }) }
  const { checkCode, accountIds, ...known } = identityOf(request, records)
  return {
    number,
    sheetKind,
    printedOn: `2026-08-03T03:00:${String(number).padStart(2, '0')}.000Z`,
    personIds: accounts.flatMap(({ personId }) => personId ?? []),
    secrets: 'blank',
    ...known,
    ...(checkCode === null ? {} : { checkCode }),
    ...said,
    accountIds: [...accountIds],
  }
}

/** A sheet that was printed before anything was noted of what it showed. */
export function printedBefore(
  number: number,
  accountIds: readonly string[],
  said: Partial<PrintedSheet> = {},
): PrintedSheet {
  return {
    number,
    sheetKind: 'account',
    printedOn: '2026-08-03T03:00:00.000Z',
    personIds: [],
    secrets: 'blank',
    ...said,
    accountIds: accountIds.map(id),
  }
}

/** The record of a notebook that printed these. */
export function logOf(...sheets: readonly PrintedSheet[]): VaultSettings {
  return settings({ sheets: [...sheets] })
}
