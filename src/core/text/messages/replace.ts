import type { ContactRole } from '../../record/account.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences about an address or number that another one replaces at many accounts at once. */
export interface ReplaceMessages extends Readonly<
  Record<`replace.there.${ContactRole}`, SentenceWith<{ old: string; fresh: string }>>
> {
  readonly 'replace.open': Sentence
  readonly 'replace.title': Sentence
  readonly 'replace.what': SentenceWith<{ old: string }>
  readonly 'replace.lead': Sentence
  readonly 'replace.back': Sentence
  readonly 'replace.by': SentenceWith<{ email: boolean }>
  readonly 'replace.by.choose': Sentence
  readonly 'replace.by.new': Sentence
  readonly 'replace.by.value': SentenceWith<{ email: boolean }>
  readonly 'replace.by.missing': Sentence
  readonly 'replace.by.same': Sentence
  readonly 'replace.roles': Sentence
  readonly 'replace.accounts': SentenceWith<{ count: number }>
  readonly 'replace.none': Sentence
  readonly 'replace.nothing-chosen': Sentence
  readonly 'replace.all': Sentence
  readonly 'replace.all-are': Sentence
  readonly 'replace.state': SentenceWith<{ account: string }>
  readonly 'replace.state.open': Sentence
  readonly 'replace.state.changed': Sentence
  readonly 'replace.state.hint': Sentence
  readonly 'replace.login.own': SentenceWith<{ email: boolean }>
  readonly 'replace.login.fixed': Sentence
  readonly 'replace.login.changeable': Sentence
  readonly 'replace.login.unknown': Sentence
  readonly 'replace.stays': Sentence
  readonly 'replace.how': SentenceWith<{ title: string }>
  readonly 'replace.planned': Sentence
  readonly 'replace.also': SentenceWith<{ names: string }>
  readonly 'replace.notes': Sentence
  readonly 'replace.proved': SentenceWith<{ email: boolean }>
  readonly 'replace.proved.hint': Sentence
  readonly 'replace.sum': SentenceWith<{ changed: number; open: number }>
  readonly 'replace.go': Sentence
  readonly 'replace.done': SentenceWith<{ changed: number; open: number }>
  readonly 'replace.plan.what': Sentence
  readonly 'replace.plan.none-left': Sentence
  readonly 'replace.plan.all': Sentence
  readonly 'replace.plan.all-named': SentenceWith<{ account: string }>
  readonly 'replace.plan.all-title': SentenceWith<{ account: string }>
}
