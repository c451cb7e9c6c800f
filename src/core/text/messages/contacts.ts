import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the contacts: addresses and numbers that a code can reach. */
export interface ContactsMessages {
  readonly 'contacts.lead': Sentence
  readonly 'contacts.add': Sentence
  readonly 'contacts.edit': Sentence
  readonly 'contacts.list': Sentence
  readonly 'contacts.head.value': Sentence
  readonly 'contacts.head.dependents': Sentence
  readonly 'contacts.count': Sentence
  readonly 'contacts.count.one': Sentence
  readonly 'contacts.only': SentenceWith<{ count: number }>
  readonly 'contacts.others': Sentence
  readonly 'contacts.lost': SentenceWith<{ count: number }>
  readonly 'contacts.unused': Sentence
  readonly 'contacts.empty': Sentence
  readonly 'contacts.empty.first': Sentence
  readonly 'contacts.whose': SentenceWith<{ person: string; kind: string }>
  readonly 'contacts.say': SentenceWith<{ email: boolean; all: number; only: number }>
  readonly 'contacts.say.none': SentenceWith<{ email: boolean }>
  readonly 'contacts.group.only': Sentence
  readonly 'contacts.group.others': Sentence
  readonly 'contacts.group.lost': Sentence
  readonly 'contacts.replace': SentenceWith<{ account: string }>
  readonly 'contacts.prove': Sentence
  readonly 'contacts.proved': SentenceWith<{ day: string }>
  readonly 'contacts.never-proved': Sentence
  readonly 'contacts.proved.done': Sentence
  readonly 'contacts.whatif.tie': SentenceWith<{ tie: string }>
  readonly 'contacts.whatif.contact': Sentence
  readonly 'contacts.value': Sentence
  readonly 'contacts.label': Sentence
  readonly 'contacts.label.hint': Sentence
  readonly 'contacts.kind': Sentence
  readonly 'contacts.kind.found': SentenceWith<{ kind: string }>
  readonly 'contacts.kind.hint': Sentence
  readonly 'contacts.tie': Sentence
  readonly 'contacts.tie.hint': Sentence
  readonly 'contacts.ends-on': Sentence
  readonly 'contacts.ends-on.hint': Sentence
  readonly 'contacts.status': Sentence
  readonly 'contacts.last-proved': Sentence
  readonly 'contacts.host': Sentence
  readonly 'contacts.host.hint': Sentence
  readonly 'contacts.host.suggest': SentenceWith<{ account: string }>
  readonly 'contacts.device': Sentence
  readonly 'contacts.sms': Sentence
  readonly 'contacts.delete.why': SentenceWith<{ count: number }>
  readonly 'contacts.part.end': Sentence
}
