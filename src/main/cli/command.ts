import type { Language } from '#core/language'
import type { Result } from '#core/result'
import type { Messages } from '#core/text/messages'
import type { CliMessages } from '#core/text/messages/cli'
import type { CliFailure } from './failure.ts'
import type { CliHost } from './host.ts'

/** Options that take a value; `many` may be given several times, or with several values. */
type OptionKind = 'flag' | 'value' | 'many'

/** Every option by name, with what it takes. An option means the same in every command that has it. */
export const OPTIONS = {
  help: 'flag',
  json: 'flag',
  lang: 'value',
  'read-only': 'flag',
  'password-stdin': 'flag',
  'recovery-key': 'flag',
  'recovery-key-stdin': 'flag',
  today: 'value',
  title: 'value',
  format: 'value',
  'dry-run': 'flag',
  'with-secrets': 'flag',
  force: 'flag',
  lose: 'many',
  date: 'value',
  cold: 'flag',
  max: 'value',
  exposure: 'flag',
  kind: 'value',
  person: 'value',
  'tell-place': 'flag',
  plan: 'value',
  visit: 'value',
  reader: 'value',
  situation: 'value',
  check: 'value',
  'hand-over': 'value',
  deletion: 'value',
  account: 'many',
  secrets: 'value',
  paper: 'value',
  landscape: 'flag',
  'large-type': 'flag',
  'ink-saving': 'flag',
  ruby: 'flag',
  binding: 'flag',
  out: 'value',
  'as-picture': 'flag',
  to: 'value',
  words: 'value',
  tag: 'many',
  favourite: 'flag',
  saved: 'value',
  mark: 'value',
  finding: 'value',
} as const satisfies Record<string, OptionKind>
export type OptionName = keyof typeof OPTIONS
export type OptionOf<K extends OptionKind> = {
  [N in OptionName]: (typeof OPTIONS)[N] extends K ? N : never
}[OptionName]

/** What was typed after the name of the command. */
export interface Arguments {
  /** As many as the command names. */
  readonly positionals: readonly string[]
  readonly has: (name: OptionOf<'flag'>) => boolean
  readonly value: (name: OptionOf<'value'>) => string | undefined
  readonly values: (name: OptionOf<'many'>) => readonly string[]
}

/** What a command works with besides its arguments. */
export interface Context {
  readonly host: CliHost
  readonly language: Language
  readonly text: Messages
  /** The calendar day on which records are judged, YYYY-MM-DD. */
  readonly today: string
}

/** What a command has to say: to people as lines, to programs as JSON. Exit code 1: it found something bad. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly json: unknown
  readonly exitCode?: 0 | 1
}

/** One command of the command line. */
export interface Command {
  readonly name: CommandName
  /** Its positional arguments, for the usage line and the messages: `FILE`. */
  readonly positionals: readonly string[]
  /** Those that may be left out, after the others. */
  readonly optionalPositionals?: readonly string[]
  /** Its own options, besides those that every command has. */
  readonly options: readonly OptionName[]
  /** The usage line after the name. */
  readonly synopsis: string
  readonly run: (context: Context, args: Arguments) => Promise<Result<Outcome, CliFailure>>
}

/** The commands; each has a sentence `cli.command.…`. */
type CommandName = keyof CliMessages extends infer Key
  ? Key extends `cli.command.${infer Name}`
    ? Name
    : never
  : never
