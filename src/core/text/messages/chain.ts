import type { State } from '../../graph/state.ts'
import type { FixKind } from '../../graph/what-if/fix-candidates.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences that explain why a state changed, names of what has no record, and what would have helped. */
export interface ChainMessages {
  /** One step: `node` hung on `broken`. `label` is the kind of way. */
  readonly 'chain.step': SentenceWith<{ node: string; broken: string; label: string }>
  /** The end of a chain: what was lost; an account that is closed; a contract that ends; an employer or school left. */
  readonly 'chain.loss': SentenceWith<{ node: string }>
  readonly 'chain.closed': SentenceWith<{ node: string }>
  readonly 'chain.ended': SentenceWith<{ node: string }>
  readonly 'chain.left': SentenceWith<{ node: string }>
  readonly 'chain.change': (values: { readonly before: State; readonly after: State }) => string
  readonly 'chain.password': SentenceWith<{ name: string }>
  readonly 'chain.codes': SentenceWith<{ name: string }>
  readonly 'chain.factor': SentenceWith<{ name: string }>
  readonly 'chain.seed': SentenceWith<{ name: string }>
  readonly 'chain.memory': SentenceWith<{ name: string }>
  readonly 'chain.key': SentenceWith<{ name: string }>
  readonly 'chain.sim': SentenceWith<{ name: string }>
  readonly 'chain.vault': Sentence
  readonly 'chain.nameless-account': Sentence
  readonly 'chain.of-person': SentenceWith<{ person: string; name: string }>
  /** The first of many names, and how many more there are. */
  readonly 'chain.and-more': SentenceWith<{ names: string; count: number }>
  readonly 'chain.fix': (values: {
    readonly change: FixKind
    readonly contact: string
    readonly accounts: string
  }) => string
}
