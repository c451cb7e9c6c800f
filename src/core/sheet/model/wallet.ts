import type { RecordId } from '../../record/field.ts'
import type { SupportEntry } from './entries.ts'
import type { ReplacedSheet } from './identity.ts'

/** What one person carries along for the day on which the phone or the bag is gone. Names are cut to what it has room for. */
export interface WalletSection {
  readonly kind: 'wallet'
  readonly personId: RecordId | null
  readonly person: string | null
  /** Who may act for the person; without a number there is room to write one. */
  readonly helpers: readonly { readonly name: string; readonly phone: string | null }[]
  /** The mobile numbers to be stopped. */
  readonly lines: readonly WalletLine[]
  /** Whom else to call: services that stop what can be paid with the phone. */
  readonly lossLines: readonly { readonly name: string; readonly line: SupportEntry }[]
  /** The first things to do, in order. */
  readonly steps: readonly WalletStep[]
  /** The sheet in the drawer, with its place where the card is to tell it; null when none was printed. */
  readonly drawer: (ReplacedSheet & { readonly tellsPlace: boolean; readonly place: string | null }) | null
}

export interface WalletLine {
  /** As one says it at home. */
  readonly number: string
  readonly carrier: string | null
  readonly loss: SupportEntry | null
  /** To how many accounts a code comes by this number. */
  readonly codes: number
}

/**
 * `line`: have it stopped, and the same number put on a new SIM; by it codes come to so many accounts. `mailbox`: sign in from
 * elsewhere, because the codes of so many others come there. `wait`: these open only with the new SIM, or sooner by a paper.
 * `open`: everything on record opens without the phone.
 */
export type WalletStep =
  | { readonly kind: 'line'; readonly codes: number }
  | { readonly kind: 'mailbox'; readonly account: string; readonly codes: number }
  | { readonly kind: 'wait'; readonly accounts: readonly string[]; readonly more: number }
  | { readonly kind: 'open' }
