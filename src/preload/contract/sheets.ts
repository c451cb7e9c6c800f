import * as v from 'valibot'
import { sheetRequest } from '#core/sheet/request'
import { call, nothing, password } from './call.ts'
import type { EditCode } from './codes.ts'

const printRequest = v.strictObject({
  sheet: sheetRequest,
  to: v.picklist(['pdf', 'printer', 'pictures']),
  /** The vault's password, once more: needed when secrets are printed. */
  password: v.optional(password),
})

export interface PrintAnswer {
  readonly pages: number
  readonly number: number
  /** Where the PDF or the first picture lies; null when it went to paper. */
  readonly path: string | null
}

/**
 * How far the sheet that is being printed has come. `layout`: how many of its accounts and other things are in their place.
 * `pictures`: how many pages are drawn. `pdf`: its pages are being written. `paper`: they are with the system's print dialog.
 */
export type PrintProgress =
  | { readonly phase: 'layout' | 'pictures'; readonly done: number; readonly total: number }
  | { readonly phase: 'pdf' | 'paper'; readonly pages: number }

/** The id under which this computer keeps a deletion. */
const deletionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u))

export const sheetsCalls = {
  /**
   * Prints, or asks for a file in the system's dialog and writes the PDF, or one picture for each page, there. One at a time. What was cancelled on the way left
   * nothing: no file, no number, no line in the notebook.
   */
  print: call(printRequest)
    .returns<PrintAnswer | null>()
    .failsWith<'E_PASSWORD' | 'E_PRINTER' | 'E_CANCELLED' | 'E_EXISTS' | 'E_NOTHING_TO_PRINT' | EditCode>(),
  /** Null when nothing is being printed. */
  progress: call(nothing).returns<PrintProgress | null>().failsWith(),
  cancel: call(nothing).returns<null>().failsWith(),
  /** The certificate of a deletion, which needs no open vault: what it is made of is kept by this computer. */
  printDeletion: call(
    v.strictObject({
      id: deletionId,
      language: v.picklist(['ja', 'en']),
      to: v.picklist(['pdf', 'printer']),
    }),
  )
    .returns<Omit<PrintAnswer, 'number'> | null>()
    .failsWith<
      'E_PRINTER' | 'E_CANCELLED' | 'E_NOTHING_TO_PRINT' | 'E_IO' | 'E_DISK_FULL' | 'E_FOLDER_READ_ONLY'
    >(),
} as const
