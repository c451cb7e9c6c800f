import type { RecordId } from '../../record/field.ts'
import type { CodesEntry } from './entries.ts'

/** The backup codes of one account. */
export interface CodesSection extends CodesEntry {
  readonly kind: 'codes'
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  /** Only where another account of the person bears the same name. */
  readonly loginId: string | null
  /** Rows to write codes into. */
  readonly blankRows: number
  /** The day on which the codes were written into the notebook, YYYY-MM-DD. */
  readonly writtenOn: string | null
  /** Where codes are made anew, without `https://`. */
  readonly page: string | null
  /** What is known of the codes of this service, in its own words. */
  readonly notes: readonly string[]
}
