import type { Result } from '#core/result'
import type { WriteFailure } from '../failure.ts'
import type { ReadHeader } from '../file/header.ts'
import type { Memory, Saving } from '../rows/write.ts'

/** The copy of a vault that a step changes, in a file nobody else knows of. */
export interface CopyInWork {
  readonly saving: Saving
  readonly memory: Memory
}

/** One step from one format version to the next. It sees files of the version before it only, and never the vault itself. */
export interface MigrationStep {
  /** The format version of the file after it. */
  readonly to: number
  /** Changes the copy in one transaction, and returns the header it has then. */
  readonly run: (copy: CopyInWork) => Result<ReadHeader, WriteFailure>
}
