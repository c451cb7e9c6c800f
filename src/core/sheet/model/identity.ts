import type { RecordId } from '../../record/field.ts'
import type { PrintedSheet } from '../../record/settings.ts'

/** What the log keeps of what a sheet showed: enough to see later what changed since. */
export interface SheetIdentity extends Pick<PrintedSheet, 'shown' | 'leftOut'> {
  /** Stands at the foot of every page: `23CD-FH89`. Null for what shows keys alone. */
  readonly checkCode: string | null
  readonly accountIds: readonly RecordId[]
}

export interface ReplacedSheet {
  readonly number: number
  /** YYYY-MM-DD. */
  readonly printedOn: string
}
