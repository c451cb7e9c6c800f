import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words of handing a notebook over and of doing away with it here; every key starts with `hand-over.`. */
export interface HandOverMessages {
  readonly 'hand-over.section': Sentence
  readonly 'hand-over.section.body': Sentence
  readonly 'hand-over.give': Sentence
  readonly 'hand-over.forget': Sentence
  readonly 'hand-over.given': SentenceWith<{ day: string; to: string; fingerprint: string }>
  readonly 'hand-over.steps': Sentence
  readonly 'hand-over.step.password': Sentence
  readonly 'hand-over.step.key': Sentence
  readonly 'hand-over.step.prove': Sentence
  readonly 'hand-over.step.copy': Sentence
  readonly 'hand-over.give.body': Sentence
  readonly 'hand-over.give.points': readonly string[]
  readonly 'hand-over.to': Sentence
  readonly 'hand-over.to.hint': Sentence
  readonly 'hand-over.to.missing': Sentence
  readonly 'hand-over.by': Sentence
  readonly 'hand-over.by.hint': Sentence
  readonly 'hand-over.present-password': Sentence
  readonly 'hand-over.owner-types': Sentence
  readonly 'hand-over.new-password': Sentence
  readonly 'hand-over.give.do': Sentence
  readonly 'hand-over.give.busy': Sentence
  readonly 'hand-over.prove.body': Sentence
  readonly 'hand-over.prove.password': Sentence
  readonly 'hand-over.prove.do': Sentence
  readonly 'hand-over.prove.busy': Sentence
  readonly 'hand-over.proved': Sentence
  readonly 'hand-over.copy.body': SentenceWith<{ path: string }>
  readonly 'hand-over.copy.do': Sentence
  readonly 'hand-over.copy.busy': Sentence
  readonly 'hand-over.copy.saved': SentenceWith<{ path: string }>
  readonly 'hand-over.done': Sentence
  readonly 'hand-over.later': Sentence
  readonly 'hand-over.forget.title': SentenceWith<{ title: string }>
  readonly 'hand-over.forget.body': Sentence
  readonly 'hand-over.forget.files': SentenceWith<{ count: number }>
  readonly 'hand-over.file.vault': Sentence
  readonly 'hand-over.file.beside': Sentence
  readonly 'hand-over.file.backup': Sentence
  readonly 'hand-over.forget.also': Sentence
  readonly 'hand-over.forget.unreachable': SentenceWith<{ folders: string }>
  readonly 'hand-over.forget.unidentified': SentenceWith<{ files: string }>
  readonly 'hand-over.forget.stays': Sentence
  readonly 'hand-over.forget.stays-list': readonly string[]
  readonly 'hand-over.proof': Sentence
  readonly 'hand-over.proof.copy': Sentence
  readonly 'hand-over.proof.copy.hint': Sentence
  readonly 'hand-over.proof.word': Sentence
  readonly 'hand-over.proof.word.hint': Sentence
  readonly 'hand-over.proof.choose': Sentence
  readonly 'hand-over.proof.reading': Sentence
  readonly 'hand-over.proof.proven': SentenceWith<{ path: string; count: number }>
  readonly 'hand-over.proof.title': SentenceWith<{ title: string }>
  readonly 'hand-over.forget.keep': Sentence
  readonly 'hand-over.forget.do': Sentence
  readonly 'hand-over.forget.busy': Sentence
  readonly 'hand-over.forget.first': Sentence
  readonly 'hand-over.deletions': Sentence
  readonly 'hand-over.deletion': SentenceWith<{ when: string; fingerprint: string }>
  readonly 'hand-over.deletion.removed': SentenceWith<{ vault: number; copies: number; traces: number }>
  readonly 'hand-over.deletion.remaining': SentenceWith<{ files: number; folders: number }>
  readonly 'hand-over.deletion.clear': Sentence
}
