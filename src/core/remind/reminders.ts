import { dayAfter } from '../audit/days.ts'
import type { Finding } from '../audit/audit.ts'
import { compareText } from '../order.ts'
import type { Account } from '../record/account.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { USUAL_REVIEW_MONTHS, type VaultSettings } from '../record/settings.ts'
import { monthsAfter } from './calendar.ts'
import { marksOf } from './marks.ts'

/** How many days before the day on which an account is to be closed it is said. */
const CLOSING_LEAD_DAYS = 30
/** And how many before a password has to be changed: one has time, and does not forget it again. */
const PASSWORD_LEAD_DAYS = 7
/** And before a document ends: a new one takes a visit to an office, and weeks. */
const PAPER_LEAD_DAYS = 60

/** Something that has a day and is not yet done. */
export interface Reminder {
  /**
   * `finding`: a finding that comes true on a day. `field`: a date of the person's own. `renewal`: something bound to an
   * account goes on by itself. `closing`: an account is to be closed. `password`: one has to be changed, because somebody says so. `paper`: a document
   * is good until a day.
   * `review`: nobody has looked at an account for long.
   */
  readonly kind: 'finding' | 'field' | 'renewal' | 'closing' | 'password' | 'paper' | 'review'
  /** Names it with its day: another day asks anew. */
  readonly key: string
  /** The record at which it is seen to. */
  readonly recordId: RecordId
  /** YYYY-MM-DD. */
  readonly dueOn: string
  /** The first day on which it is said, YYYY-MM-DD. */
  readonly from: string
  /** The field of one's own, for `field`. */
  readonly fieldId: RecordId | null
  readonly finding: Finding | null
}

type Records = Pick<RecordIndex, 'accounts' | 'licences' | 'papers' | 'settings'>

/**
 * こんどの予定: what is to be said on a day (YYYY-MM-DD), the soonest first. Findings bring their days along; no date is
 * worked out a second time.
 */
export function remindersOf(
  records: Records,
  findings: readonly Finding[],
  today: string,
): readonly Reminder[] {
  const marks = marksOf(records.settings)
  return everything(records, findings, today)
    .filter(({ key, from }) => from <= today && (marks.get(key)?.until ?? '') <= today)
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.key, b.key))
}

/**
 * The days after today on which something new is to be said, soonest first, as far as the records alone tell; what only a
 * finding tells is known on the day itself. A day is all that is said of it.
 */
export function daysToCome(records: Records, findings: readonly Finding[], today: string): readonly string[] {
  const marks = marksOf(records.settings)
  const days = everything(records, findings, today).map(({ key, from }) =>
    [from, marks.get(key)?.until ?? ''].reduce((a, b) => (a > b ? a : b)),
  )
  return [...new Set(days.filter((day) => day > today))].sort(compareText)
}

/** A finding says the same as a date of its own record, and more. */
function everything(records: Records, findings: readonly Finding[], today: string): readonly Reminder[] {
  const found = ofFindings(findings, today)
  const known = new Set(found.map(({ recordId, dueOn }) => `${recordId} ${dueOn}`))
  const own = ofRecords(records).filter(
    ({ kind, recordId, dueOn }) => kind !== 'closing' || !known.has(`${recordId} ${dueOn}`),
  )
  return [...found, ...own]
}

function ofFindings(findings: readonly Finding[], today: string): readonly Reminder[] {
  return findings.flatMap((finding): readonly Reminder[] => {
    const { rule, subject, dueOn } = finding
    if (dueOn === null || subject === 'vault') return []
    const key = keyOf('finding', `${rule} ${subject}`, dueOn)
    // Rules speak up in time by themselves, but for the one that is there as soon as the day is set.
    const from = rule === 'closing-blocked' ? dayAfter(dueOn, -CLOSING_LEAD_DAYS) : today
    return [{ kind: 'finding', key, recordId: subject, dueOn, from, fieldId: null, finding }]
  })
}

function ofRecords({ accounts, licences, papers, settings }: Records): readonly Reminder[] {
  return [
    ...accounts
      .filter(({ state }) => state !== 'closed')
      .flatMap((account) => [
        ...fieldDays(account),
        ...closing(account),
        ...passwordChange(account),
        ...review(account, settings),
      ]),
    ...licences.flatMap(({ id, endsOn, renews, remindDays }) =>
      // What ends for good is a finding (value-expiry), with the same lead.
      endsOn === undefined || renews !== true || remindDays === undefined
        ? []
        : [reminder('renewal', id, endsOn, remindDays)],
    ),
    ...papers.flatMap(({ id, status, endsOn }) =>
      status === 'lost' || endsOn === undefined ? [] : [reminder('paper', id, endsOn, PAPER_LEAD_DAYS)],
    ),
  ]
}

function fieldDays({ id, customFields = [] }: Account): readonly Reminder[] {
  return customFields.flatMap((field) =>
    field.kind !== 'date' || field.value === undefined || field.remindDays === undefined
      ? []
      : [reminder('field', id, field.value, field.remindDays, field.id)],
  )
}

function closing({ id, closingOn }: Account): readonly Reminder[] {
  return closingOn === undefined ? [] : [reminder('closing', id, closingOn, CLOSING_LEAD_DAYS)]
}

function passwordChange(account: Account): readonly Reminder[] {
  const dueOn = passwordDueOn(account)
  return dueOn === null ? [] : [reminder('password', account.id, dueOn, PASSWORD_LEAD_DAYS)]
}

/** The day by which its password has to be changed; null where nobody asks for it, or where it is not known since when it is used. */
export function passwordDueOn({ passwordDays, secretFacts }: Account): string | null {
  const changedAt = secretFacts?.password?.changedAt
  return passwordDays === undefined || changedAt === undefined
    ? null
    : dayAfter(changedAt.slice(0, 10), passwordDays)
}

/** When an account is to be looked at again: so many months after it last was, or after it was written. */
function review(account: Account, settings: VaultSettings | null): readonly Reminder[] {
  const months = account.reviewMonths ?? settings?.reviewMonths ?? USUAL_REVIEW_MONTHS
  const last = account.lastConfirmedOn ?? account.createdAt?.slice(0, 10)
  return months === 0 || last === undefined
    ? []
    : [reminder('review', account.id, monthsAfter(last, months), 0)]
}

function reminder(
  kind: Exclude<Reminder['kind'], 'finding'>,
  recordId: RecordId,
  dueOn: string,
  leadDays: number,
  fieldId: RecordId | null = null,
): Reminder {
  const key = keyOf(kind, fieldId === null ? recordId : `${recordId} ${fieldId}`, dueOn)
  return { kind, key, recordId, dueOn, from: dayAfter(dueOn, -leadDays), fieldId, finding: null }
}

function keyOf(kind: Reminder['kind'], about: string, dueOn: string): string {
  return `${kind} ${about} ${dueOn}`
}
