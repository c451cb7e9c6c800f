import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { deletionSheet } from '#core/sheet/sections/deletion-certificate'
import { kindOf } from '#core/sheet/kinds'
import type { SheetModel } from '#core/sheet/model/sheet'
import { writeFileWhole } from '../../exchange/write-file.ts'
import { writePages } from '../../exchange/write-pages.ts'
import type { PrintJob } from '../../print/job.ts'
import type { Watch } from '../../print/print-desk.ts'
import { wholeContent } from '../../session/attachments.ts'
import type { Opened } from '../../session/current-vault.ts'
import { noteSheet, sheetModelOf, type KeysAtHand } from '../../session/sheets.ts'
import { nowOf, todayOf, type Surroundings } from './surroundings.ts'

type PrintRequest = Parameters<Handlers['sheets']['print']>[0]

const LEFT_AS = { pdf: 'pdf', printer: 'paper', pictures: 'picture' } as const

export function createSheetHandlers(around: Surroundings): Handlers['sheets'] {
  const { appData, current, dialogs, printer, printDesk } = around
  const makers = { pdf: savePdf, printer: toPaper, pictures: savePictures }

  return {
    print: (wish) => printDesk.alone((watch) => print(wish, watch)),
    printDeletion: (wish) => printDesk.alone((watch) => printDeletion(wish, watch)),
    progress: () => Promise.resolve(ok(printDesk.progress())),
    cancel: () => {
      printDesk.cancel()
      return Promise.resolve(ok(null))
    },
  }

  async function printDeletion(
    { id, language, to }: Parameters<Handlers['sheets']['printDeletion']>[0],
    watch: Watch,
  ): ReturnType<Handlers['sheets']['printDeletion']> {
    const deletion = appData.deletions().find((one) => one.id === id)
    if (deletion === undefined) return fail({ code: 'E_NOTHING_TO_PRINT' })
    const model = deletionSheet(deletion, { language, today: todayOf(around) })
    const job: PrintJob = { ...watch, pictureOf: () => null }
    return to === 'pdf' ? savePdf(model, job) : toPaper(model, job)
  }

  async function print(
    { sheet, to, password }: PrintRequest,
    watch: Watch,
  ): ReturnType<Handlers['sheets']['print']> {
    const opened = current.need()
    if (!opened.ok) return opened
    const { session } = opened.value
    // What a notebook's own keys are printed on is asked for while they are at hand; a picture of them goes further than paper.
    const isAsking = sheet.secrets === 'printed' && (kindOf(sheet).of !== 'vault' || to === 'pictures')
    if (isAsking && !(await isPassword(opened.value, password))) {
      return fail({ code: 'E_PASSWORD', tried: 'password' })
    }
    const model = sheetModelOf(session, sheet, todayOf(around), keysAtHand(opened.value))
    if (!model.ok) return model
    if (model.value.sections.length === 0) return fail({ code: 'E_NOTHING_TO_PRINT' })
    const job: PrintJob = {
      ...watch,
      pictureOf: (id) => {
        const content = current.get()?.session === session ? wholeContent(session, id) : null
        return content?.ok === true ? content.value : null
      },
    }
    const made = await makers[to](model.value, job)
    if (!made.ok) return made
    if (made.value === null) return ok(null)
    const answer = { ...made.value, number: model.value.number }
    // The vault may have locked itself while the paper came out.
    if (current.get()?.session !== session || session.vault.mode === 'read-only') {
      return ok(answer)
    }
    const noted = noteSheet(session, model.value, sheet, {
      now: nowOf(around),
      today: todayOf(around),
      to: LEFT_AS[to],
    })
    return noted.ok ? ok(answer) : noted
  }

  async function savePictures(model: SheetModel, job: PrintJob) {
    const path = await dialogs.saveFile({ fileName: fileNameOf(model, 'png'), kind: 'picture' })
    if (path === null) return ok(null)
    const made = await printer.toPictures(model, job)
    if (!made.ok) return made
    if (job.signal.aborted) return fail({ code: 'E_CANCELLED' as const })
    const { pictures } = made.value
    const written = await writePages(path, pictures, { overwrite: true })
    return written.ok ? ok({ pages: pictures.length, path: written.value }) : written
  }

  async function toPaper(model: SheetModel, job: PrintJob) {
    const printed = await printer.toPaper(model, job)
    if (!printed.ok) return printed
    return ok(printed.value === null ? null : { pages: printed.value.pages, path: null })
  }

  async function savePdf(model: SheetModel, job: PrintJob) {
    const path = await dialogs.saveFile({ fileName: fileNameOf(model, 'pdf'), kind: 'pdf' })
    if (path === null) return ok(null)
    const made = await printer.toPdf(model, job)
    if (!made.ok) return made
    if (job.signal.aborted) return fail({ code: 'E_CANCELLED' as const })
    // The system's dialog has asked before it let an existing file be chosen.
    const written = await writeFileWhole(path, made.value.pdf, { overwrite: true })
    if (written.ok) return ok({ pages: made.value.pages, path })
    return fail({ code: written.error.code === 'E_EXISTS' ? ('E_IO' as const) : written.error.code })
  }
}

function fileNameOf({ number }: SheetModel, extension: string): string {
  return `hikae-${number ?? 'deletion'}.${extension}`
}

function keysAtHand({ setUp, shares }: Opened): KeysAtHand {
  return { ...setUp, ...(shares === undefined ? {} : { shares }) }
}

/** Secrets leave the vault only when its password was typed once more. */
export async function isPassword({ session }: Opened, password: string | undefined): Promise<boolean> {
  return password !== undefined && (await session.vault.checkPassword(password))
}
