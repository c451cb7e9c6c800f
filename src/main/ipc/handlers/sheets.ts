import type { Handlers } from '#contract'
import type { FailureOf } from '#core/failure'
import { indexRecords } from '#core/record/record-index'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import { buildSheet } from '#core/sheet/build-sheet'
import { asReplaced, nextSheetNumber, replacedSheet } from '#core/sheet/numbering'
import type { SheetModel } from '#core/sheet/model'
import type { SheetRequest } from '#core/sheet/request'
import type { PrintableSecrets } from '#core/sheet/secrets'
import { writeFileWhole } from '../../exchange/write-file.ts'
import { summarise, type Opened } from '../../session/current-vault.ts'
import { printableSecrets } from '../../session/printable-secrets.ts'
import { nowOf, todayOf, type Surroundings } from './surroundings.ts'
import { noteSettings } from '../../session/note-settings.ts'

export function createSheetHandlers(around: Surroundings): Handlers['sheets'] {
  const { current, dialogs, printer } = around
  return {
    print: async ({ sheet, to, password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const isKit = sheet.sheetKind === 'kit'
      if (sheet.secrets === 'printed' && !isKit && !(await isPassword(opened.value, password))) {
        return fail({ code: 'E_PASSWORD', tried: 'password' })
      }
      const model = modelOf(opened.value, sheet)
      if (!model.ok) return model
      if (model.value.sections.length === 0) return fail({ code: 'E_NOTHING_TO_PRINT' })
      const pages = to === 'pdf' ? await savePdf(model.value) : await printer.toPaper(model.value)
      if (!pages.ok) return pages
      if (pages.value === null) return ok(null)
      // The vault may have locked itself while the paper came out.
      if (current.get()?.session !== session || session.vault.mode === 'read-only') {
        return ok({ pages: pages.value.pages, number: model.value.number })
      }
      const noted = noteSettings(session, (settings) => ({
        ...settings,
        ...(isKit ? { recoveryKey: { ...settings.recoveryKey, kitMadeOn: todayOf(around) } } : {}),
        sheets: [...settings.sheets, printedSheet(model.value, sheet, session.records())],
      }))
      return noted.ok ? ok({ pages: pages.value.pages, number: model.value.number }) : noted
    },
  }

  function modelOf(opened: Opened, request: SheetRequest): Result<SheetModel, FailureOf<'E_RECORD_DAMAGED'>> {
    const { session, setUp } = opened
    const records = session.records()
    const index = indexRecords(records)
    const secrets: Result<
      ReadonlyMap<RecordId, PrintableSecrets>,
      FailureOf<'E_RECORD_DAMAGED'>
    > = request.secrets === 'printed' ? printableSecrets(session, index, request.accountIds) : ok(new Map())
    if (!secrets.ok) return secrets
    const replaced = replacedSheet(request, index)
    const { title, path, seq, savedAt } = summarise(opened)
    const code = request.secrets === 'printed' ? setUp?.recoveryCode : undefined
    return ok(
      buildSheet({
        request,
        records,
        secrets: secrets.value,
        today: todayOf(around),
        number: nextSheetNumber(session.settings()),
        replaces: replaced === null ? null : asReplaced(replaced),
        vault: { title, path, seq, savedAt, ...(code === undefined ? {} : { recoveryCode: code }) },
      }),
    )
  }

  async function savePdf(model: SheetModel) {
    const path = await dialogs.saveFile({ fileName: `hikae-${model.number}.pdf`, kind: 'pdf' })
    if (path === null) return ok(null)
    const made = await printer.toPdf(model)
    if (!made.ok) return made
    // The system's dialog has asked before it let an existing file be chosen.
    const written = await writeFileWhole(path, made.value.pdf, { overwrite: true })
    if (written.ok) return ok({ pages: made.value.pages })
    return fail({ code: written.error.code === 'E_EXISTS' ? ('E_IO' as const) : written.error.code })
  }

  function printedSheet(model: SheetModel, request: SheetRequest, records: readonly VaultRecord[]) {
    const index = indexRecords(records)
    const accountIds = request.sheetKind === 'kit' ? [] : request.accountIds
    const personIds = accountIds.flatMap((id) => {
      const account = index.byId.get(id)
      return account?.type === 'account' && account.personId !== undefined ? [account.personId] : []
    })
    return {
      number: model.number,
      sheetKind: model.sheetKind,
      printedOn: nowOf(around),
      personIds: [...new Set(personIds)],
      accountIds: [...accountIds],
      secrets: model.secrets,
      ...(model.keptAt === null ? {} : { keptAt: model.keptAt }),
      ...(model.replaces === null ? {} : { replaces: model.replaces.number }),
    }
  }
}

/** Secrets leave the vault only when its password was typed once more. */
export async function isPassword({ session }: Opened, password: string | undefined): Promise<boolean> {
  return password !== undefined && (await session.vault.checkPassword(password))
}
