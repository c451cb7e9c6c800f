import type { BeliefTopic, YesNoFact } from '../../catalog/beliefs.ts'
import type { ClockEvent, IdentifierKind, Route, RouteKind, SecondFactorKind } from '../../catalog/service.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Each<Prefix extends string, Kind extends string> = {
  readonly [K in `services.${Prefix}.${Kind}`]: Sentence
}

/** Sentences of the page that says what is believed about a service. */
export interface ServicesMessages
  extends
    Each<'topic', BeliefTopic>,
    Each<'identifier', IdentifierKind>,
    Each<'route', RouteKind>,
    Each<'cap', Route['cap']>,
    Each<'factor', SecondFactorKind>,
    Each<'event', ClockEvent>,
    Each<'yes', YesNoFact>,
    Each<'no', YesNoFact> {
  readonly 'services.title': Sentence
  readonly 'services.lead': Sentence
  readonly 'services.open': Sentence
  readonly 'services.section': Sentence
  readonly 'services.section.body': Sentence
  readonly 'services.list': Sentence
  readonly 'services.count': SentenceWith<{ count: number }>
  readonly 'services.yours': SentenceWith<{ count: number }>
  readonly 'services.none-yours': Sentence
  readonly 'services.historic': SentenceWith<{ day: string; successor: string }>
  readonly 'services.login': SentenceWith<{ what: string }>
  readonly 'services.max-emails': SentenceWith<{ count: number }>
  readonly 'services.second': SentenceWith<{ what: string }>
  readonly 'services.way': SentenceWith<{ way: string; cap: string; days: number | null }>
  readonly 'services.limit': SentenceWith<{ subject: string; days: number }>
  readonly 'services.clock.answer': SentenceWith<{ event: string; length: string; subject: string }>
  readonly 'services.clock.open': SentenceWith<{ event: string; length: string; subject: string }>
  readonly 'services.clock.gone': SentenceWith<{ event: string; length: string; subject: string }>
  readonly 'services.hours': SentenceWith<{ count: number }>
  readonly 'services.days': SentenceWith<{ count: number }>
  readonly 'services.months': SentenceWith<{ count: number }>
  readonly 'services.edition': SentenceWith<{ name: string; day: string }>
  readonly 'services.asks': SentenceWith<{ what: string }>
  readonly 'services.mail.sender': SentenceWith<{ value: string }>
  readonly 'services.mail.subject': SentenceWith<{ value: string }>
  readonly 'services.contact': SentenceWith<{ label: string; value: string }>
  readonly 'services.dead': SentenceWith<{ label: string; value: string; day: string; now: string }>
  readonly 'services.follows.way': SentenceWith<{ names: string }>
  readonly 'services.follows.no-way': Sentence
  readonly 'services.follows.before': SentenceWith<{ name: string; day: string; firm: boolean }>
  readonly 'services.follows.unknown-use': SentenceWith<{ name: string }>
  readonly 'services.is-question': Sentence
  readonly 'services.playbooks': Sentence
  readonly 'services.correct': Sentence
  readonly 'services.change': Sentence
  readonly 'services.add-way': Sentence
  readonly 'services.add-way.which': Sentence
  readonly 'services.mine.not-so': Sentence
  readonly 'services.mine.catalogue': SentenceWith<{ said: string }>
  readonly 'services.gone': Sentence
  readonly 'services.gone.body': Sentence
  readonly 'services.dialog.title': Sentence
  readonly 'services.dialog.holds': Sentence
  readonly 'services.dialog.yes': Sentence
  readonly 'services.dialog.no': Sentence
  readonly 'services.dialog.days': Sentence
  readonly 'services.dialog.count': Sentence
  readonly 'services.dialog.number': Sentence
  readonly 'services.dialog.seen-on': Sentence
  readonly 'services.dialog.where': Sentence
  readonly 'services.dialog.where.hint': Sentence
  readonly 'services.saved': Sentence
  readonly 'services.take-back': Sentence
  readonly 'services.taken-back': Sentence
}
