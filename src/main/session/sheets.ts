import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import type { PrintedSheet } from '#core/record/settings'
import { ok, type Result } from '#core/result'
import { buildSheet } from '#core/sheet/build-sheet'
import { identityOf } from '#core/sheet/check/fingerprint'
import type { SheetVault } from '#core/sheet/sections/kit'
import type { NumberedSheet } from '#core/sheet/model/sheet'
import { asReplaced, nextSheetNumber, replacedSheet } from '#core/sheet/printed/numbering'
import type { SheetRequest } from '#core/sheet/request'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import { titleOfFile } from './current-vault.ts'
import { noteSettings } from './note-settings.ts'
import { printableSecrets } from './printable-secrets.ts'
import type { Session } from './session.ts'
import type { EditFailure } from './write-failure.ts'

export type KeysAtHand = Pick<SheetVault, 'recoveryCode' | 'shares'>

/**
 * What a sheet of an open vault says. Secrets are decrypted only when the request says `printed`; that their owner proved to
 * be there is the caller's to see to.
 *
 * @param atHand - The vault's own keys that are in memory just now; printed on the kit and on the cards of shares only.
 */
export function sheetModelOf(
  session: Session,
  request: SheetRequest,
  today: string,
  atHand: KeysAtHand = {},
): Result<NumberedSheet, FailureOf<'E_RECORD_DAMAGED'>> {
  const records = session.records()
  const index = indexRecords(records)
  const secrets: Result<
    ReadonlyMap<RecordId, PrintableSecrets>,
    FailureOf<'E_RECORD_DAMAGED'>
  > = request.secrets === 'printed' ? printableSecrets(session, index, request.accountIds) : ok(new Map())
  if (!secrets.ok) return secrets
  const replaced = replacedSheet(request, index)
  const settings = session.settings()
  const { path } = session.vault
  const { seq, savedAt } = session.vault.state()
  const title = settings?.title ?? titleOfFile(path)
  const keys = request.secrets === 'printed' ? atHand : {}
  return ok(
    buildSheet({
      request,
      records,
      secrets: secrets.value,
      today,
      number: nextSheetNumber(settings),
      replaces: replaced === null ? null : asReplaced(replaced),
      identity: identityOf(request, records),
      vault: { title, path, seq, savedAt, shareSplit: session.vault.shareState(), ...keys },
    }),
  )
}

/** Writes into the vault that a sheet was printed, so that the next one replaces it; the kit also counts as made. */
export function noteSheet(
  session: Session,
  model: NumberedSheet,
  request: SheetRequest,
  at: { readonly now: string; readonly today: string; readonly to: NonNullable<PrintedSheet['to']> },
): Result<unknown, EditFailure> {
  const isKit = request.sheetKind === 'kit'
  return noteSettings(session, (settings) => ({
    ...settings,
    ...(isKit ? { recoveryKey: { ...settings.recoveryKey, kitMadeOn: at.today } } : {}),
    sheets: [...settings.sheets, printedSheet(session, model, request, at)],
  }))
}

function printedSheet(
  session: Session,
  model: NumberedSheet,
  request: SheetRequest,
  { now: printedOn, to }: { readonly now: string; readonly to: NonNullable<PrintedSheet['to']> },
): PrintedSheet {
  const { byId } = indexRecords(session.records())
  const [handOver] = model.sections
  const { checkCode = null, accountIds = [], ...known } = model.identity ?? {}
  const owners = accountIds.flatMap((id) => {
    const account = byId.get(id)
    return account?.type === 'account' && account.personId !== undefined ? [account.personId] : []
  })
  return {
    number: model.number,
    sheetKind: model.sheetKind,
    printedOn,
    personIds: [...new Set(request.personId === undefined ? owners : [request.personId])],
    accountIds: [...accountIds],
    ...(request.planId === undefined ? {} : { planId: request.planId }),
    ...(request.visitId === undefined ? {} : { visitId: request.visitId }),
    ...(request.family === undefined ? {} : { family: request.family }),
    ...(handOver?.kind === 'hand-over' ? { handOverAt: handOver.at } : {}),
    secrets: model.secrets,
    ...(request.pictures === true ? { pictures: true } : {}),
    ...(checkCode === null ? {} : { checkCode }),
    ...known,
    to,
    ...(model.keptAt === null ? {} : { keptAt: model.keptAt }),
    // A picture is no paper: no paper gives way to it.
    ...(model.replaces === null || to === 'picture' ? {} : { replaces: model.replaces.number }),
  }
}
