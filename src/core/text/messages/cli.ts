import type { AccessInputFailure } from '../../graph/solver/access-input.ts'
import type { FormatFault } from '../../sheet/formats.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Named<Prefix extends string, Name extends string> = { readonly [N in `${Prefix}.${Name}`]: Sentence }

type CommandName =
  | 'create'
  | 'import'
  | 'export'
  | 'list'
  | 'audit'
  | 'whatif'
  | 'plan'
  | 'access'
  | 'sheet'
  | 'sheets'
  | 'verify'
  | 'passwd'
  | 'rotate'
  | 'backup'
  | 'drill'
  | 'restore'
  | 'merge'
  | 'conflicts'
  | 'visits'
  | 'leaks'
  | 'filter'
  | 'code'

type OptionName =
  | 'help'
  | 'json'
  | 'lang'
  | 'read-only'
  | 'password-stdin'
  | 'recovery-key'
  | 'recovery-key-stdin'
  | 'today'
  | 'title'
  | 'format'
  | 'dry-run'
  | 'with-secrets'
  | 'force'
  | 'lose'
  | 'date'
  | 'cold'
  | 'max'
  | 'exposure'
  | 'kind'
  | 'account'
  | 'person'
  | 'tell-place'
  | 'plan'
  | 'visit'
  | 'check'
  | 'hand-over'
  | 'deletion'
  | 'reader'
  | 'situation'
  | 'secrets'
  | 'paper'
  | 'landscape'
  | 'large-type'
  | 'ink-saving'
  | 'ruby'
  | 'binding'
  | 'out'
  | 'as-picture'
  | 'to'
  | 'words'
  | 'tag'
  | 'favourite'
  | 'saved'
  | 'mark'
  | 'finding'

interface RestoreCounts {
  missing: number
  changed: number
  newer: number
  same: number
}

/** Failures that are said without values. */
type PlainErrorCode =
  | 'E_NOT_FOUND'
  | 'E_NOT_VAULT'
  | 'E_TOO_NEW'
  | 'E_SCHEMA'
  | 'E_HEADER_DAMAGED'
  | 'E_FILE_DAMAGED'
  | 'E_PASSWORD'
  | 'E_PASSWORD_CHARACTER'
  | 'E_PASSWORD_EMPTY'
  | 'E_PASSWORD_MISSING'
  | 'E_PASSWORDS_DIFFER'
  | 'E_NO_TERMINAL'
  | 'E_CANCELLED'
  | 'E_KDF_LIMIT'
  | 'E_KDF_MEMORY'
  | 'E_EXISTS'
  | 'E_BUSY'
  | 'E_FOLDER_READ_ONLY'
  | 'E_DISK_FULL'
  | 'E_IO'
  | 'E_VERIFY_FAILED'
  | 'E_CHANGED_ELSEWHERE'
  | 'E_VAULT_READ_ONLY'
  | 'E_RECORD_TOO_LARGE'
  | 'E_RECORD_DAMAGED'
  | 'E_UNKNOWN_RECORD'
  | 'E_NO_SECRET'
  | 'E_TOTP'
  | 'E_NO_BACKUP'
  | 'E_DOCUMENT_SCHEMA'
  | 'E_PRINTER'
  | 'E_NOTHING_TO_PRINT'
  | 'E_NO_ELECTRON'
  | 'E_INTERNAL'
  | 'E_OTHER'

/** What is wrong with a command line. */
export type UsageFault =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-value'
  | 'unexpected-value'
  | 'missing-argument'
  | 'extra-argument'
  | 'bad-value'
  | 'conflict'

/** Sentences of the command line. */
export interface CliMessages
  extends
    Named<'cli.command', CommandName>,
    Named<'cli.option', OptionName>,
    Named<'cli.value', 'value' | 'many'>,
    Named<'cli.error', PlainErrorCode>,
    Named<
      'cli.error.E_FILE_UNREADABLE',
      'missing' | 'no-permission' | 'not-a-file' | 'too-large' | 'not-utf8' | 'io'
    >,
    Named<'cli.error.E_SHEET_FORMAT', FormatFault>,
    Named<
      'cli.ask',
      | 'password'
      | 'password-again'
      | 'new-password'
      | 'new-password-again'
      | 'changed-password'
      | 'recovery-key'
      | 'recovery-key-again'
    >,
    Named<
      'cli.notice',
      | 'damaged'
      | 'older-copy'
      | 'fork'
      | 'open-elsewhere'
      | 'folder-read-only'
      | 'newer-writer'
      | 'migrated'
      | 'not-migrated'
    > {
  readonly 'cli.help.title': Sentence
  readonly 'cli.help.every-command': Sentence
  readonly 'cli.help.exit-codes': Sentence

  /** One line: the sentence and its stable code. */
  readonly 'cli.error': SentenceWith<{ sentence: string; code: string }>
  readonly 'cli.error.E_RECOVERY_CODE': SentenceWith<{ groups: string }>
  readonly 'cli.error.E_KDF_EXPENSIVE': SentenceWith<{ seconds: number }>
  readonly 'cli.error.E_DOCUMENT_SYNTAX': SentenceWith<{ position: number | null }>
  readonly 'cli.error.E_DOCUMENT_TOO_NEW': SentenceWith<{ version: number }>
  readonly 'cli.error.E_UNKNOWN_ID': SentenceWith<{ id: string }>
  readonly 'cli.error.E_AMBIGUOUS_ID': SentenceWith<{ id: string; candidates: string }>
  readonly 'cli.error.E_ACCESS_INPUT': SentenceWith<{ path: string; reason: AccessInputFailure['reason'] }>
  readonly 'cli.error.issue': SentenceWith<{ path: string; reason: string }>
  readonly 'cli.error.E_USAGE': SentenceWith<{
    reason: UsageFault
    subject: string
  }>

  readonly 'cli.create.done': SentenceWith<{ title: string; file: string }>
  readonly 'cli.create.recovery-key': Sentence
  readonly 'cli.create.keep-it': Sentence

  readonly 'cli.merge.name': SentenceWith<{ name: string; kind: 'added' | 'changed' | 'deleted' }>
  readonly 'cli.merge.without-content': SentenceWith<{ name: string }>
  readonly 'cli.merge.preview': SentenceWith<{ count: number; conflicts: number }>
  readonly 'cli.merge.done': SentenceWith<{ count: number; conflicts: number }>
  readonly 'cli.conflicts.none': Sentence
  readonly 'cli.conflicts.item': SentenceWith<{ name: string; field: string }>
  readonly 'cli.conflicts.version': SentenceWith<{ at: string; value: string; isInForce: boolean }>
  readonly 'cli.import.name': SentenceWith<{ name: string; kind: 'added' | 'changed' }>
  readonly 'cli.import.twin': SentenceWith<{ name: string }>
  readonly 'cli.import.preview': SentenceWith<{ added: number; changed: number; same: number }>
  readonly 'cli.import.done': SentenceWith<{ added: number; changed: number; same: number }>

  readonly 'cli.backup.made': SentenceWith<{ file: string }>
  readonly 'cli.backup.missed': SentenceWith<{ folder: string; code: string }>
  readonly 'cli.drill.sound': Sentence
  readonly 'cli.drill.damaged': SentenceWith<{ file: string }>
  readonly 'cli.restore.difference': SentenceWith<{
    name: string
    kind: 'missing' | 'changed' | 'newer'
    fields: string
  }>
  readonly 'cli.restore.preview': SentenceWith<RestoreCounts>
  readonly 'cli.restore.done': SentenceWith<RestoreCounts>

  readonly 'cli.export.done': SentenceWith<{ records: number; file: string }>
  readonly 'cli.export.done-with-secrets': SentenceWith<{ records: number; file: string }>

  readonly 'cli.list.marks': SentenceWith<{ safe: number; fragile: number; lost: number; unknown: number }>
  readonly 'cli.list.heading': SentenceWith<{ type: string; count: number }>
  readonly 'cli.list.account': SentenceWith<{ name: string; mark: string; value: string; id: string }>
  readonly 'cli.filter.count': SentenceWith<{ count: number }>
  /** Below the code itself. */
  readonly 'cli.code.of': SentenceWith<{ name: string; seconds: number }>
  readonly 'cli.list.item': SentenceWith<{ name: string; id: string }>

  readonly 'cli.audit.finding': SentenceWith<{ severity: string; name: string; headline: string }>
  readonly 'cli.audit.next': SentenceWith<{ step: string; minutes: number }>
  readonly 'cli.audit.count': SentenceWith<{ critical: number; warning: number; notice: number }>

  readonly 'cli.whatif.losses': SentenceWith<{ names: string }>
  readonly 'cli.whatif.nothing-lost': Sentence
  readonly 'cli.whatif.date': SentenceWith<{ day: string }>
  readonly 'cli.whatif.cold': Sentence
  readonly 'cli.whatif.change': SentenceWith<{ name: string; before: string; after: string; value: string }>
  readonly 'cli.whatif.no-change': Sentence
  readonly 'cli.whatif.value': SentenceWith<{ value: string }>
  readonly 'cli.whatif.marks': Sentence
  readonly 'cli.whatif.fixes': Sentence

  readonly 'cli.access.target': SentenceWith<{ name: string; state: string }>
  readonly 'cli.access.minimal-access': SentenceWith<{ sets: string }>
  readonly 'cli.access.lockout': SentenceWith<{ sets: string; resilience: number | null }>
  readonly 'cli.access.exposure': SentenceWith<{ names: string }>

  readonly 'cli.sheet.done': SentenceWith<{ file: string; pages: number; number: number }>
  readonly 'cli.sheet.not-noted': Sentence
  readonly 'cli.sheet.certified': SentenceWith<{ file: string; pages: number }>

  readonly 'cli.verify.sound': SentenceWith<{ records: number }>
  readonly 'cli.verify.damaged': SentenceWith<{ records: number; problems: number }>
  readonly 'cli.verify.problem': SentenceWith<{ code: string; record: string }>

  readonly 'cli.passwd.done': Sentence
  readonly 'cli.rotate.done': SentenceWith<{ kept: string }>

  readonly 'cli.demo.title': Sentence
  readonly 'cli.demo.story': Sentence
  readonly 'cli.demo.notebook': Sentence
  readonly 'cli.demo.vault': SentenceWith<{ records: number; file: string }>
  readonly 'cli.demo.keys': SentenceWith<{ password: string }>
  readonly 'cli.demo.reopened': Sentence
  readonly 'cli.demo.findings': Sentence
  readonly 'cli.demo.more-findings': SentenceWith<{ count: number }>
  readonly 'cli.demo.move': Sentence
  readonly 'cli.demo.move-and-paper': Sentence
  readonly 'cli.demo.advice': Sentence
  readonly 'cli.demo.sheet': Sentence
  readonly 'cli.demo.folder': SentenceWith<{ folder: string }>
}
