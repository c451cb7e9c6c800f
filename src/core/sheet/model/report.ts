import type { Mark } from '../../graph/analysis/mark.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { VisitDeed } from '../../record/visit.ts'
import type { NamedFinding } from '../../visit/compare.ts'

/** What came of a visit: how the notebook was found, how it was left, what was done and what is left to whom. */
export interface ReportSection {
  readonly kind: 'report'
  readonly visitId: RecordId
  /** The people of the notebook. */
  readonly people: readonly string[]
  readonly begunOn: string
  /** Null while the visit is going on: then everything is as on the day of printing. */
  readonly closedOn: string | null
  readonly helper: string
  readonly agreedWith: string
  /** What the work was for, and since when the owner agrees to it; null where nobody wrote it. */
  readonly consent: { readonly purpose: string; readonly consentOn: string } | null
  /** Accounts by their mark. */
  readonly marks: readonly { readonly mark: Mark; readonly before: number; readonly after: number }[]
  readonly atStakeBefore: readonly Money[]
  readonly atStakeAfter: readonly Money[]
  readonly fixed: readonly ReportSubject[]
  readonly done: readonly VisitDeed[]
  /** What somebody took on, the first day first. */
  readonly given: readonly ReportTask[]
  /** What nobody took on yet. */
  readonly open: readonly ReportSubject[]
}

/** Findings about one record, or the vault. */
export interface ReportSubject {
  readonly subject: NamedFinding['subject']
  /** Which of the accounts that bear the same name, from 1, as the notebook lists them; null where it is the only one. */
  readonly nth: number | null
  /** What is bound to it. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** Null for what is no account; `before` or `after` null: it was not there. */
  readonly mark: { readonly before: Mark | null; readonly after: Mark | null } | null
  readonly findings: readonly ReportFinding[]
}

export interface ReportFinding {
  readonly finding: NamedFinding
  /** It was not there on arrival. */
  readonly isNew: boolean
}

export interface ReportTask {
  readonly who: string
  readonly until: string
  readonly task: { readonly what: string } | ReportSubject
}
