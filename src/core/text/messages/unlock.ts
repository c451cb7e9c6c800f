import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the shelf, where a notebook is chosen and opened; every key starts with `unlock.`. */
export interface UnlockMessages {
  readonly 'unlock.brand': Sentence
  readonly 'unlock.tag': Sentence
  readonly 'unlock.language': Sentence
  readonly 'unlock.which': Sentence
  readonly 'unlock.none': Sentence
  readonly 'unlock.chosen': Sentence
  readonly 'unlock.caption': SentenceWith<{ count: number; opened: string }>
  readonly 'unlock.opened': (values: {
    readonly when: 'today' | 'yesterday' | { readonly day: string }
  }) => string
  readonly 'unlock.never-opened': Sentence
  readonly 'unlock.missing': Sentence
  readonly 'unlock.new': Sentence
  readonly 'unlock.elsewhere': Sentence
  readonly 'unlock.drop': Sentence
  readonly 'unlock.version': SentenceWith<{ version: string }>
  readonly 'unlock.password': Sentence
  readonly 'unlock.password-empty': Sentence
  readonly 'unlock.open': Sentence
  readonly 'unlock.opening': Sentence
  readonly 'unlock.opening-hint': Sentence
  readonly 'unlock.use.password': Sentence
  readonly 'unlock.use.recovery-code': Sentence
  readonly 'unlock.use.recovery-code-hint': Sentence
  readonly 'unlock.use.shares': Sentence
  readonly 'unlock.use.shares-hint': Sentence
  readonly 'unlock.use.quick-unlock': Sentence
  readonly 'unlock.key': Sentence
  readonly 'unlock.key-hint': Sentence
  readonly 'unlock.key-group': SentenceWith<{ number: number }>
  readonly 'unlock.key-wrong': SentenceWith<{ groups: readonly number[] }>
  readonly 'unlock.key-incomplete': Sentence
  readonly 'unlock.way': Sentence
  readonly 'unlock.way.usual': Sentence
  readonly 'unlock.way.read-only': Sentence
  readonly 'unlock.way.read-only-hint': Sentence
  readonly 'unlock.way.accept-copy': Sentence
  readonly 'unlock.way.accept-copy-hint': Sentence
  readonly 'unlock.way.take-over': Sentence
  readonly 'unlock.way.take-over-hint': Sentence
  readonly 'unlock.open-read-only': Sentence
  readonly 'unlock.take-time': Sentence
  readonly 'unlock.take-time-title': Sentence
  readonly 'unlock.safe': Sentence
  readonly 'unlock.place': SentenceWith<{ path: string }>
  readonly 'unlock.forget': Sentence
  readonly 'unlock.forget-title': SentenceWith<{ title: string }>
  readonly 'unlock.forget-body': Sentence
  readonly 'unlock.forget-keep': Sentence
  readonly 'unlock.missing-title': Sentence
  readonly 'unlock.missing-body': SentenceWith<{ path: string }>
  readonly 'unlock.sample': Sentence
  readonly 'unlock.sample-hint': Sentence
  readonly 'unlock.sample-opening': Sentence
  readonly 'unlock.sample-title': Sentence
  readonly 'unlock.sample-bar': Sentence
  readonly 'unlock.sample-close': Sentence
  readonly 'unlock.welcome': Sentence
  readonly 'unlock.welcome-body': Sentence
  readonly 'unlock.welcome-points': readonly string[]
}
