import type { PrintedSheet } from '../../record/settings.ts'
import type { PaperChange } from '../../sheet/check/paper-state.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Secrets = { readonly [K in `papers.secrets.${PrintedSheet['secrets']}`]: Sentence }
type Changes = { readonly [K in `papers.change.${PaperChange}`]: SentenceWith<{ name: string }> }

/** Sentences about papers that were printed: the log, what changed since, and checking a paper. Keys start with `papers.`. */
export interface PapersMessages extends Secrets, Changes {
  readonly 'papers.title': Sentence
  readonly 'papers.lead': Sentence
  readonly 'papers.open': Sentence
  readonly 'papers.back': Sentence
  readonly 'papers.check-code': Sentence
  readonly 'papers.none': Sentence
  readonly 'papers.none-body': Sentence
  readonly 'papers.filter': Sentence
  readonly 'papers.filter.all': SentenceWith<{ count: number }>
  readonly 'papers.filter.to-destroy': SentenceWith<{ count: number }>
  readonly 'papers.nothing-to-destroy': Sentence
  readonly 'papers.sheet': SentenceWith<{ number: number; kind: string }>
  readonly 'papers.printed': SentenceWith<{ day: string }>
  readonly 'papers.accounts': SentenceWith<{ count: number }>
  readonly 'papers.kept-at': SentenceWith<{ place: string }>
  readonly 'papers.coded': SentenceWith<{ code: string }>
  readonly 'papers.state.current': Sentence
  readonly 'papers.state.outdated': Sentence
  readonly 'papers.state.for-a-day': Sentence
  readonly 'papers.state.put-away': Sentence
  readonly 'papers.state.replaced': SentenceWith<{ number: number }>
  readonly 'papers.state.destroyed': SentenceWith<{ day: string }>
  readonly 'papers.rest-changed': Sentence
  readonly 'papers.gone': Sentence
  readonly 'papers.destroy': Sentence
  readonly 'papers.destroy-named': SentenceWith<{ number: number }>
  readonly 'papers.destroyed': SentenceWith<{ number: number }>
  readonly 'papers.still-there': Sentence
  readonly 'papers.still-there-named': SentenceWith<{ number: number }>
  readonly 'papers.taken-back': SentenceWith<{ number: number }>
  readonly 'papers.to-destroy': SentenceWith<{ number: number; hasSecrets: boolean }>
  readonly 'papers.check.title': Sentence
  readonly 'papers.check.body': Sentence
  readonly 'papers.check.number': Sentence
  readonly 'papers.check.number-example': Sentence
  readonly 'papers.check.code-example': Sentence
  readonly 'papers.check.go': Sentence
  readonly 'papers.check.number-missing': Sentence
  readonly 'papers.check.unreadable': Sentence
  readonly 'papers.check.unknown': Sentence
  readonly 'papers.check.other': SentenceWith<{ number: number }>
  readonly 'papers.check.current': SentenceWith<{ number: number; day: string }>
  readonly 'papers.check.outdated': SentenceWith<{ number: number; day: string }>
  readonly 'papers.check.replaced': SentenceWith<{ number: number; by: number }>
  readonly 'papers.check.destroyed': SentenceWith<{ number: number; day: string }>
  readonly 'papers.check.put-away': SentenceWith<{ number: number; day: string }>
  readonly 'papers.check.for-a-day': SentenceWith<{ number: number; day: string }>
}
