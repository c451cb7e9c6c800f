import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the certificates of a hand-over and of a deletion on paper; every key starts with `certificate.`. */
export interface CertificateMessages {
  /** Leads to the print screen. */
  readonly 'certificate.print': Sentence
  readonly 'certificate.save': Sentence
  readonly 'certificate.working': Sentence
  readonly 'certificate.done': SentenceWith<{ pages: number }>
  /** Label of the choice of a hand-over. */
  readonly 'certificate.which': Sentence
  readonly 'certificate.which.one': SentenceWith<{ to: string; day: string }>
  // what both papers have
  readonly 'certificate.apart': Sentence
  readonly 'certificate.keep': Sentence
  readonly 'certificate.fingerprint': Sentence
  readonly 'certificate.without': Sentence
  readonly 'certificate.sign': Sentence
  // of a hand-over
  readonly 'certificate.notebook': Sentence
  readonly 'certificate.given-at': Sentence
  readonly 'certificate.to': Sentence
  readonly 'certificate.by': Sentence
  readonly 'certificate.given.lead': SentenceWith<{ title: string; to: string }>
  readonly 'certificate.given.only': SentenceWith<{ to: string }>
  readonly 'certificate.accounts': SentenceWith<{ count: number }>
  readonly 'certificate.fingerprint.given': Sentence
  readonly 'certificate.keys': Sentence
  readonly 'certificate.keys.new': Sentence
  readonly 'certificate.keys.former': Sentence
  readonly 'certificate.keys.proved': SentenceWith<{ when: string }>
  readonly 'certificate.keys.unproved': Sentence
  readonly 'certificate.helper': Sentence
  readonly 'certificate.helper.keys': Sentence
  readonly 'certificate.helper.file': Sentence
  readonly 'certificate.helper.former': Sentence
  readonly 'certificate.helper.deleted': Sentence
  readonly 'certificate.owner': Sentence
  readonly 'certificate.owner.type-back': Sentence
  readonly 'certificate.owner.copy': Sentence
  readonly 'certificate.owner.old-papers': Sentence
  // of a deletion
  readonly 'certificate.id': SentenceWith<{ id: string }>
  readonly 'certificate.foot': SentenceWith<{ page: number; pages: number }>
  readonly 'certificate.deleted-at': Sentence
  readonly 'certificate.deleted.lead': Sentence
  readonly 'certificate.fingerprint.deleted': Sentence
  readonly 'certificate.by-hand': Sentence
  readonly 'certificate.by-hand.title': Sentence
  readonly 'certificate.by-hand.owner': Sentence
  readonly 'certificate.by-hand.computer': Sentence
  readonly 'certificate.gone': Sentence
  readonly 'certificate.gone.vault': Sentence
  readonly 'certificate.gone.beside': Sentence
  readonly 'certificate.gone.backups': Sentence
  readonly 'certificate.gone.traces': Sentence
  readonly 'certificate.gone.traces.what': Sentence
  readonly 'certificate.files': SentenceWith<{ count: number }>
  readonly 'certificate.items': SentenceWith<{ count: number }>
  readonly 'certificate.proof': Sentence
  readonly 'certificate.proof.copy': Sentence
  readonly 'certificate.proof.word': Sentence
  readonly 'certificate.left': Sentence
  readonly 'certificate.left.nothing': Sentence
  readonly 'certificate.left.files': SentenceWith<{ count: number }>
  readonly 'certificate.left.folders': SentenceWith<{ count: number }>
  readonly 'certificate.left.list': readonly string[]
  readonly 'certificate.sign.owner': Sentence
  readonly 'certificate.sign.deleted-by': Sentence
}
