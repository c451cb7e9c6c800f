import type { Sentence, SentenceWith } from '../sentence.ts'

type PictureProblem = 'no-picture' | 'no-code' | 'other-code'
type Proof = 'password' | 'recovery-code' | 'shares' | 'quick-unlock'
type Proofs = { readonly [K in `keys.prove.${Proof}`]: Sentence }
type Split = { threshold: number; count: number }

/** Words for changing the password, shares of the recovery key, rotation, quick unlock; every key starts with `keys.`. */
export interface KeysMessages extends Proofs {
  readonly 'keys.title': Sentence
  // typing a key from paper
  readonly 'keys.groups-right': SentenceWith<{ right: number; of: number }>
  readonly 'keys.share': SentenceWith<{ number: number }>
  readonly 'keys.share-hint': Sentence
  readonly 'keys.shares-needed': SentenceWith<Split>
  readonly 'keys.shares-incomplete': SentenceWith<{ threshold: number }>
  readonly 'keys.pin': Sentence
  readonly 'keys.pin-empty': Sentence
  // reading a key from a picture
  readonly 'keys.picture': Sentence
  readonly 'keys.picture-screen': Sentence
  readonly 'keys.picture-hint': Sentence
  readonly 'keys.picture-drop': Sentence
  readonly 'keys.picture-reading': Sentence
  readonly 'keys.picture-read': Sentence
  readonly 'keys.picture-problem': SentenceWith<{ problem: PictureProblem; digits: number }>
  // the password
  readonly 'keys.password': Sentence
  readonly 'keys.password-body': Sentence
  readonly 'keys.password-change': Sentence
  readonly 'keys.password-change-title': Sentence
  readonly 'keys.password-changing': Sentence
  readonly 'keys.password-changed': Sentence
  readonly 'keys.password-old-copies': Sentence
  readonly 'keys.prove': Sentence
  readonly 'keys.new-title': Sentence
  readonly 'keys.new-body': Sentence
  readonly 'keys.new-password': Sentence
  readonly 'keys.new-set': Sentence
  readonly 'keys.new-later': Sentence
  readonly 'keys.forgotten-title': Sentence
  readonly 'keys.forgotten-body.recovery-code': Sentence
  readonly 'keys.forgotten-body.shares': Sentence
  readonly 'keys.forgotten-step': Sentence
  // shares
  readonly 'keys.shares': Sentence
  readonly 'keys.shares-body': Sentence
  readonly 'keys.shares-state': SentenceWith<Split>
  readonly 'keys.shares-make': Sentence
  readonly 'keys.shares-making': Sentence
  readonly 'keys.shares-anew': Sentence
  readonly 'keys.shares-title': Sentence
  readonly 'keys.split-body': Sentence
  readonly 'keys.split-old-title': Sentence
  readonly 'keys.split-old-body': Sentence
  readonly 'keys.split-count': Sentence
  readonly 'keys.split-threshold': Sentence
  readonly 'keys.split-sheets': SentenceWith<{ count: number }>
  readonly 'keys.split-means': SentenceWith<Split>
  readonly 'keys.cards-title': Sentence
  readonly 'keys.cards-body': SentenceWith<{ count: number }>
  readonly 'keys.cards-by-hand': Sentence
  readonly 'keys.cards-once': Sentence
  readonly 'keys.cards-first': Sentence
  readonly 'keys.cards-done': Sentence
  readonly 'keys.cards-leave-title': Sentence
  readonly 'keys.cards-leave-body': Sentence
  readonly 'keys.cards-leave-keep': Sentence
  readonly 'keys.cards-leave-go': Sentence
  readonly 'keys.shares-remove': Sentence
  readonly 'keys.shares-remove-title': Sentence
  readonly 'keys.shares-remove-body': Sentence
  readonly 'keys.shares-removing': Sentence
  readonly 'keys.shares-removed': Sentence
  // quick unlock
  readonly 'keys.quick': Sentence
  readonly 'keys.quick-body': Sentence
  readonly 'keys.quick-none': Sentence
  readonly 'keys.quick-until': SentenceWith<{ day: string }>
  readonly 'keys.quick-on': Sentence
  readonly 'keys.quick-on-done': Sentence
  readonly 'keys.quick-turning-on': Sentence
  readonly 'keys.quick-off': Sentence
  readonly 'keys.quick-off-done': Sentence
  readonly 'keys.quick-title': Sentence
  readonly 'keys.quick-limits': Sentence
  readonly 'keys.quick-limits-body': Sentence
  readonly 'keys.pin-new': Sentence
  readonly 'keys.pin-hint': Sentence
  readonly 'keys.pin-short': Sentence
  // a new key for the whole notebook
  readonly 'keys.rotate': Sentence
  readonly 'keys.rotate-body': Sentence
  readonly 'keys.rotate-do': Sentence
  readonly 'keys.rotating': Sentence
  readonly 'keys.rotate-title': Sentence
  readonly 'keys.rotate-ends': Sentence
  readonly 'keys.rotate-ends-list': readonly string[]
  readonly 'keys.rotate-then': Sentence
  readonly 'keys.rotated': SentenceWith<{ path: string }>
}
