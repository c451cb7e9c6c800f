import type { Analysis } from '../graph/analysis/analysis.ts'
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
  | 'print-again' // print the sheet anew, in place of the one that no longer agrees
  | 'save-copy'
  | 'plan' // make a plan: move everything away from a contact point that ends, one account after the other
  | 'go-on-plan' // go on with one that is begun
  | 'change-contact' // put another address or number in place of one at the service
  | 'prove-contact' // have a code sent and write down that it arrived
  | 'see-paper' // take the paper out and look at it
  | 'move-paper' // keep it somewhere else
  | 'change-password'
  | 'turn-on-two-step'
  | 'sign-in' // sign in at the service and write down the day
  | 'check-service' // see whether what is known of the service is still so
  | 'record-identity' // name, birth date and postal code as the service has them
  | 'record-former-passwords'
  | 'record-codes' // have recovery codes made and keep them
  | 'record-guardian' // name the accounts that look after a child's
  | 'record-administrators'
  | 'record-agreement-mail'
  | 'record-proof'
  | 'record-device' // write down how a device is unlocked
  | 'use-value' // use it up, or see to it that it goes on
  | 'settle-bound' // settle what hangs on an account before it is closed
  | 'settle-twice' // keep one of two records of the same account
  | 'change-service' // register the account as one of the service that took its place
  | 'mend-note' // take a dead address or number out of what is written
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
  /** Where this hit is milder or graver than its rule as a whole. */
  readonly severity?: Severity
  /** Further records that it is about: accounts that share a password, what hangs on a contract. */
  readonly involves?: readonly RecordId[]
  /**
   * The day (YYYY-MM-DD) on which it comes true. From the records, or from what an operator itself says; never from what
   * was only heard about a service.
   */
  readonly dueOn?: string
  /** The smallest loss that brings it about, where that is another than the evidence. */
  readonly trigger?: readonly NodeId[]
  /** Which of its sentences says it, where a rule has several. */
  readonly variant?: Variant
}

/** Cases of a rule that are said in other words. */
export type Variant =
  | 'past' // the day has come
  | 'bridge' // it can still be kept for a while
  | 'soon'
  | 'hint' // nobody at the service has confirmed it
  | 'none' // there is none
  | 'few' // it is nearly used up
  | 'void' // what is kept was replaced
  | 'unknown' // nobody wrote it down
  | 'dead'
  | 'lost'
  | 'closing'
  | 'paper'
  | 'mail'
  | 'number'
  | 'password'
  | 'disposable'

/** What a finding before says: its rule, its subject, its loss, what else it is about. */
export type Named = Pick<RuleHit, 'subject' | 'evidence' | 'involves' | 'nextStep'> & {
  readonly rule: string
}

/** What a rule sees: the records' outline and what follows from it, never a secret. */
export interface AuditContext {
  readonly records: readonly VaultRecord[]
  readonly analysis: Analysis
  /** What the rules before this one have found about a record, or with it. */
  readonly foundAbout: (id: RecordId) => readonly Named[]
}

/** One rule: at most one hit per subject. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  /**
   * `way-back`: its evidence is a loss, and the solver confirms that it puts the subject, or what the subject is about, out
   * of reach. `record`: something about the record, the service or a date; there is no loss, so the evidence is empty.
   */
  readonly about: 'way-back' | 'record'
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
