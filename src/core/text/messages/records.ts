import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences that all pages share on which records are looked at and written. */
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
  readonly 'records.issue.told': Sentence
  readonly 'records.readings': SentenceWith<{
    runs: readonly { readonly written: string; readonly read: readonly string[] }[]
  }>
  readonly 'records.reveal.lead': Sentence
  readonly 'records.reveal.longer': SentenceWith<{ seconds: number }>
  /** One letter at a time, large, with what it is called. */
  readonly 'records.reveal.large': Sentence
  readonly 'records.reveal.usual': Sentence
  readonly 'records.reveal.letters': Sentence
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
  readonly 'records.kind-line': SentenceWith<{ kind: string; end: string }>
  readonly 'records.ends-on': SentenceWith<{ day: string }>
  readonly 'records.title': Sentence
  readonly 'records.kind': Sentence
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
  readonly 'records.volume.agreement-number': Sentence
  readonly 'records.volume.licence-number': Sentence
  readonly 'records.volume.authorization-number': Sentence
  readonly 'records.new-place': Sentence
  readonly 'records.new-place.name': Sentence
}
