import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences that the pages on which records are looked at and written share, and those of what is at hand. */
export interface RecordsMessages {
  readonly 'records.index': Sentence
  readonly 'records.parts': SentenceWith<{ parts: readonly string[] }>
  readonly 'records.person': SentenceWith<{ name: string }>
  readonly 'records.added': Sentence
  readonly 'records.deleted': SentenceWith<{ name: string }>
  readonly 'records.delete': SentenceWith<{ name: string }>
  readonly 'records.delete.keep': Sentence
  readonly 'records.delete.go': Sentence
  readonly 'records.leave': Sentence
  readonly 'records.leave.why': Sentence
  readonly 'records.leave.stay': Sentence
  readonly 'records.leave.go': Sentence
  readonly 'records.issue.required': Sentence
  readonly 'records.issue.too-long': Sentence
  readonly 'records.issue.day': Sentence
  readonly 'records.issue.rough-day': Sentence
  readonly 'records.issue.amount': Sentence
  readonly 'records.issue.count': Sentence
  readonly 'records.issue.email': Sentence
  readonly 'records.issue.phone': Sentence
  readonly 'records.issue.email-or-phone': Sentence
  readonly 'records.issue.service': Sentence
  readonly 'records.issue.role': Sentence
  readonly 'records.readings': SentenceWith<{
    runs: readonly { readonly written: string; readonly read: readonly string[] }[]
  }>
  readonly 'records.reveal.lead': Sentence
  readonly 'records.masked': SentenceWith<{ tail: string }>
  readonly 'records.until': SentenceWith<{ day: string }>
  readonly 'records.code-used': Sentence
  readonly 'records.items': SentenceWith<{ count: number }>
  readonly 'records.take-off': SentenceWith<{ what: string; number: number }>
  readonly 'records.take-off.short': Sentence
  readonly 'records.choose': Sentence
  readonly 'records.today': Sentence
  readonly 'records.nobody': Sentence
  readonly 'records.new-person': Sentence
  readonly 'records.new-person.name': Sentence
  readonly 'records.new-device': Sentence
  readonly 'records.new-device.name': Sentence
  readonly 'records.new-tie': Sentence
  readonly 'records.new-tie.name': Sentence
  readonly 'records.new-place': Sentence
  readonly 'records.new-place.name': Sentence
  readonly 'records.kind-line': SentenceWith<{ kind: string; end: string }>
  readonly 'records.ends-on': SentenceWith<{ day: string }>
  readonly 'records.ended-on': SentenceWith<{ day: string }>
  readonly 'records.title': Sentence
  readonly 'records.kind': Sentence
  readonly 'records.status': Sentence
  readonly 'records.note': Sentence
  readonly 'records.place': Sentence
  readonly 'records.value': Sentence
  readonly 'records.value.hint': Sentence
  readonly 'records.currency': Sentence
  readonly 'records.yen': Sentence
  readonly 'records.keepsake': Sentence
  readonly 'records.key-use': Sentence
  readonly 'records.example.name': Sentence
  readonly 'records.example.contact': Sentence
  readonly 'records.example.rough-day': Sentence
  readonly 'records.example.amount': Sentence
  readonly 'records.example.licence': Sentence
  readonly 'records.example.keepsake': Sentence
  readonly 'records.lead': Sentence
  readonly 'records.tabs': Sentence
  readonly 'records.count': SentenceWith<{ count: number }>
  readonly 'records.add.person': Sentence
  readonly 'records.add.tie': Sentence
  readonly 'records.add.paper': Sentence
  readonly 'records.add.place': Sentence
  readonly 'records.add.device': Sentence
  readonly 'records.add.licence': Sentence
  readonly 'records.edit': SentenceWith<{ name: string }>
  readonly 'records.view': SentenceWith<{ name: string }>
  readonly 'records.empty.person': Sentence
  readonly 'records.empty.person.first': Sentence
  readonly 'records.empty.tie': Sentence
  readonly 'records.empty.tie.first': Sentence
  readonly 'records.empty.paper': Sentence
  readonly 'records.empty.paper.first': Sentence
  readonly 'records.empty.place': Sentence
  readonly 'records.empty.place.first': Sentence
  readonly 'records.empty.device': Sentence
  readonly 'records.empty.device.first': Sentence
  readonly 'records.empty.licence': Sentence
  readonly 'records.empty.licence.first': Sentence
  readonly 'records.delete.person': Sentence
  readonly 'records.delete.tie': Sentence
  readonly 'records.delete.paper': Sentence
  readonly 'records.delete.place': Sentence
  readonly 'records.delete.device': Sentence
  readonly 'records.delete.licence': Sentence
  readonly 'records.person.name': Sentence
  readonly 'records.person.reading': Sentence
  readonly 'records.person.romaji': Sentence
  readonly 'records.person.birth-date': Sentence
  readonly 'records.person.postal-code': Sentence
  readonly 'records.person.accounts': SentenceWith<{ count: number }>
  readonly 'records.tie.example': Sentence
  readonly 'records.tie.operator': Sentence
  readonly 'records.tie.contract-number': Sentence
  readonly 'records.tie.started-on': Sentence
  readonly 'records.tie.ends-on': Sentence
  readonly 'records.tie.ends-on.hint': Sentence
  readonly 'records.tie.contacts': SentenceWith<{ count: number }>
  readonly 'records.paper.example': Sentence
  readonly 'records.paper.carries': Sentence
  readonly 'records.paper.carries.add': Sentence
  readonly 'records.paper.carries.what': Sentence
  readonly 'records.paper.carries.whose': Sentence
  readonly 'records.paper.carries.password': Sentence
  readonly 'records.paper.carries.recovery-codes': Sentence
  readonly 'records.paper.carries.product-key': Sentence
  readonly 'records.paper.carries.vault-recovery-key': Sentence
  readonly 'records.paper.carries.vault-password': Sentence
  readonly 'records.paper.carries.line': SentenceWith<{ what: string; whose: string }>
  readonly 'records.paper.last-seen': Sentence
  readonly 'records.paper.nothing': Sentence
  readonly 'records.place.example': Sentence
  readonly 'records.place.papers': SentenceWith<{ count: number }>
  readonly 'records.device.example': Sentence
  readonly 'records.licence.accounts': Sentence
  readonly 'records.licence.accounts.add': Sentence
  readonly 'records.licence.no-account': Sentence
  readonly 'records.licence.seats': Sentence
  readonly 'records.licence.ends-on': Sentence
  readonly 'records.licence.renews': Sentence
  readonly 'records.licence.redeemed-on': Sentence
  readonly 'records.licence.device': Sentence
  readonly 'records.licence.part.what': Sentence
  readonly 'records.licence.part.key': Sentence
  readonly 'records.licence.part.proof': Sentence
  readonly 'records.licence.part.volume': Sentence
  readonly 'records.licence.part.notes': Sentence
  readonly 'records.licence.key.new': Sentence
  readonly 'records.licence.key.replaces': Sentence
  readonly 'records.licence.key.drop': Sentence
  readonly 'records.licence.proof.text': Sentence
  readonly 'records.licence.proof.example': Sentence
  readonly 'records.licence.proof.paper': Sentence
  readonly 'records.volume.program': Sentence
  readonly 'records.volume.program.example': Sentence
  readonly 'records.volume.agreement-number': Sentence
  readonly 'records.volume.licence-number': Sentence
  readonly 'records.volume.authorization-number': Sentence
  readonly 'records.volume.company-name': Sentence
  readonly 'records.volume.company-address': Sentence
  readonly 'records.volume.agreement-mail': Sentence
  readonly 'records.volume.administrators': Sentence
  readonly 'records.volume.administrators.add': Sentence
  readonly 'records.volume.administrator': Sentence
  readonly 'records.volume.contact': Sentence
  readonly 'records.volume.left': Sentence
}
