import * as v from 'valibot'
import { sheetRequest } from '#core/sheet/request'
import { call, password } from './call.ts'
import type { EditCode } from './codes.ts'

const printRequest = v.strictObject({
  sheet: sheetRequest,
  to: v.picklist(['pdf', 'printer']),
  /** The vault's password, once more: needed when secrets are printed. */
  password: v.optional(password),
})

export interface PrintAnswer {
  readonly pages: number
  readonly number: number
  /** Where the PDF lies; null when it went to paper. */
  readonly path: string | null
}

export const sheetsCalls = {
  /** Prints, or asks for a file in the system's dialog and writes the PDF there. */
  print: call(printRequest)
    .returns<PrintAnswer | null>()
    .failsWith<'E_PASSWORD' | 'E_PRINTER' | 'E_NOTHING_TO_PRINT' | EditCode>(),
} as const
