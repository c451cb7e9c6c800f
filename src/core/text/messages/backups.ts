import type { Sentence, SentenceWith } from '../sentence.ts'

type Named<Prefix extends string, Kind extends string> = { readonly [K in `${Prefix}.${Kind}`]: Sentence }

/** Words for automatic backups, restoring, the drill; every key starts with `backups.`. */
export interface BackupsMessages
  extends
    Named<'backups.trouble', 'held' | 'damaged' | 'failed' | 'old' | 'second-old'>,
    Named<'backups.place', 'first' | 'second'> {
  readonly 'backups.title': Sentence
  readonly 'backups.body': Sentence
  readonly 'backups.none': Sentence
  readonly 'backups.current': SentenceWith<{ when: string }>
  readonly 'backups.behind': SentenceWith<{ when: string }>
  readonly 'backups.drilled': SentenceWith<{ when: string }>
  readonly 'backups.not-drilled': Sentence
  readonly 'backups.own-folder': Sentence
  readonly 'backups.unreachable': Sentence
  readonly 'backups.choose-first': Sentence
  readonly 'backups.choose-second': Sentence
  readonly 'backups.change-second': Sentence
  readonly 'backups.remove-second': Sentence
  readonly 'backups.second-none': Sentence
  readonly 'backups.second-body': Sentence
  readonly 'backups.chosen': Sentence
  readonly 'backups.removed': Sentence
  readonly 'backups.now': Sentence
  readonly 'backups.working': Sentence
  readonly 'backups.made': Sentence
  readonly 'backups.drill': Sentence
  readonly 'backups.drill-sound': Sentence
  readonly 'backups.drill-damaged': Sentence
  readonly 'backups.list': SentenceWith<{ count: number }>
  readonly 'backups.row': SentenceWith<{ place: string; size: string }>
  readonly 'backups.row-damaged': Sentence
  readonly 'backups.row-other-key': Sentence
  readonly 'backups.size-kib': SentenceWith<{ size: string }>
  readonly 'backups.size-mib': SentenceWith<{ size: string }>
  readonly 'backups.restore': Sentence
  readonly 'backups.restore-named': SentenceWith<{ when: string }>
  readonly 'backups.restore-title': SentenceWith<{ when: string }>
  readonly 'backups.restore-body': Sentence
  readonly 'backups.restore-same': Sentence
  readonly 'backups.restore-counts': SentenceWith<{
    missing: number
    changed: number
    newer: number
    same: number
  }>
  readonly 'backups.restore-what': Sentence
  readonly 'backups.restore-all': Sentence
  readonly 'backups.restore-all-hint': Sentence
  readonly 'backups.restore-chosen': Sentence
  readonly 'backups.restore-chosen-hint': Sentence
  readonly 'backups.difference-missing': SentenceWith<{ name: string }>
  readonly 'backups.difference-changed': SentenceWith<{ name: string; what: string }>
  readonly 'backups.difference-newer': SentenceWith<{ name: string }>
  readonly 'backups.restore-apply': Sentence
  readonly 'backups.restore-none-chosen': Sentence
  readonly 'backups.keep': Sentence
  readonly 'backups.restored': SentenceWith<{ count: number }>
  readonly 'backups.password': Sentence
  readonly 'backups.password-body': Sentence
  readonly 'backups.show': Sentence
  readonly 'backups.trouble-title': Sentence
  readonly 'backups.look': Sentence
  readonly 'backups.lost-title': Sentence
  readonly 'backups.lost-body': Sentence
  readonly 'backups.lost-open': SentenceWith<{ when: string }>
  readonly 'backups.lost-made': SentenceWith<{ path: string }>
}
