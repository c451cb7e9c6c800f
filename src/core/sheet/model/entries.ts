import type { SupportContact } from '../../catalog/service.ts'

/* What stands on sheets of several kinds. */

/**
 * What stands where a secret belongs. `blank`: room to write. `hidden`: it exists, with the tail by which its owner
 * tells it. `printed`: in clear. `withheld`: will be printed in clear, but this model does not hold it (a preview).
 */
export type SecretSlot =
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'hidden'; readonly tail: string | null }
  | { readonly kind: 'printed'; readonly value: string }
  | { readonly kind: 'withheld' }

export interface CodesEntry {
  readonly slot: 'counted' | 'withheld' | 'printed'
  /** How many there are, and how many of them are unused; null when that is not known. */
  readonly count: number | null
  readonly unused: number | null
  /** In clear, unused ones only; empty unless `slot` is `printed`. */
  readonly codes: readonly string[]
  readonly papers: readonly PaperEntry[]
}

export interface PaperEntry {
  readonly title: string
  readonly place: string | null
}

export interface SupportEntry {
  readonly kind: SupportContact['kind']
  readonly value: string
  readonly label: string
  readonly hours: string | null
  readonly cannot: string | null
  readonly keys: readonly { readonly press: string; readonly for: string }[]
  /** YYYY or YYYY-MM: when the contact, and the keys where there are any, were checked. */
  readonly checkedOn: string
}

export type Script = 'kanji' | 'kana' | 'romaji'
