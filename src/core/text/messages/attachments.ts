import type { Sentence } from '../sentence.ts'

/** Words for photos and papers kept in the notebook; every key starts with `attachments.`. */
export interface AttachmentsMessages {
  readonly 'attachments.title': Sentence
}
