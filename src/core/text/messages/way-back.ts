import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words of getting back into an account; every key starts with `way-back.`. */
export interface WayBackMessages {
  readonly 'way-back.open': Sentence
  readonly 'way-back.title': SentenceWith<{ account: string }>
  readonly 'way-back.close': Sentence
  readonly 'way-back.alive': Sentence
  readonly 'way-back.alive.password': Sentence
  readonly 'way-back.alive.no-password': Sentence
  readonly 'way-back.alive.mail': SentenceWith<{ address: string }>
  readonly 'way-back.alive.dead-mail': SentenceWith<{ address: string }>
  readonly 'way-back.alive.phone': SentenceWith<{ number: string }>
  readonly 'way-back.alive.dead-phone': SentenceWith<{ number: string }>
  readonly 'way-back.alive.helper': SentenceWith<{ who: string }>
  readonly 'way-back.alive.codes': Sentence
  readonly 'way-back.alive.nothing': Sentence
  readonly 'way-back.steps': Sentence
  readonly 'way-back.tasks': Sentence
  readonly 'way-back.tasks.lead': Sentence
  readonly 'way-back.closing.first': Sentence
  readonly 'way-back.closing.know': Sentence
  readonly 'way-back.waiting': SentenceWith<{ day: string; route: string; until: string }>
  readonly 'way-back.waiting-why': Sentence
  readonly 'way-back.overdue': SentenceWith<{ day: string; route: string; until: string }>
  readonly 'way-back.open-end': SentenceWith<{ day: string; route: string }>
  readonly 'way-back.try': SentenceWith<{ count: number }>
  readonly 'way-back.try.lead': Sentence
  readonly 'way-back.try.list': Sentence
  readonly 'way-back.try.dead': Sentence
  readonly 'way-back.try.result': SentenceWith<{ day: string; answer: string }>
  readonly 'way-back.try.say': SentenceWith<{ value: string; answer: string }>
  readonly 'way-back.try.known': Sentence
  readonly 'way-back.try.unknown': Sentence
  readonly 'way-back.try.noted': Sentence
  readonly 'way-back.try.keep': Sentence
  readonly 'way-back.try.kept': Sentence
  readonly 'way-back.dossier': Sentence
  readonly 'way-back.dossier.lead': Sentence
  readonly 'way-back.dossier.missing': Sentence
  readonly 'way-back.dossier.copy': SentenceWith<{ what: string }>
  readonly 'way-back.dossier.script': SentenceWith<{ script: string }>
  readonly 'way-back.dossier.group': SentenceWith<{ number: number }>
  readonly 'way-back.dossier.password': SentenceWith<{ number: number }>
  readonly 'way-back.desk': Sentence
  readonly 'way-back.desk.lead': Sentence
  readonly 'way-back.log': Sentence
  readonly 'way-back.log.lead': Sentence
  readonly 'way-back.log.empty': Sentence
  readonly 'way-back.log.line': SentenceWith<{ day: string; route: string; what: string }>
  readonly 'way-back.log.on': Sentence
  readonly 'way-back.log.route': Sentence
  readonly 'way-back.log.what': Sentence
  readonly 'way-back.log.note': Sentence
  readonly 'way-back.log.note.hint': Sentence
  readonly 'way-back.log.add': Sentence
  readonly 'way-back.log.added': Sentence
  readonly 'way-back.log.tally': SentenceWith<{ asked: number; refused: number }>
  readonly 'way-back.granted': Sentence
  readonly 'way-back.granted.do': Sentence
  readonly 'way-back.granted.edit': Sentence
  readonly 'way-back.route.code': Sentence
  readonly 'way-back.route.recovery-form': Sentence
  readonly 'way-back.route.telephone': Sentence
  readonly 'way-back.route.chat': Sentence
  readonly 'way-back.route.counter': Sentence
  readonly 'way-back.route.post': Sentence
  readonly 'way-back.route.other': Sentence
  readonly 'way-back.what.asked': Sentence
  readonly 'way-back.what.granted': Sentence
  readonly 'way-back.what.refused': Sentence
}
