import type { Result } from '#core/result'
import type { LaidOut, RenderedSheet, RenderWish } from '../print/pdf-stream.ts'
import type { RenderFailure } from '../print/spawn.ts'
import type { DeriveKey } from '../vault/vault.ts'

/** Everything outside that a command touches: passed in, so that a test can stand in for a terminal. */
export interface CliHost {
  /** Standard output. */
  readonly write: (text: string) => void
  /** Standard error. */
  readonly complain: (text: string) => void
  /** Shows how far long work is, in place of what it showed before; null takes it away. Only to somebody at a terminal. */
  readonly showProgress: (line: string | null) => void
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>
  /** The first line of standard input, without its end; at most 16 KiB of it are read. */
  readonly readInputLine: () => Promise<Uint8Array>
  /** Asks at the terminal, without echo. */
  readonly askSecret: (prompt: string) => Promise<SecretAnswer>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: () => Date
  readonly machine: { readonly totalMemoryBytes: number; readonly nowMs: () => number }
  readonly deriveKey: DeriveKey
  /** The program's own data: what this computer last saw of each vault. Shared with the window. */
  readonly dataFolder: string
  readonly printSheet: (wish: RenderWish, onLaidOut: LaidOut) => Promise<Result<RenderedSheet, RenderFailure>>
}

/** What came of asking for a secret. `no-terminal`: nobody can be asked. `cancelled`: Ctrl-C, or closed. */
export type SecretAnswer =
  { readonly kind: 'typed'; readonly secret: string } | { readonly kind: 'no-terminal' | 'cancelled' }
