import { auditAnalysis } from '../../audit/audit.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { compareText } from '../../order.ts'
import { keepsakesOf, valueOf } from '../../graph/value.ts'
import type { Language } from '../../language.ts'
import type { Account } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import { asRecordId, type RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { Visit, VisitState } from '../../record/visit.ts'
import { compareStates, findingKey, markById, type NamedFinding } from '../../visit/compare.ts'
import { MARKS, stateOf } from '../../visit/state.ts'
import { consentAt, taskKey, visitsOf } from '../../visit/visits.ts'
import { accountName } from '../account/account-name.ts'
import type { ReportFinding, ReportSection, ReportSubject, ReportTask } from '../model/report.ts'
import { recordsNamed } from './mentioned.ts'

/** What came of a visit; as it is now while it is going on. */
export function reportSection(
  visit: Visit,
  records: readonly VaultRecord[],
  analysis: Analysis,
  language: Language,
): ReportSection {
  const after = visit.departure ?? stateOf(analysis, auditAnalysis(records, analysis))
  const outcome = compareStates(visit.arrival, after)
  const subjectOf = subjectsIn(visit.arrival, after, analysis.index, language)
  const open: readonly ReportFinding[] = [
    ...outcome.open.map((finding) => ({ finding, isNew: false })),
    ...outcome.found.map((finding) => ({ finding, isNew: true })),
  ]
  const openByKey = new Map(open.map((one) => [findingKey(one.finding), one]))
  const given = new Set(visit.left.map(taskKey))
  return {
    kind: 'report',
    visitId: visit.id,
    people: analysis.index.people.map(({ name }) => name),
    begunOn: visit.begunOn,
    closedOn: visit.closedOn ?? null,
    helper: visit.helper,
    agreedWith: visit.agreedWith,
    consent: consentAt(visit, visitsOf(records)),
    marks: MARKS.map((mark) => ({
      mark,
      before: outcome.countBefore[mark],
      after: outcome.countAfter[mark],
    })),
    atStakeBefore: outcome.atStakeBefore,
    atStakeAfter: outcome.atStakeAfter,
    fixed: bySubject(
      outcome.fixed.map((finding) => ({ finding, isNew: false })),
      subjectOf,
    ),
    done: visit.done,
    given: visit.left
      .flatMap((task): readonly ReportTask[] => {
        const { who, until, what } = task
        if (task.rule === undefined) return what === undefined ? [] : [{ who, until, task: { what } }]
        // What was fixed since somebody took it on is among what is fixed.
        const found = openByKey.get(taskKey(task))
        return found === undefined ? [] : [{ who, until, task: subjectOf(found.finding.subject, [found]) }]
      })
      .toSorted((a, b) => compareText(a.until, b.until)),
    open: bySubject(
      open.filter(({ finding }) => !given.has(findingKey(finding))),
      subjectOf,
    ),
  }
}

/** What it takes to name a report's findings, without an address: what they are about, whose it is, and what is bound to it. */
export function namesOnReport(report: ReportSection, index: RecordIndex): readonly VaultRecord[] {
  return recordsNamed(idsOnReport(report, index), index).map((record) => {
    if (record.type === 'contact-point') return { ...record, value: '' }
    return record.type === 'account' ? { ...record, loginIds: [] } : record
  })
}

function idsOnReport({ fixed, given, open }: ReportSection, index: RecordIndex): readonly RecordId[] {
  const subjects = [...fixed, ...open, ...given.flatMap(({ task }) => ('what' in task ? [] : [task]))]
  return subjects.flatMap(({ subject }) => {
    const record = subject === 'vault' ? undefined : index.byId.get(asRecordId(subject))
    if (record === undefined) return []
    const named = [record.id, ...(record.type === 'plan' ? record.endingIds : [])]
    const owners = named.flatMap((id) => {
      const one = index.byId.get(id)
      return one?.type === 'contact-point' ? (one.personId ?? []) : []
    })
    return [...named, ...owners, ...index.licencesOf(record.id).map(({ id }) => id)]
  })
}

type SubjectOf = (subject: string, findings: readonly ReportFinding[]) => ReportSubject

function subjectsIn(
  before: VisitState,
  after: VisitState,
  index: RecordIndex,
  language: Language,
): SubjectOf {
  const old = markById(before)
  const now = markById(after)
  const accountById = new Map<string, Account>(index.accounts.map((account) => [account.id, account]))
  const called = (account: Account) => `${account.personId ?? ''} ${accountName(account, language)}`
  return (subject, findings) => {
    const licences = subject === 'vault' ? [] : index.licencesOf(asRecordId(subject))
    const worth = { value: valueOf(licences), keepsakes: keepsakesOf(licences) }
    const account = accountById.get(subject)
    if (account === undefined) return { subject, nth: null, ...worth, mark: null, findings }
    const namesakes = index.accounts.filter((other) => called(other) === called(account))
    return {
      subject,
      nth: namesakes.length < 2 ? null : namesakes.indexOf(account) + 1,
      ...worth,
      mark: { before: old.get(account.id) ?? null, after: now.get(account.id) ?? null },
      findings,
    }
  }
}

/** In the order in which the subjects first appear: the gravest first. */
function bySubject(findings: readonly ReportFinding[], subjectOf: SubjectOf): readonly ReportSubject[] {
  const groups = new Map<NamedFinding['subject'], ReportFinding[]>()
  for (const one of findings) {
    const group = groups.get(one.finding.subject)
    if (group === undefined) groups.set(one.finding.subject, [one])
    else group.push(one)
  }
  return [...groups].map(([subject, group]) => subjectOf(subject, group))
}
