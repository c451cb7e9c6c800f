import type { PlanStep } from '../../graph/plan/plan-steps.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { Money, RecordId } from '../../record/field.ts'

/** What to do before something ends, to be ticked off. */
export interface ChecklistSection {
  readonly kind: 'checklist'
  readonly planId: RecordId
  /** Nothing ends: what stands in `endings` is replaced at these accounts. */
  readonly isReplacement: boolean
  /** Contracts, addresses and numbers that end, each with the first day without it where that is known. */
  readonly endings: readonly { readonly name: string; readonly endsOn: string | null }[]
  /** The first of these days. */
  readonly endsOn: string | null
  /** What takes over; a value of null is still to be chosen. */
  readonly successors: readonly { readonly medium: ContactPoint['medium']; readonly value: string | null }[]
  readonly bridges: readonly BridgeEntry[]
  /** What would be out of reach if nothing more were done. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** In the safe order. */
  readonly accounts: readonly ChecklistAccount[]
  /** What is done last. */
  readonly ends: readonly ChecklistStep[]
}

/** An address that its operator goes on carrying for a while, on application. */
export interface BridgeEntry {
  readonly address: string
  readonly name: string
  /** Several where one may choose; empty where nobody knows. */
  readonly fees: readonly { readonly yen: number; readonly per: 'month' | 'year' }[]
  /** Whether it is applied for before or after the contract ends. */
  readonly when: 'before' | 'after'
  readonly applyBy: { readonly day: string; readonly isFirm: boolean } | null
  readonly appliedOn: string | null
  /** Even so it ends on this day. */
  readonly endsOn: string | null
  /** YYYY or YYYY-MM. */
  readonly checkedOn: string
  readonly needs: readonly string[]
  readonly traps: readonly string[]
}

export interface ChecklistAccount {
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  readonly loginId: string | null
  /** Where contacts are changed, without `https://`. */
  readonly page: string | null
  /** What takes over hangs on this account: nothing below is begun before it is done. */
  readonly carries: boolean
  /** With the password forgotten, what ends is the only way back. */
  readonly onlyWay: boolean
  /** What takes over cannot serve here. */
  readonly unsuitable: boolean
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  readonly steps: readonly ChecklistStep[]
}

export interface ChecklistStep {
  readonly action: PlanStep['action']
  /** What ends, as written or dialled. */
  readonly goes: string
  /** What kind of contact point has to take its place; null where none has. */
  readonly medium: ContactPoint['medium'] | null
  /** What takes its place; null: not chosen yet, cannot serve here, or nothing does. */
  readonly comes: string | null
  readonly isDone: boolean
  readonly doneOn: string | null
}
