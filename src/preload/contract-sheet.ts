import type { RecordId } from '#core/record/field'
import type { SheetModel } from '#core/sheet/model/sheet'

/*
 * What the page that shows a sheet to the printer may ask, and nothing else: its one sheet, once, the pictures on
 * it, and to say how far it is and that it stands. Its window never sees the vault's own bridge.
 */

/** A sheet on its way to paper. */
export interface HandedSheet {
  readonly model: SheetModel
  /** The title of the page: what a PDF and a print job are called. */
  readonly title: string
}

/** What the bridge puts on `window.sheet`. */
export interface SheetBridge {
  /** The sheet to show; null when it was handed out already. */
  readonly take: () => Promise<HandedSheet | null>
  /** The content of a picture that the sheet shows; null for any other, and for one that cannot be read. */
  readonly picture: (id: RecordId) => Promise<Uint8Array | null>
  /** Says how many of the sheet's things are laid out, and how many it has. */
  readonly progress: (done: number, total: number) => Promise<void>
  /** Says that all pages stand, fonts and all. */
  readonly ready: (pages: number) => Promise<void>
}

/** The channels; nobody else writes them. */
export const sheetChannels = {
  take: 'hikae-sheet.take',
  picture: 'hikae-sheet.picture',
  progress: 'hikae-sheet.progress',
  ready: 'hikae-sheet.ready',
} as const
