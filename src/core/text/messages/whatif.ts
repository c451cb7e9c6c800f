import type { LosableKind } from '../../graph/what-if/what-if.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** A run of words in a sentence; the strong ones name what is lost. */
interface VerdictPart {
  readonly words: string
  readonly strong: boolean
}

type ByKind = { readonly [K in LosableKind as `whatif.kind.${K}`]: Sentence }

/** Sentences of the what-if screen; every key starts with `whatif.`. */
export interface WhatifMessages extends ByKind {
  readonly 'whatif.title': Sentence
  readonly 'whatif.lead': Sentence
  readonly 'whatif.tags': Sentence
  readonly 'whatif.tag.move': Sentence
  readonly 'whatif.tag.move-hint': Sentence
  readonly 'whatif.tag.phone': Sentence
  readonly 'whatif.tag.computer': Sentence
  readonly 'whatif.tag.computer-hint': Sentence
  readonly 'whatif.tag.employer': Sentence
  readonly 'whatif.tag.papers': Sentence
  readonly 'whatif.tag.papers-hint': SentenceWith<{ count: number }>
  readonly 'whatif.tag.place': Sentence
  readonly 'whatif.tag.master-password': Sentence
  readonly 'whatif.tag.master-password-hint': Sentence
  readonly 'whatif.tag.cold': Sentence
  readonly 'whatif.tag.cold-hint': Sentence
  readonly 'whatif.happened': Sentence
  readonly 'whatif.not': Sentence
  readonly 'whatif.each': Sentence
  readonly 'whatif.date': Sentence
  readonly 'whatif.date-hint': Sentence
  readonly 'whatif.also': Sentence
  readonly 'whatif.reset': Sentence
  readonly 'whatif.none-chosen': Sentence
  readonly 'whatif.nothing-falls': Sentence
  readonly 'whatif.password-only': SentenceWith<{ count: number; value: string }>
  readonly 'whatif.weaker': SentenceWith<{ count: number }>
  readonly 'whatif.verdict': (values: {
    readonly accounts: number
    readonly licences: number
    readonly value: string
    readonly keepsakes: string
  }) => readonly VerdictPart[]
  readonly 'whatif.to-fixes': Sentence
  readonly 'whatif.fixes': Sentence
  readonly 'whatif.fixes-none': Sentence
  readonly 'whatif.fixes-more': SentenceWith<{ count: number }>
  readonly 'whatif.fix-go': Sentence
  readonly 'whatif.changes': Sentence
  readonly 'whatif.column.name': Sentence
  readonly 'whatif.column.after': Sentence
  readonly 'whatif.from-to': SentenceWith<{ before: string; after: string }>
  readonly 'whatif.why': Sentence
  readonly 'whatif.why-of': SentenceWith<{ name: string }>
  readonly 'whatif.falls': Sentence
  readonly 'whatif.licences': Sentence
  readonly 'whatif.empty-title': Sentence
  readonly 'whatif.empty-body': Sentence
}
