import type { RecordId } from '#core/record/field'
import type { SheetModel } from '#core/sheet/model/sheet'
import { sheetChannels, type HandedSheet } from '../../preload/contract-sheet.ts'
import { isOwnPage, type AskingFrame } from '../ipc/sender.ts'

/** What the hand-over needs of a window's contents. `ipc` is the one of this window alone, as in Electron's `WebContents`. */
export interface PageContents {
  readonly ipc: {
    handle: (
      channel: string,
      listener: (event: { readonly senderFrame: AskingFrame | null }, ...args: unknown[]) => unknown,
    ) => void
  }
  /** Calls back when the page failed to load or is gone. */
  readonly onGone: (listener: () => void) => void
}

/** What a sheet takes besides its model while it is laid out. */
export interface LayoutNeeds {
  /** The content of an attachment; null when it cannot be read. Asked only for what is on the sheet. */
  readonly pictureOf: (id: RecordId) => Uint8Array | null
  /** Told how many of the sheet's things are laid out, and how many it has. */
  readonly onLaidOut: (done: number, total: number) => void
}

/** The most pages that are believed: far more than a sheet of two thousand accounts has. */
const MOST_PAGES = 10_000

/**
 * Hands a sheet to the page that shows it, once, and waits until all its pages stand.
 *
 * @param timeoutMs - how long to wait for the next sign of life.
 * @returns the number of pages; null when the page failed or took too long.
 */
export function handOver(
  contents: PageContents,
  sheet: HandedSheet,
  timeoutMs: number,
  { pictureOf, onLaidOut }: LayoutNeeds,
): Promise<number | null> {
  return new Promise((resolve) => {
    let timer = setTimeout(() => settle(null), timeoutMs)
    let isSettled = false
    const settle = (pages: number | null): void => {
      isSettled = true
      clearTimeout(timer)
      resolve(pages)
    }
    let waiting: HandedSheet | null = sheet
    contents.ipc.handle(sheetChannels.take, ({ senderFrame }) => {
      if (!isOwnPage(senderFrame)) return null
      const handed = waiting
      waiting = null
      return handed
    })
    const onSheet = new Set<unknown>(pictureIdsOf(sheet.model))
    contents.ipc.handle(sheetChannels.picture, ({ senderFrame }, id) =>
      isOwnPage(senderFrame) && onSheet.has(id) ? pictureOf(id as RecordId) : null,
    )
    contents.ipc.handle(sheetChannels.progress, ({ senderFrame }, done, total) => {
      if (isSettled || !isOwnPage(senderFrame) || waiting !== null || !isCount(done) || !isCount(total))
        return
      clearTimeout(timer)
      timer = setTimeout(() => settle(null), timeoutMs)
      onLaidOut(done, total)
    })
    contents.ipc.handle(sheetChannels.ready, ({ senderFrame }, pages) => {
      if (isOwnPage(senderFrame) && waiting === null) settle(isPageCount(pages) ? pages : null)
    })
    contents.onGone(() => settle(null))
  })
}

function pictureIdsOf({ sections }: SheetModel): readonly RecordId[] {
  const accounts = sections.flatMap((section) => (section.kind === 'accounts' ? section.accounts : []))
  return accounts.flatMap(({ pictures }) => pictures.map(({ attachmentId }) => attachmentId))
}

function isPageCount(value: unknown): value is number {
  return isCount(value) && value > 0 && value <= MOST_PAGES
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
