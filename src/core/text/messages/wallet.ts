import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the card for the wallet; every key starts with `wallet.`. */
export interface WalletMessages {
  readonly 'wallet.lead': Sentence
  readonly 'wallet.destroy': Sentence
  readonly 'wallet.foot': Sentence
  readonly 'wallet.cut': Sentence
  readonly 'wallet.fold': Sentence

  readonly 'wallet.cover': Sentence
  readonly 'wallet.finder': Sentence
  readonly 'wallet.finder.please': Sentence
  readonly 'wallet.finder.nothing': Sentence
  readonly 'wallet.name': Sentence
  readonly 'wallet.phone': Sentence
  readonly 'wallet.issue': SentenceWith<{ number: number; day: string }>

  readonly 'wallet.stop': Sentence
  readonly 'wallet.stop.number': SentenceWith<{ number: string }>
  readonly 'wallet.stop.blank': Sentence
  readonly 'wallet.stop.said': Sentence
  readonly 'wallet.carrier': Sentence
  readonly 'wallet.checked': SentenceWith<{ month: string }>

  readonly 'wallet.then': Sentence
  readonly 'wallet.then.line': Sentence
  readonly 'wallet.then.line-codes': SentenceWith<{ codes: number }>
  readonly 'wallet.then.mailbox': SentenceWith<{ account: string; codes: number }>
  readonly 'wallet.then.wait': SentenceWith<{ accounts: string }>
  readonly 'wallet.then.wait-more': SentenceWith<{ accounts: string; more: number }>
  readonly 'wallet.then.open': Sentence

  readonly 'wallet.rest': Sentence
  readonly 'wallet.drawer': SentenceWith<{ number: number; day: string }>
  readonly 'wallet.drawer.none': Sentence
  readonly 'wallet.drawer.at': SentenceWith<{ place: string }>
  readonly 'wallet.drawer.at-blank': Sentence
  readonly 'wallet.bank': Sentence

  readonly 'wallet.how': Sentence
  readonly 'wallet.how.cut': Sentence
  readonly 'wallet.how.fold': Sentence
  readonly 'wallet.how.fold-again': Sentence
  readonly 'wallet.how.done': Sentence
  readonly 'wallet.write': Sentence
  readonly 'wallet.write.numbers': Sentence
  readonly 'wallet.write.try': Sentence
  readonly 'wallet.never': Sentence

  // on the print screen
  readonly 'wallet.whose': Sentence
  readonly 'wallet.tells-place': Sentence
  readonly 'wallet.tells-place-hint': Sentence
}
