import type { Handlers } from '#contract'
import type { RecordId } from '#core/record/field'
import { fail, ok } from '#core/result'
import { kindOf } from '#core/sheet/kinds'
import type { SheetModel } from '#core/sheet/model'
import { writeFileWhole } from '../../exchange/write-file.ts'
import { wholeContent } from '../../session/attachments.ts'
import type { Opened } from '../../session/current-vault.ts'
import { noteSheet, sheetModelOf, type KeysAtHand } from '../../session/sheets.ts'
import { nowOf, todayOf, type Surroundings } from './surroundings.ts'

export function createSheetHandlers(around: Surroundings): Handlers['sheets'] {
  const { current, dialogs, printer } = around
  return {
    print: async ({ sheet, to, password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const isAsking = sheet.secrets === 'printed' && kindOf(sheet).of !== 'vault'
      if (isAsking && !(await isPassword(opened.value, password))) {
        return fail({ code: 'E_PASSWORD', tried: 'password' })
      }
      const model = sheetModelOf(session, sheet, todayOf(around), keysAtHand(opened.value))
      if (!model.ok) return model
      if (model.value.sections.length === 0) return fail({ code: 'E_NOTHING_TO_PRINT' })
      const pictureOf = (id: RecordId) => {
        const content = current.get()?.session === session ? wholeContent(session, id) : null
        return content?.ok === true ? content.value : null
      }
      const made = to === 'pdf' ? await savePdf(model.value, pictureOf) : await print(model.value, pictureOf)
      if (!made.ok) return made
      if (made.value === null) return ok(null)
      const answer = { ...made.value, number: model.value.number }
      // The vault may have locked itself while the paper came out.
      if (current.get()?.session !== session || session.vault.mode === 'read-only') {
        return ok(answer)
      }
      const noted = noteSheet(session, model.value, sheet, { now: nowOf(around), today: todayOf(around) })
      return noted.ok ? ok(answer) : noted
    },
  }

  async function print(model: SheetModel, pictureOf: (id: RecordId) => Uint8Array | null) {
    const printed = await printer.toPaper(model, pictureOf)
    if (!printed.ok) return printed
    return ok(printed.value === null ? null : { pages: printed.value.pages, path: null })
  }

  async function savePdf(model: SheetModel, pictureOf: (id: RecordId) => Uint8Array | null) {
    const path = await dialogs.saveFile({ fileName: `hikae-${model.number}.pdf`, kind: 'pdf' })
    if (path === null) return ok(null)
    const made = await printer.toPdf(model, pictureOf)
    if (!made.ok) return made
    // The system's dialog has asked before it let an existing file be chosen.
    const written = await writeFileWhole(path, made.value.pdf, { overwrite: true })
    if (written.ok) return ok({ pages: made.value.pages, path })
    return fail({ code: written.error.code === 'E_EXISTS' ? ('E_IO' as const) : written.error.code })
  }
}

function keysAtHand({ setUp, shares }: Opened): KeysAtHand {
  return { ...setUp, ...(shares === undefined ? {} : { shares }) }
}

/** Secrets leave the vault only when its password was typed once more. */
export async function isPassword({ session }: Opened, password: string | undefined): Promise<boolean> {
  return password !== undefined && (await session.vault.checkPassword(password))
}
