import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the accounts: their list, their detail, and the page on which one is written. */
export interface AccountsMessages {
  readonly 'accounts.add': Sentence
  readonly 'accounts.edit': SentenceWith<{ name: string }>
  readonly 'accounts.empty': Sentence
  readonly 'accounts.empty.first': Sentence
  readonly 'accounts.count': SentenceWith<{ shown: number; all: number }>
  readonly 'accounts.list': Sentence
  readonly 'accounts.selected': Sentence
  readonly 'accounts.none-found': Sentence
  readonly 'accounts.search': Sentence
  readonly 'accounts.search.placeholder': Sentence
  readonly 'accounts.everyone': Sentence
  readonly 'accounts.by-person': Sentence
  readonly 'accounts.by-mark': Sentence
  readonly 'accounts.any-mark': Sentence
  readonly 'accounts.head.service': Sentence
  readonly 'accounts.head.mark': Sentence
  readonly 'accounts.bound.balance': SentenceWith<{ title: string; value: string }>
  readonly 'accounts.bound.more': SentenceWith<{ title: string; more: number }>
  readonly 'accounts.confirmed': SentenceWith<{ day: string }>
  readonly 'accounts.warn': SentenceWith<{ mark: string; headline: string }>
  readonly 'accounts.next-step': Sentence
  readonly 'accounts.write': Sentence
  readonly 'accounts.not-recorded': Sentence
  readonly 'accounts.not-registered': Sentence
  readonly 'accounts.field.login': Sentence
  readonly 'accounts.field.email': Sentence
  readonly 'accounts.field.phone': Sentence
  readonly 'accounts.field.name': Sentence
  readonly 'accounts.field.birth-date': Sentence
  readonly 'accounts.field.postal-code': Sentence
  readonly 'accounts.field.two-step': Sentence
  readonly 'accounts.field.sign-in-with': Sentence
  readonly 'accounts.field.state': Sentence
  readonly 'accounts.field.createdOn': Sentence
  readonly 'accounts.field.lastSignInOn': Sentence
  readonly 'accounts.field.lastConfirmedOn': Sentence
  readonly 'accounts.field.url': Sentence
  readonly 'accounts.field.tags': Sentence
  readonly 'accounts.script': SentenceWith<{ script: string }>
  readonly 'accounts.in-notebook': Sentence
  readonly 'accounts.in-memory': Sentence
  readonly 'accounts.in-memory.check': Sentence
  readonly 'accounts.changed': SentenceWith<{ day: string }>
  readonly 'accounts.also-at': SentenceWith<{ places: string }>
  readonly 'accounts.paper-at': SentenceWith<{ title: string; place: string }>
  readonly 'accounts.password.paper-lost': Sentence
  readonly 'accounts.factor-on': SentenceWith<{ factor: string; device: string }>
  readonly 'accounts.found-by': SentenceWith<{ what: string; text: string }>
  readonly 'accounts.codes': SentenceWith<{ count: number; unused: number }>
  readonly 'accounts.open-page': Sentence
  readonly 'accounts.nothing-bound': Sentence
  readonly 'accounts.renews-on': SentenceWith<{ day: string }>
  readonly 'accounts.delete.why': SentenceWith<{ bound: number }>
  readonly 'accounts.way-back': Sentence
  readonly 'accounts.about': SentenceWith<{ service: string }>
  readonly 'accounts.when': Sentence
  readonly 'accounts.service-unknown': Sentence
  readonly 'accounts.limits': Sentence
  readonly 'accounts.limit': SentenceWith<{ subject: string; days: number; sure: boolean }>
  readonly 'accounts.traps': Sentence
  readonly 'accounts.source': SentenceWith<{ confidence: string; source: string; day: string }>
  readonly 'accounts.checked': SentenceWith<{ confidence: string; day: string }>
  readonly 'accounts.push': SentenceWith<{
    keys: readonly { readonly press: string; readonly meaning: string }[]
  }>
  readonly 'accounts.page.sign-in': Sentence
  readonly 'accounts.page.security': Sentence
  readonly 'accounts.page.recovery': Sentence
  readonly 'accounts.page.licences': Sentence
  readonly 'accounts.part.service': Sentence
  readonly 'accounts.part.service.lead': Sentence
  readonly 'accounts.part.login-ids': Sentence
  readonly 'accounts.part.login-ids.lead': Sentence
  readonly 'accounts.part.contacts': Sentence
  readonly 'accounts.part.contacts.lead': Sentence
  readonly 'accounts.part.password': Sentence
  readonly 'accounts.part.password.lead': Sentence
  readonly 'accounts.part.factors': Sentence
  readonly 'accounts.part.factors.lead': Sentence
  readonly 'accounts.part.registered': Sentence
  readonly 'accounts.part.registered.lead': Sentence
  readonly 'accounts.told': SentenceWith<{ count: number }>
  readonly 'accounts.told.lead': Sentence
  readonly 'accounts.told.add': Sentence
  readonly 'accounts.told.what': Sentence
  readonly 'accounts.told.said': Sentence
  readonly 'accounts.told.said.hint': Sentence
  readonly 'accounts.told.need': Sentence
  readonly 'accounts.login-apart': Sentence
  readonly 'accounts.part.licences': Sentence
  readonly 'accounts.part.licences.lead': Sentence
  readonly 'accounts.part.further': Sentence
  readonly 'accounts.service': Sentence
  readonly 'accounts.service.hint': Sentence
  readonly 'accounts.service.example': Sentence
  readonly 'accounts.service.list': Sentence
  readonly 'accounts.service.alias': SentenceWith<{ alias: string }>
  readonly 'accounts.service.again': Sentence
  readonly 'accounts.service.other': Sentence
  readonly 'accounts.service.other-named': SentenceWith<{ name: string }>
  readonly 'accounts.service.name': Sentence
  readonly 'accounts.label': Sentence
  readonly 'accounts.label.hint': Sentence
  readonly 'accounts.login.add': Sentence
  readonly 'accounts.login.example': Sentence
  readonly 'accounts.login.also-contact': Sentence
  readonly 'accounts.contacts.add': Sentence
  readonly 'accounts.contacts.new': Sentence
  readonly 'accounts.contacts.value': Sentence
  readonly 'accounts.contacts.first': Sentence
  readonly 'accounts.recovery-contact.hint': Sentence
  readonly 'accounts.roles': Sentence
  readonly 'accounts.routes': Sentence
  readonly 'accounts.routes.complete': Sentence
  readonly 'accounts.routes.complete.hint': Sentence
  readonly 'accounts.routes.unknown': Sentence
  readonly 'accounts.password.new': Sentence
  readonly 'accounts.password.hint': Sentence
  readonly 'accounts.password.replaces': Sentence
  /** After how many days the password has to be changed; 0: nobody says so. */
  readonly 'accounts.password.days': SentenceWith<{ days: number }>
  readonly 'accounts.password.rule': Sentence
  readonly 'accounts.password.rule.hint': Sentence
  readonly 'accounts.password.due': SentenceWith<{ day: string; days: number }>
  readonly 'accounts.password.papers': Sentence
  readonly 'accounts.paper.new': Sentence
  readonly 'accounts.paper.example': Sentence
  readonly 'accounts.secret.drop': Sentence
  readonly 'accounts.secrets.open': Sentence
  readonly 'accounts.former.add': Sentence
  readonly 'accounts.former.until': Sentence
  readonly 'accounts.factors': Sentence
  readonly 'accounts.factors.add': Sentence
  readonly 'accounts.factor': Sentence
  readonly 'accounts.factor.device': Sentence
  readonly 'accounts.factor.proved': Sentence
  readonly 'accounts.totp.hint': Sentence
  readonly 'accounts.totp.picture': Sentence
  /** After it was read from the clipboard. */
  readonly 'accounts.totp.screen-cleared': Sentence
  readonly 'accounts.totp.compare': SentenceWith<{ code: string }>
  readonly 'accounts.one-time-code': Sentence
  readonly 'accounts.one-time-code.show': Sentence
  readonly 'accounts.one-time-code.left': SentenceWith<{ seconds: number }>
  readonly 'accounts.codes.few': Sentence
  readonly 'accounts.codes.add': Sentence
  readonly 'accounts.code': Sentence
  readonly 'accounts.codes.paste': Sentence
  readonly 'accounts.codes.paste.hint': Sentence
  readonly 'accounts.codes.replace': Sentence
  readonly 'accounts.codes.list': Sentence
  readonly 'accounts.codes.papers': Sentence
  readonly 'accounts.questions.add': Sentence
  readonly 'accounts.question': Sentence
  readonly 'accounts.answer': Sentence
  readonly 'accounts.registered.from-person': SentenceWith<{ name: string }>
  readonly 'accounts.name.kanji': Sentence
  readonly 'accounts.name.kana': Sentence
  readonly 'accounts.name.romaji': Sentence
  readonly 'accounts.script.which': Sentence
  readonly 'accounts.birth-date.hint': Sentence
  readonly 'accounts.licences.known': Sentence
  readonly 'accounts.licences.new': Sentence
  readonly 'accounts.licences.add': Sentence
  readonly 'accounts.sign-in-with.add': Sentence
  readonly 'accounts.url.example': Sentence
  readonly 'accounts.note.hint': Sentence
  readonly 'accounts.hidden-note.hint': Sentence
}
