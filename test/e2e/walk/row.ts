import type { RuleId } from '#core/audit/audit'
import type { Language } from '#core/language'

/** A sentence, a name or a label as the window shows it. */
export type Say = Readonly<Record<Language, string>>

export function say(ja: string, en: string): Say {
  return { ja, en }
}

/** Where something of the walked notebook (test/support/walk-records.ts) is seen, and how one gets there. Ids are its records'. */
export type Place =
  /** The list of everything that was found, this one opened. */
  | { readonly at: 'finding'; readonly rule: RuleId; readonly subject: string }
  /** The page of an account; a fold of it opened by its title. */
  | { readonly at: 'account'; readonly id: string; readonly open?: Say }
  | { readonly at: 'account-editor'; readonly id: string; readonly part: Say }
  /** Getting back into an account; another situation chosen by its title, a fold opened by its own. */
  | { readonly at: 'way-back'; readonly id: string; readonly when?: Say; readonly open?: Say }
  | { readonly at: 'service'; readonly name: Say; readonly open?: Say }
  | { readonly at: 'contact'; readonly id: string }
  | { readonly at: 'inventory' }
  /** The plan in which an address or number is left behind, from its page. */
  | { readonly at: 'plan'; readonly id: string }
  | { readonly at: 'holding'; readonly id: string }
  | { readonly at: 'holding-editor'; readonly id: string; readonly part: Say }
  /** The accounts that a word finds. */
  | { readonly at: 'search'; readonly query: string }
  /** The steps of registering an account beside its sign-up. */
  | { readonly at: 'register'; readonly step: 'points' | 'copy' | 'print' }
  /** A ready scenario, as a table. */
  | { readonly at: 'what-if'; readonly tag: Say; readonly hint?: Say }
  /** The preview of a sheet for some accounts; null: of the household. */
  | {
      readonly at: 'sheet'
      readonly accounts: readonly string[] | null
      readonly secrets: 'blank' | 'hidden'
      /** Which of its pages; the first unless said. */
      readonly page?: number
    }
  /** The first page of a notebook in which nothing is written. */
  | { readonly at: 'first-steps' }

/** One fact of docs/coverage.md, seen at one place. */
export interface WalkRow {
  /** Its id there: A1-08. */
  readonly row: string
  readonly place: Place
  /** All of it can be read there. */
  readonly shows: readonly Say[]
}

export function seen(row: string, place: Place, ...shows: readonly Say[]): WalkRow {
  return { row, place, shows }
}
