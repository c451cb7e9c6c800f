import type { Analysis } from '../graph/analysis.ts'
import type { NodeId } from '../graph/graph.ts'
import type { Money, RecordId } from '../record/field.ts'
import type { VaultRecord } from '../record/document.ts'

/** `critical`: a way back is missing or hangs on something that ends. `warning`: one loss away. `notice`: worth knowing. */
export type Severity = 'critical' | 'warning' | 'notice'

/** The one thing to do next. */
export type NextAction =
  | 'add-phone' // register a mobile number at the service
  | 'add-email' // register an everyday address at the service
  | 'use-contact' // register a contact point that is on record already
  | 'add-factor' // set the second factor up on another device as well
  | 'keep-password' // write the password into this vault
  | 'print-sheet' // print the account's sheet and write the password on it
  | 'record-login'
  | 'record-routes'
  | 'record-factor'
  | 'bind-account' // name the account that holds a licence
  | 'print-kit'
  | 'save-copy'
  | 'way-back' // nothing prevents it any more: follow the service's playbook while something is still signed in

export interface NextStep {
  readonly action: NextAction
  /** The record at which it is done; null for this vault. */
  readonly recordId: RecordId | null
  /** The contact point to register, for `use-contact`. */
  readonly contactPointId: RecordId | null
  /** About how long it takes. */
  readonly minutes: number
}

/** What a rule found about one subject. */
export interface RuleHit {
  readonly subject: RecordId | 'vault'
  /**
   * The loss that this finding is about: the solver confirms that it makes the subject unreachable. A `password:` node
   * stands for "the password is forgotten", that is for every secret of the account's own. Empty: it is so already.
   */
  readonly evidence: readonly NodeId[]
  readonly nextStep: NextStep
}

/** What a rule sees: the records' outline and what follows from it, never a secret. */
export interface AuditContext {
  readonly records: readonly VaultRecord[]
  readonly analysis: Analysis
  /** What the rules before this one have found. */
  readonly found: readonly RuleHit[]
}

/** One rule: at most one hit per subject. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly severity: Severity
  readonly check: (context: AuditContext) => Iterable<RuleHit>
}

/** Names a rule's id in its type. */
export function defineRule<Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule
}

/** What the value of a finding is made of. */
export interface Stake {
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  readonly licences: readonly RecordId[]
}
