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

export const sheetsCalls = {
  /** Prints, or asks for a file in the system's dialog and writes the PDF there. */
  print: call(printRequest)
    .returns<{ readonly pages: number; readonly number: number } | null>()
    .failsWith<'E_PASSWORD' | 'E_PRINTER' | 'E_NOTHING_TO_PRINT' | EditCode>(),
} as const
