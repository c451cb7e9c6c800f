import type { MailEndId } from './ends.ts'
import type { MailSourceId } from './sources.ts'

/** How the table sorts domains; coarser kinds for records are derived in `classify-email.ts`. */
export type MailDomainKind =
  | 'carrier-jp'
  | 'carrier-jp-ended'
  | 'isp-jp'
  | 'catv-jp'
  | 'isp-global'
  | 'free-jp'
  | 'free'
  | 'free-ended'
  | 'paid-mail'
  | 'relay'
  | 'disposable'
  | 'hosting-default'
  | 'work-pattern'
  | 'school-pattern'
  | 'group-pattern'
  | 'mixed-pattern'
  | 'isp-pattern-jp'
  | 'own-or-unknown'

/** Services of the catalogue in whose account a mailbox lives. */
export type MailHost = 'apple' | 'google' | 'microsoft-account' | 'rakuten' | 'yahoo-japan'

/** Domains of one operator that end in one way. */
export interface MailOperator {
  readonly kind: MailDomainKind
  readonly operator: string
  readonly ends: MailEndId
  readonly host?: MailHost
  /** Life, kind or operator is not confirmed, whatever the source of the domain itself. */
  readonly doubtful?: true
  /** Sources, then domains apart by white space. `*.x` stands for every sub-domain of x, not for x itself. */
  readonly domains: readonly (readonly [from: readonly MailSourceId[], names: string])[]
}
