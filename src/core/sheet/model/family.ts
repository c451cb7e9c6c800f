import type { RecoveryQuestion } from '../../catalog/service.ts'
import type { Due, FamilyTask, Situation } from '../../family/order.ts'
import type { Means } from '../../family/ways.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { FamilyWish } from '../../record/release.ts'
import type { PaperEntry, SupportEntry } from './entries.ts'

/** What the others can reach of one person's accounts, and in which order; nothing but what was released. */
export interface FamilySection {
  readonly kind: 'family'
  readonly person: string | null
  /** Who gets the paper; null: everybody. */
  readonly reader: string | null
  readonly situation: Situation
  /** The first page: ten lines at most. */
  readonly lines: readonly FamilyLine[]
  readonly calls: FamilyCalls
  readonly notYet: FamilyNotYet
  /** Names of accounts about which nothing has to be done. */
  readonly asTheyAre: readonly string[]
  readonly notebook: FamilyNotebook
  /** In the order in which they are seen to. */
  readonly accounts: readonly FamilyAccount[]
}

/** A box to tick on the first page. */
export type FamilyLine =
  | { readonly kind: 'notebook' }
  | {
      readonly kind: 'account'
      /** The number of its block. */
      readonly number: number
      readonly name: string
      readonly task: FamilyTask
      /** The first day that has to be kept; null for none. */
      readonly on: string | null
      readonly handTo: string | null
    }
  /** The blocks from this number on, one after the other. */
  | { readonly kind: 'others'; readonly from: number; readonly to: number }
  /** Closed last, in this order. */
  | {
      readonly kind: 'close'
      readonly names: readonly string[]
      readonly more: number
      /** Before it costs or ends. */
      readonly on: string | null
    }

export interface FamilyCalls {
  /** Who may act for the person. */
  readonly helpers: readonly { readonly name: string; readonly agreed: string | null }[]
  readonly lines: readonly { readonly account: string; readonly support: SupportEntry }[]
}

/** What must not be ended, wiped or thrown away before the rest is done. */
export interface FamilyNotYet {
  /** Contracts, each with the accounts whose codes arrive through it. */
  readonly contracts: readonly { readonly title: string; readonly names: readonly string[] }[]
  readonly accounts: readonly string[]
  readonly devices: readonly string[]
}

/** How the others open this notebook. No key stands here: the papers carry it. */
export interface FamilyNotebook {
  readonly title: string
  readonly fileName: string
  readonly folder: string
  readonly copies: readonly { readonly where: string; readonly madeOn: string }[]
  /** Papers on record with the recovery key or the password. */
  readonly papers: readonly PaperEntry[]
  /** Kits that were printed, each with the place that was named. */
  readonly kits: readonly { readonly number: number; readonly keptAt: string | null }[]
  readonly shares: {
    readonly threshold: number
    readonly count: number
    readonly keptAt: string | null
  } | null
  /** Without its owner it can be opened. */
  readonly opens: boolean
}

export interface FamilyAccount {
  readonly accountId: RecordId
  readonly number: number
  readonly name: string
  readonly task: FamilyTask
  readonly wish: FamilyWish
  readonly handTo: string | null
  readonly note: string | null
  readonly loginIds: readonly string[]
  readonly registeredName: string | null
  readonly birthDate: string | null
  /** Names of accounts that are reached through it. */
  readonly carries: readonly string[]
  readonly dues: readonly Due[]
  /** The first of them that is near. */
  readonly dueOn: string | null
  readonly bound: readonly {
    readonly title: string
    readonly value: Money | null
    readonly keepsake: string | null
  }[]
  /** `ask`: only the service can let somebody in, and it may refuse. `none`: nobody is known to turn to. */
  readonly reach: 'open' | 'ask' | 'none'
  readonly ways: readonly FamilyWay[]
  /** Its password stands in the notebook, whether that can be opened or not. */
  readonly inNotebook: boolean
  /** What the service asks for. */
  readonly asks: readonly RecoveryQuestion[]
  readonly support: readonly SupportEntry[]
  /** What the service says of a death. */
  readonly facts: readonly string[]
  /** How it is closed, where that is wished. */
  readonly closing: { readonly tasks: readonly string[]; readonly steps: readonly string[] } | null
}

/** A way in; accounts among what it takes are named as their blocks are. */
export interface FamilyWay {
  readonly isReset: boolean
  readonly isSlow: boolean
  readonly means: readonly FamilyMeans[]
}

export type FamilyMeans =
  | Exclude<Means, { readonly accountId: unknown }>
  | { readonly kind: 'mail'; readonly value: string; readonly account: string | null }
  | { readonly kind: 'account'; readonly account: string }
