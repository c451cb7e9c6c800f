import type { SheetModel } from '#core/sheet/model'

/*
 * What the page that shows a sheet to the printer may ask, and nothing else: its one sheet, once, and to say that it
 * stands. Its window never sees the vault's own bridge.
 */

/** What the bridge puts on `window.sheet`. */
export interface SheetBridge {
  /** The sheet to show; null when it was handed out already. */
  readonly take: () => Promise<SheetModel | null>
  /** Says that all pages stand, fonts and all. */
  readonly ready: (pages: number) => Promise<void>
}

/** The channels; nobody else writes them. */
export const sheetChannels = { take: 'hikae-sheet.take', ready: 'hikae-sheet.ready' } as const
