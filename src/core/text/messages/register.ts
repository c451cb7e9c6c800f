import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words of registering beside the real sign-up; every key starts with `register.`. */
export interface RegisterMessages {
  readonly 'register.open': Sentence
  readonly 'register.title': Sentence
  readonly 'register.beside': Sentence
  readonly 'register.widen': Sentence
  readonly 'register.steps': Sentence
  readonly 'register.step.service': Sentence
  readonly 'register.step.points': Sentence
  readonly 'register.step.copy': Sentence
  readonly 'register.step.print': Sentence
  readonly 'register.stop': Sentence
  readonly 'register.back': Sentence
  readonly 'register.next': Sentence
  readonly 'register.keep': Sentence
  readonly 'register.service.lead': Sentence
  readonly 'register.points.lead': Sentence
  readonly 'register.points.mail': Sentence
  readonly 'register.points.mail.lasting': Sentence
  readonly 'register.points.mail.ending': Sentence
  readonly 'register.points.mail.gone': Sentence
  readonly 'register.points.mail.unknown': Sentence
  readonly 'register.points.mail.none': Sentence
  readonly 'register.points.second': Sentence
  readonly 'register.points.second.yes': Sentence
  readonly 'register.points.second.number-ending': Sentence
  readonly 'register.points.second.none': Sentence
  readonly 'register.points.not-yet': Sentence
  readonly 'register.mail': Sentence
  readonly 'register.mail.hint': Sentence
  readonly 'register.mail.new': Sentence
  readonly 'register.phone': Sentence
  readonly 'register.phone.hint': Sentence
  readonly 'register.phone.new': Sentence
  readonly 'register.none': Sentence
  readonly 'register.password.hint': Sentence
  readonly 'register.bound': Sentence
  readonly 'register.bound.hint': Sentence
  readonly 'register.bound.care': Sentence
  readonly 'register.about': SentenceWith<{ service: string }>
  readonly 'register.copy.lead': Sentence
  readonly 'register.copy.for': SentenceWith<{ account: string }>
  readonly 'register.copy.page': SentenceWith<{ address: string }>
  readonly 'register.copy.list': Sentence
  readonly 'register.copy.copy': SentenceWith<{ field: string }>
  readonly 'register.copy.again': SentenceWith<{ field: string }>
  readonly 'register.copy.word': Sentence
  readonly 'register.copy.word-again': Sentence
  readonly 'register.copy.done': Sentence
  readonly 'register.copy.clears': SentenceWith<{ seconds: number }>
  readonly 'register.copy.skip': Sentence
  readonly 'register.copy.skipped': Sentence
  readonly 'register.copy.unskip': Sentence
  readonly 'register.copy.arrived': Sentence
  readonly 'register.copy.left': SentenceWith<{ count: number }>
  readonly 'register.copy.all': Sentence
  readonly 'register.copy.nothing': Sentence
  readonly 'register.field.mail': Sentence
  readonly 'register.field.mail.note': Sentence
  readonly 'register.field.login': Sentence
  readonly 'register.field.login.note': Sentence
  readonly 'register.field.password': Sentence
  readonly 'register.field.password.note': Sentence
  readonly 'register.field.name': Sentence
  readonly 'register.field.name.note': SentenceWith<{ script: string }>
  readonly 'register.field.birth-date': Sentence
  readonly 'register.field.birth-date.note': Sentence
  readonly 'register.field.postal-code': Sentence
  readonly 'register.field.postal-code.note': Sentence
  readonly 'register.field.phone': Sentence
  readonly 'register.field.phone.note': Sentence
  readonly 'register.finish': Sentence
  readonly 'register.print.title': Sentence
  readonly 'register.print.lead': Sentence
  readonly 'register.print.open': Sentence
  readonly 'register.print.later': Sentence
  readonly 'register.print.weak': Sentence
  readonly 'register.saved': Sentence
}
