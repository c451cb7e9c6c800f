import type { Sentence, SentenceWith } from '../sentence.ts'

/** What makes a password easy to guess. */
type Weakness = 'common' | 'name' | 'word' | 'date' | 'keyboard' | 'repeat' | 'short'

/** Sentences of making a notebook and its spare key; every key starts with `setup.`. */
export interface SetupMessages {
  readonly 'setup.title': Sentence
  readonly 'setup.lead': Sentence
  readonly 'setup.steps': Sentence
  readonly 'setup.step.name': Sentence
  readonly 'setup.step.password': Sentence
  readonly 'setup.step.kit': Sentence
  readonly 'setup.step.prove': Sentence
  readonly 'setup.step.done': Sentence
  readonly 'setup.stop': Sentence
  readonly 'setup.name-title': Sentence
  readonly 'setup.name': Sentence
  readonly 'setup.name-example': Sentence
  readonly 'setup.name-hint': Sentence
  readonly 'setup.name-empty': Sentence
  readonly 'setup.weave': Sentence
  readonly 'setup.weave.plain': Sentence
  readonly 'setup.weave.stripe': Sentence
  readonly 'setup.weave.check': Sentence
  readonly 'setup.place': Sentence
  readonly 'setup.place-none': Sentence
  readonly 'setup.place-choose': Sentence
  readonly 'setup.place-change': Sentence
  readonly 'setup.place-hint': Sentence
  readonly 'setup.place-empty': Sentence
  readonly 'setup.password-title': Sentence
  readonly 'setup.nobody': Sentence
  readonly 'setup.nobody-body': Sentence
  readonly 'setup.password': Sentence
  readonly 'setup.password-hint': Sentence
  readonly 'setup.password-again': Sentence
  readonly 'setup.password-differs': Sentence
  readonly 'setup.password-weak': Sentence
  readonly 'setup.password-prepared': Sentence
  readonly 'setup.strength': Sentence
  readonly 'setup.strength-waiting': Sentence
  readonly 'setup.grade': (values: { readonly score: 0 | 1 | 2 | 3 | 4 }) => string
  readonly 'setup.weakness': (values: { readonly weakness: Weakness }) => string
  readonly 'setup.strong-enough': Sentence
  readonly 'setup.create': Sentence
  readonly 'setup.creating': Sentence
  readonly 'setup.creating-hint': Sentence
  readonly 'setup.kit-title': Sentence
  readonly 'setup.kit-body': Sentence
  readonly 'setup.key-label': Sentence
  readonly 'setup.key-unseen': Sentence
  readonly 'setup.kit-how': Sentence
  readonly 'setup.kit-printed': Sentence
  readonly 'setup.kit-printed-hint': Sentence
  readonly 'setup.kit-blank': Sentence
  readonly 'setup.kit-blank-hint': Sentence
  readonly 'setup.kept-at': Sentence
  readonly 'setup.kept-at-example': Sentence
  readonly 'setup.kit-print': Sentence
  readonly 'setup.kit-save': Sentence
  readonly 'setup.kit-working': Sentence
  readonly 'setup.kit-made': SentenceWith<{ pages: number }>
  /** Of a PDF. */
  readonly 'setup.kit-saved': SentenceWith<{ path: string }>
  readonly 'setup.kit-first': Sentence
  readonly 'setup.prove-title': Sentence
  readonly 'setup.prove-body': Sentence
  readonly 'setup.prove': Sentence
  readonly 'setup.proving': Sentence
  readonly 'setup.later': Sentence
  readonly 'setup.done-title': Sentence
  readonly 'setup.done-kit': Sentence
  readonly 'setup.done-proved': Sentence
  readonly 'setup.done-not-proved': Sentence
  readonly 'setup.done-note': Sentence
  readonly 'setup.done-next': Sentence
  readonly 'setup.finish': Sentence
  readonly 'setup.leave': Sentence
  readonly 'setup.leave-title': Sentence
  readonly 'setup.leave-body': Sentence
  readonly 'setup.leave-stay': Sentence
  readonly 'setup.leave-go': Sentence
}
