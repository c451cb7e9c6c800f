import type { MediaType } from '../../record/attachment.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type KindMessages = { readonly [T in MediaType as `attachments.kind.${T}`]: Sentence }

/** Words for photos and papers kept in the notebook; every key starts with `attachments.`. */
export interface AttachmentsMessages extends KindMessages {
  readonly 'attachments.title': Sentence
  readonly 'attachments.none': Sentence
  readonly 'attachments.add': Sentence
  readonly 'attachments.add.lead': Sentence
  readonly 'attachments.add.metadata': Sentence
  readonly 'attachments.add.leave': Sentence
  readonly 'attachments.add.leave-hint': Sentence
  readonly 'attachments.add.keep': Sentence
  readonly 'attachments.add.keep-hint': Sentence
  readonly 'attachments.add.choose': Sentence
  readonly 'attachments.add.file': SentenceWith<{ readonly name: string }>
  readonly 'attachments.add.put': Sentence
  readonly 'attachments.drop': SentenceWith<{ readonly name: string }>
  readonly 'attachments.add.running': SentenceWith<{ readonly percent: number }>
  readonly 'attachments.add.stop': Sentence
  readonly 'attachments.added': SentenceWith<{ readonly name: string }>
  readonly 'attachments.added-as-is': SentenceWith<{ readonly name: string; readonly kind: string }>
  readonly 'attachments.size': SentenceWith<{ readonly bytes: number }>
  readonly 'attachments.show': Sentence
  readonly 'attachments.save': Sentence
  readonly 'attachments.saved': Sentence
  readonly 'attachments.edit': Sentence
  readonly 'attachments.edit.title': Sentence
  readonly 'attachments.edit.name': Sentence
  readonly 'attachments.edit.shows': Sentence
  readonly 'attachments.edit.shows-hint': Sentence
  readonly 'attachments.edit.taken-on': Sentence
  readonly 'attachments.edit.taken-on-hint': Sentence
  readonly 'attachments.edit.done': Sentence
  readonly 'attachments.loading': SentenceWith<{ readonly percent: number }>
  readonly 'attachments.larger': Sentence
  readonly 'attachments.smaller': Sentence
  readonly 'attachments.whole': Sentence
  readonly 'attachments.turn': Sentence
  readonly 'attachments.tools': Sentence
  readonly 'attachments.keys': Sentence
  /** `percent`: of the whole picture in its frame. `degrees`: turned to the right. */
  readonly 'attachments.shape': SentenceWith<{ readonly percent: number; readonly degrees: number }>
  readonly 'attachments.close': Sentence
  readonly 'attachments.decoding': Sentence
  readonly 'attachments.text.larger': Sentence
  readonly 'attachments.text.smaller': Sentence
  readonly 'attachments.not-decoded': Sentence
  readonly 'attachments.pdf.drawing': Sentence
  readonly 'attachments.pdf.page': SentenceWith<{
    readonly name: string
    readonly page: number
    readonly pages: number
  }>
  readonly 'attachments.pdf.pages': Sentence
  readonly 'attachments.pdf.previous': Sentence
  readonly 'attachments.pdf.next': Sentence
  readonly 'attachments.pdf.at': SentenceWith<{ readonly page: number; readonly pages: number }>
  readonly 'attachments.pdf.broken': Sentence
  readonly 'attachments.pdf.locked': Sentence
  readonly 'attachments.delete.why': Sentence
  readonly 'attachments.print': Sentence
  readonly 'attachments.print-hint': SentenceWith<{ readonly count: number }>
  readonly 'attachments.sheet.of': SentenceWith<{ readonly name: string }>
  readonly 'attachments.sheet.not-printable': SentenceWith<{ readonly kind: string }>
  readonly 'attachments.sheet.unreadable': Sentence
  readonly 'attachments.not-exported': Sentence
}
