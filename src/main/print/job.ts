import type { PrintProgress } from '#contract'
import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { Result } from '#core/result'
import type { SheetModel } from '#core/sheet/model/sheet'

/** What a sheet takes besides its model, who is told how far it is, and how it is broken off. */
export interface PrintJob {
  /** The content of an attachment that is on the sheet; null when it cannot be read. */
  readonly pictureOf: (id: RecordId) => Uint8Array | null
  readonly onProgress: (progress: PrintProgress) => void
  /** Aborted when nobody wants the sheet any more. */
  readonly signal: AbortSignal
}

export type Printed<T> = Promise<Result<T, FailureOf<'E_PRINTER' | 'E_CANCELLED'>>>

/** Sheets to paper. The names of files and printers are the caller's; nothing is written here. */
export interface SheetPrinter {
  readonly toPdf: (
    model: SheetModel,
    job: PrintJob,
  ) => Printed<{ readonly pdf: Uint8Array; readonly pages: number }>
  /** PNG files, one for each page. */
  readonly toPictures: (
    model: SheetModel,
    job: PrintJob,
  ) => Printed<{ readonly pictures: readonly Uint8Array[] }>
  /** Shows the system's print dialog; null when it was cancelled. */
  readonly toPaper: (model: SheetModel, job: PrintJob) => Printed<{ readonly pages: number } | null>
}
