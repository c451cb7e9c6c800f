import type { RecoveryQuestion } from '../../catalog/service.ts'
import type { TOLD_KINDS } from '../../record/account.ts'
import type { Attempt } from '../../record/attempt.ts'
import type { RecordId } from '../../record/field.ts'
import type { Script, SupportEntry } from './entries.ts'

/** What a call about one account takes. */
export interface CallSection {
  readonly kind: 'call'
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  /** Telephones first. Empty where nobody is known to turn to. */
  readonly support: readonly SupportEntry[]
  readonly ready: readonly ReadyEntry[]
  /** What was asked for and is not answered. */
  readonly waiting: readonly {
    readonly route: Attempt['route']
    readonly askedOn: string
    /** The last day to wait; null where nobody knows. */
    readonly until: string | null
    readonly isRunning: boolean
  }[]
  /** Until when an answer comes to what is asked for on the day of printing. */
  readonly dues: readonly { readonly subject: string; readonly on: string; readonly isFirm: boolean }[]
  /** The newest lines of the log. */
  readonly tried: readonly (Pick<Attempt, 'on' | 'route' | 'what'> & { readonly note: string | null })[]
}

/** `told.…`: what the service was told besides. */
export type ReadyItem =
  | 'login'
  | 'mail'
  | 'phone'
  | 'company'
  | 'company-address'
  | 'device'
  | `told.${(typeof TOLD_KINDS)[number]}`
  | RecoveryQuestion

/** Something to have at hand. Without answers there is room to write one. */
export interface ReadyEntry {
  readonly item: ReadyItem
  readonly answers: readonly string[]
  /** The script in which the service has a name. */
  readonly script: Script | null
}
