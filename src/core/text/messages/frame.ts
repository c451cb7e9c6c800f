import type { Sentence, SentenceWith } from '../sentence.ts'

type Labelled<Prefix extends string> = {
  readonly [
    K in `${Prefix}.${'add' | 'edit' | 'delete' | 'bring-back' | 'import' | 'merge' | 'combine' | 'restore' | 'settings'}`
  ]: Sentence
}

/** Sentences of the frame around every screen, and the small words of its controls; every key starts with `frame.`. */
export interface FrameMessages extends Labelled<'frame.undo'>, Labelled<'frame.redo'> {
  readonly 'frame.skip': Sentence
  readonly 'frame.notebook': Sentence
  readonly 'frame.on-this-computer': Sentence
  readonly 'frame.tab.home': Sentence
  readonly 'frame.tab.accounts': Sentence
  readonly 'frame.tab.contacts': Sentence
  readonly 'frame.tab.holdings': Sentence
  readonly 'frame.tab.whatif': Sentence
  readonly 'frame.tab.print': Sentence
  readonly 'frame.tab.settings': Sentence
  readonly 'frame.lock': Sentence
  readonly 'frame.lock-hint': Sentence
  readonly 'frame.history': Sentence
  readonly 'frame.draft': Sentence
  /** `name`: of what was being written; `at`: day and time. */
  readonly 'frame.draft.what': SentenceWith<{ name: string; at: string }>
  readonly 'frame.draft.new': Sentence
  /** The names of dialogs and small forms, as what was being written in them. */
  readonly 'frame.draft.of.attachments.edit': Sentence
  readonly 'frame.draft.of.bulk.note': Sentence
  readonly 'frame.draft.of.bulk.tag': Sentence
  readonly 'frame.draft.of.hand-over.give': Sentence
  readonly 'frame.draft.of.home.leave': Sentence
  readonly 'frame.draft.of.organise.filter': Sentence
  readonly 'frame.draft.of.organise.tag': Sentence
  readonly 'frame.draft.of.papers.check': Sentence
  readonly 'frame.draft.of.plan.successor': Sentence
  readonly 'frame.draft.of.services.fact': Sentence
  readonly 'frame.draft.of.services.way': Sentence
  readonly 'frame.draft.of.settings.notebook': Sentence
  readonly 'frame.draft.of.visits.begin': Sentence
  readonly 'frame.draft.of.visits.deed': Sentence
  readonly 'frame.draft.of.visits.purpose': Sentence
  readonly 'frame.draft.of.visits.task': Sentence
  readonly 'frame.draft.go-on': Sentence
  readonly 'frame.draft.drop': Sentence
  readonly 'frame.draft.drop.ask': Sentence
  readonly 'frame.draft.drop.why': Sentence
  readonly 'frame.draft.drop.keep': Sentence
  readonly 'frame.undone': Sentence
  /** With the names of some records that changed, and how many more there are. */
  readonly 'frame.undone.what': SentenceWith<{ names: string; more: number }>
  readonly 'frame.redone.what': SentenceWith<{ names: string; more: number }>
  readonly 'frame.redone': Sentence
  readonly 'frame.take-back': Sentence
  readonly 'frame.saved': Sentence
  readonly 'frame.saving': Sentence
  readonly 'frame.saved-at': SentenceWith<{ time: string }>
  readonly 'frame.copied': Sentence
  readonly 'frame.copied-secret': SentenceWith<{ seconds: number }>
  /** Of the grip beside a text. */
  readonly 'frame.drag': Sentence
  readonly 'frame.show': Sentence
  readonly 'frame.hide': Sentence
  readonly 'frame.copy': Sentence
  readonly 'frame.edit': Sentence
  readonly 'frame.add': Sentence
  readonly 'frame.save': Sentence
  readonly 'frame.cancel': Sentence
  readonly 'frame.close': Sentence
  /** Of a long list, one part more. */
  readonly 'frame.show-next': SentenceWith<{ count: number }>
  readonly 'frame.delete': Sentence
  readonly 'frame.back': Sentence
  readonly 'frame.next': Sentence
  readonly 'frame.seconds-left': SentenceWith<{ seconds: number }>
  readonly 'frame.loading': Sentence
  /** In a large notebook, while marks and findings are worked out. */
  readonly 'frame.checking': Sentence
  readonly 'frame.start-failed': Sentence
  readonly 'frame.try-again': Sentence
  readonly 'frame.screen-failed': Sentence
  readonly 'frame.screen-failed-body': Sentence
  readonly 'frame.screen-failed-home': Sentence
  readonly 'frame.cannot-edit': Sentence
  readonly 'frame.read-only': Sentence
  readonly 'frame.to-know': Sentence
  readonly 'frame.notice.damaged': SentenceWith<{ records: number; readable: number }>
  readonly 'frame.notice.file-damaged': Sentence
  readonly 'frame.notice.seal-damaged': Sentence
  readonly 'frame.notice.header-forged': Sentence
  readonly 'frame.notice.set-mismatch': Sentence
  readonly 'frame.notice.older-copy': Sentence
  readonly 'frame.notice.fork': Sentence
  readonly 'frame.notice.continued-elsewhere': Sentence
  readonly 'frame.notice.open-elsewhere': SentenceWith<{ host: string; user: string; since: string }>
  readonly 'frame.notice.folder-read-only': Sentence
  /** `keptAs`: the name of the file as it was, beside the new one. */
  readonly 'frame.notice.migrated': SentenceWith<{ keptAs: string }>
  readonly 'frame.notice.not-migrated': Sentence
  readonly 'frame.notice.newer-writer': Sentence
  readonly 'frame.notice.asked-read-only': Sentence
  readonly 'frame.notice.file-gone': Sentence
  readonly 'frame.notice.other-in-place': Sentence
  readonly 'frame.notice.damaged-in-place': Sentence
  readonly 'frame.notice.rotated-in-place': Sentence
  readonly 'frame.notice.not-taken-in': Sentence
  readonly 'frame.notice.two-of-password': Sentence
  readonly 'frame.notice.two-of-recovery-code': Sentence
  readonly 'frame.notice.two-of-shares': Sentence
  readonly 'frame.notice.password-from-elsewhere': Sentence
  readonly 'frame.notice.recovery-code-from-elsewhere': Sentence
  readonly 'frame.notice.shares-from-elsewhere': Sentence
  readonly 'frame.to-keys': Sentence
}
