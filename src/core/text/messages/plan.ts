import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the planner: what is done before an address, a number or a contract ends. */
export interface PlanMessages {
  readonly 'plan.title': Sentence
  readonly 'plan.lead': Sentence
  readonly 'plan.empty': Sentence
  readonly 'plan.empty.first': Sentence
  readonly 'plan.new': Sentence
  readonly 'plan.open': Sentence
  readonly 'plan.make': Sentence
  readonly 'plan.begin.title': Sentence
  readonly 'plan.begin.lead': Sentence
  readonly 'plan.begin.choose': Sentence
  readonly 'plan.begin.what': Sentence
  readonly 'plan.begin.more': Sentence
  readonly 'plan.begin.remove': SentenceWith<{ name: string }>
  readonly 'plan.begin.day': SentenceWith<{ name: string }>
  readonly 'plan.begin.day.hint': Sentence
  readonly 'plan.begin.uses': SentenceWith<{ count: number }>
  readonly 'plan.begin.nothing': Sentence
  readonly 'plan.begin.go': Sentence
  readonly 'plan.begun': Sentence
  readonly 'plan.back': Sentence
  readonly 'plan.days': SentenceWith<{ days: number }>
  readonly 'plan.day-unknown': Sentence
  readonly 'plan.gone-from': SentenceWith<{ day: string }>
  readonly 'plan.progress': SentenceWith<{ done: number; all: number }>
  readonly 'plan.next': SentenceWith<{ account: string; step: string }>
  readonly 'plan.ending': Sentence
  readonly 'plan.day.edit': Sentence
  readonly 'plan.day.edit-named': SentenceWith<{ name: string }>
  readonly 'plan.day.saved': Sentence
  readonly 'plan.successor.email': Sentence
  readonly 'plan.successor.phone': Sentence
  readonly 'plan.successor.hint': Sentence
  readonly 'plan.successor.none': Sentence
  readonly 'plan.successor.new': Sentence
  readonly 'plan.successor.value': Sentence
  readonly 'plan.successor.saved': Sentence
  readonly 'plan.fresh.email': Sentence
  readonly 'plan.fresh.phone': Sentence
  readonly 'plan.fresh.other': Sentence
  readonly 'plan.step.register': SentenceWith<{ fresh: string }>
  readonly 'plan.step.replace': SentenceWith<{ old: string; fresh: string }>
  readonly 'plan.step.prove': SentenceWith<{ fresh: string }>
  readonly 'plan.step.remove': SentenceWith<{ old: string }>
  readonly 'plan.step.end': SentenceWith<{ old: string }>
  readonly 'plan.step.ticked': SentenceWith<{ day: string }>
  readonly 'plan.step.recorded': Sentence
  readonly 'plan.step.next': Sentence
  readonly 'plan.step.early': Sentence
  readonly 'plan.tick.title': SentenceWith<{ step: string }>
  readonly 'plan.tick.early': Sentence
  readonly 'plan.tick.on': Sentence
  readonly 'plan.tick.write': Sentence
  readonly 'plan.tick.write.account': SentenceWith<{ account: string }>
  readonly 'plan.tick.write.proof': SentenceWith<{ contact: string }>
  readonly 'plan.tick.write.end': SentenceWith<{ name: string }>
  readonly 'plan.tick.save': Sentence
  readonly 'plan.ticked': Sentence
  readonly 'plan.ticked.written': Sentence
  readonly 'plan.unticked': Sentence
  readonly 'plan.left': Sentence
  readonly 'plan.done-accounts': Sentence
  readonly 'plan.last': Sentence
  readonly 'plan.no-accounts': Sentence
  readonly 'plan.account.only': Sentence
  readonly 'plan.account.first': Sentence
  readonly 'plan.account.unsuitable': Sentence
  readonly 'plan.account.behind': Sentence
  readonly 'plan.account.edit': Sentence
  readonly 'plan.account.edit-named': SentenceWith<{ account: string }>
  readonly 'plan.stake': Sentence
  readonly 'plan.stake.none': Sentence
  readonly 'plan.stake.say': SentenceWith<{ count: number }>
  readonly 'plan.stake.value': SentenceWith<{ value: string }>
  readonly 'plan.bridge': Sentence
  readonly 'plan.bridge.offer': SentenceWith<{ name: string; contact: string }>
  readonly 'plan.bridge.month': SentenceWith<{ price: string }>
  readonly 'plan.bridge.year': SentenceWith<{ price: string }>
  readonly 'plan.bridge.free': Sentence
  readonly 'plan.bridge.fee': SentenceWith<{ fee: string }>
  readonly 'plan.bridge.after': SentenceWith<{ days: number }>
  readonly 'plan.bridge.before': Sentence
  readonly 'plan.bridge.day': SentenceWith<{ day: string }>
  readonly 'plan.bridge.day-hint': SentenceWith<{ day: string }>
  readonly 'plan.bridge.until': SentenceWith<{ day: string }>
  readonly 'plan.bridge.only': Sentence
  readonly 'plan.bridge.source': SentenceWith<{ source: string; day: string }>
  readonly 'plan.bridge.apply-by': Sentence
  readonly 'plan.bridge.applied-on': Sentence
  readonly 'plan.bridge.save': Sentence
  readonly 'plan.bridge.saved': Sentence
  readonly 'plan.bridge.applied': SentenceWith<{ day: string }>
  readonly 'plan.print': Sentence
  readonly 'plan.close': Sentence
  readonly 'plan.reopen': Sentence
  readonly 'plan.closed': SentenceWith<{ day: string }>
  readonly 'plan.closed.done': Sentence
  readonly 'plan.reopened': Sentence
  readonly 'plan.delete.why': Sentence
}
