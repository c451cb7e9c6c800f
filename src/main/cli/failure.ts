import type { Failure } from '#core/failure'
import type { AccessInputFailure } from '#core/graph/solver/access-input'
import type { FormatFault } from '#core/sheet/formats'
import type { UsageFault } from '#core/text/messages/cli'
import type { FileUnreadable } from '../exchange/read-text-file.ts'
import type { CreateFailure, OpenFailure } from '../vault/vault.ts'
import type { RenderFailure } from '../print/spawn.ts'

/** The command line itself was not understood. `subject` is the word that was not. */
export interface UsageFailure {
  readonly code: 'E_USAGE'
  readonly reason: UsageFault
  readonly subject: string
}

/** What can go wrong in the terminal only. */
type TerminalFailure =
  | { readonly code: 'E_NO_TERMINAL' | 'E_CANCELLED' | 'E_PASSWORDS_DIFFER' | 'E_PASSWORD_MISSING' }
  | { readonly code: 'E_UNKNOWN_ID'; readonly id: string }
  /** A sheet of this kind is not printed so (formats.ts). */
  | { readonly code: 'E_SHEET_FORMAT'; readonly reason: FormatFault }
  | { readonly code: 'E_AMBIGUOUS_ID'; readonly id: string; readonly candidates: readonly string[] }

/** Everything a command can answer instead of its result; told apart by `code`, never with a secret in it. */
export type CliFailure =
  | Exclude<Failure, { readonly code: 'E_FILE_UNREADABLE' }>
  | OpenFailure
  | CreateFailure
  | FileUnreadable
  | AccessInputFailure
  | RenderFailure
  | UsageFailure
  | TerminalFailure
