import type { FamilyWish } from '../../record/release.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Wishes = { readonly [K in `family.wish.${FamilyWish}`]: Sentence }

/** Sentences about what the others are told, on the screen and on paper; every key starts with `family.`. */
export interface FamilyMessages extends Wishes {
  readonly 'family.part': Sentence
  readonly 'family.part.lead': Sentence
  readonly 'family.row': Sentence
  readonly 'family.not-released': Sentence
  readonly 'family.released': SentenceWith<{ wish: string; names: readonly string[] | null }>
  readonly 'family.released.question': Sentence
  readonly 'family.released.no': Sentence
  readonly 'family.released.yes': Sentence
  readonly 'family.released.all': Sentence
  readonly 'family.released.some': Sentence
  readonly 'family.wish': Sentence
  readonly 'family.hand-to': Sentence
  readonly 'family.hand-to.nobody': Sentence
  readonly 'family.to': Sentence
  readonly 'family.note': Sentence
  readonly 'family.note.hint': Sentence
  readonly 'family.list': Sentence
  readonly 'family.list.lead': Sentence
  readonly 'family.list.open': Sentence
  readonly 'family.list.none': Sentence
  readonly 'family.list.person': SentenceWith<{ name: string; count: number }>
  readonly 'family.list.nobody': Sentence
  readonly 'family.list.row': SentenceWith<{ name: string }>
  readonly 'family.list.all': Sentence
  readonly 'family.saved': Sentence
  readonly 'family.print': Sentence
  readonly 'family.print.person': Sentence
  readonly 'family.print.reader': Sentence
  readonly 'family.print.everybody': Sentence
  readonly 'family.print.situation': Sentence
  readonly 'family.print.none': Sentence
  readonly 'family.print.decide': Sentence
  readonly 'family.print.both': Sentence
  readonly 'family.situation.died': Sentence
  readonly 'family.situation.ill': Sentence
  readonly 'family.lead': Sentence
  readonly 'family.destroy': Sentence
  readonly 'family.heading.died': SentenceWith<{ name: string }>
  readonly 'family.heading.ill': SentenceWith<{ name: string }>
  readonly 'family.heading.died-unnamed': Sentence
  readonly 'family.heading.ill-unnamed': Sentence
  readonly 'family.reader': SentenceWith<{ name: string }>
  readonly 'family.intro.died': Sentence
  readonly 'family.intro.ill': Sentence
  readonly 'family.line': SentenceWith<{ number: number; name: string; task: string }>
  readonly 'family.line.notebook': Sentence
  readonly 'family.line.others': SentenceWith<{ from: number; to: number }>
  readonly 'family.line.close': SentenceWith<{ names: readonly string[]; more: number }>
  readonly 'family.line.on': SentenceWith<{ day: string }>
  readonly 'family.do.hold': Sentence
  readonly 'family.do.due': Sentence
  readonly 'family.do.wait': Sentence
  readonly 'family.do.keep': Sentence
  readonly 'family.do.pay': Sentence
  readonly 'family.do.keep-open': Sentence
  readonly 'family.do.save-first': Sentence
  readonly 'family.do.hand-on': Sentence
  readonly 'family.do.hand-to': SentenceWith<{ name: string }>
  readonly 'family.do.memorial': Sentence
  readonly 'family.do.close': Sentence
  readonly 'family.do.leave': Sentence
  readonly 'family.do.decide': Sentence
  readonly 'family.calls': Sentence
  readonly 'family.calls.helper': SentenceWith<{ name: string; agreed: string }>
  readonly 'family.calls.blank': Sentence
  readonly 'family.calls.service': SentenceWith<{ account: string }>
  readonly 'family.not-yet': Sentence
  readonly 'family.not-yet.contract': SentenceWith<{ title: string; names: readonly string[] }>
  readonly 'family.not-yet.account': SentenceWith<{ names: readonly string[] }>
  readonly 'family.not-yet.device': SentenceWith<{ title: string }>
  readonly 'family.not-yet.papers': Sentence
  readonly 'family.as-they-are': SentenceWith<{ names: readonly string[] }>
  readonly 'family.notebook': Sentence
  readonly 'family.notebook.what': Sentence
  readonly 'family.notebook.file': Sentence
  readonly 'family.notebook.copies': Sentence
  readonly 'family.notebook.key': Sentence
  readonly 'family.notebook.key.none': Sentence
  readonly 'family.notebook.kit': SentenceWith<{ number: number; place: string }>
  readonly 'family.notebook.place-blank': Sentence
  readonly 'family.notebook.shares': Sentence
  readonly 'family.notebook.shares.how': SentenceWith<{ threshold: number; count: number }>
  readonly 'family.notebook.shares.at': SentenceWith<{ place: string }>
  readonly 'family.notebook.step.install': Sentence
  readonly 'family.notebook.step.file': Sentence
  readonly 'family.notebook.step.key': Sentence
  readonly 'family.notebook.step.shares': Sentence
  readonly 'family.notebook.step.look': Sentence
  readonly 'family.notebook.closed': Sentence
  readonly 'family.accounts': SentenceWith<{ count: number }>
  readonly 'family.account': SentenceWith<{ number: number; name: string }>
  readonly 'family.wished': SentenceWith<{ wish: string }>
  readonly 'family.field.do': Sentence
  readonly 'family.field.open': Sentence
  readonly 'family.field.ids': Sentence
  readonly 'family.field.days': Sentence
  readonly 'family.field.held': Sentence
  readonly 'family.field.carries': Sentence
  readonly 'family.field.support': Sentence
  readonly 'family.field.facts': Sentence
  readonly 'family.field.close': Sentence
  readonly 'family.field.note': Sentence
  readonly 'family.field.write': Sentence
  readonly 'family.way.use': SentenceWith<{ things: readonly string[] }>
  readonly 'family.way.reset': SentenceWith<{ things: readonly string[] }>
  readonly 'family.way.slow': Sentence
  readonly 'family.thing.notebook.password': Sentence
  readonly 'family.thing.notebook.codes': Sentence
  readonly 'family.thing.paper.password': SentenceWith<{ title: string }>
  readonly 'family.thing.paper.codes': SentenceWith<{ title: string }>
  readonly 'family.thing.arrives': SentenceWith<{ value: string }>
  readonly 'family.thing.device': SentenceWith<{ title: string }>
  readonly 'family.thing.account': SentenceWith<{ name: string }>
  readonly 'family.sim': SentenceWith<{ title: string }>
  readonly 'family.first': SentenceWith<{ name: string }>
  readonly 'family.at': SentenceWith<{ place: string }>
  readonly 'family.ask': Sentence
  readonly 'family.ask.wants': SentenceWith<{ questions: string }>
  readonly 'family.in-notebook': Sentence
  readonly 'family.none': Sentence
  readonly 'family.due.ends': SentenceWith<{ title: string; day: string }>
  readonly 'family.due.renews': SentenceWith<{ title: string; day: string }>
  readonly 'family.due.contact': SentenceWith<{ title: string; day: string }>
  readonly 'family.due.closing': SentenceWith<{ day: string }>
  readonly 'family.due.idle': SentenceWith<{ day: string }>
  readonly 'family.carries': SentenceWith<{ names: readonly string[] }>
  readonly 'family.write': Sentence
}
