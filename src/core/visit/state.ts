import type { Finding } from '../audit/audit.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import type { Mark } from '../graph/analysis/mark.ts'
import { compareText } from '../order.ts'
import { valueOf } from '../graph/value.ts'
import type { RecordId } from '../record/field.ts'
import type { VisitState } from '../record/visit.ts'

/** All marks, in the order in which they are counted. */
export const MARKS: readonly Mark[] = ['safe', 'fragile', 'lost', 'unknown']

type Seen = Pick<Analysis, 'accounts' | 'index'>

/** Letters that the ids of a state may take up: two states and what was written beside them fit into one record. */
const LETTERS_MAX = 350_000

/** How a notebook stands now, whole: as large as the notebook is. */
export function stateOf({ accounts, index }: Seen, findings: readonly Finding[]): VisitState {
  const marks = new Map<Mark, RecordId[]>(MARKS.map((mark) => [mark, []]))
  for (const { account, mark } of accounts.values()) marks.get(mark)?.push(account.id)
  const sorted = (mark: Mark) => (marks.get(mark) ?? []).sort(compareText)
  const lists = {
    safe: sorted('safe'),
    fragile: sorted('fragile'),
    lost: sorted('lost'),
    unknown: sorted('unknown'),
  }
  const atStake = valueOf([...lists.fragile, ...lists.lost].flatMap((id) => index.licencesOf(id)))
  return { findings: groupsOf(findings), marks: lists, atStake: [...atStake] }
}

/** What is kept of it in the notebook: the same, but for a notebook so large that a record could not hold it. */
export function arrivalOf(
  analysis: Seen,
  findings: readonly Finding[],
  lettersMax: number = LETTERS_MAX,
): VisitState {
  const whole = stateOf(analysis, findings)
  const { safe, fragile, lost, unknown } = whole.marks
  const room = { left: lettersMax }
  const kept = <T extends string>(ids: readonly T[]): T[] =>
    ids.filter((id) => {
      room.left -= id.length + 3 // its quotes and a comma
      return room.left >= 0
    })
  const marks = { lost: kept(lost), fragile: kept(fragile), unknown: kept(unknown), safe: kept(safe) }
  const groups = whole.findings.map((group) => ({ ...group, subjects: kept(group.subjects) }))
  const state = { ...whole, marks, findings: groups.filter(({ subjects }) => subjects.length > 0) }
  return room.left < 0 ? { ...state, isCut: true } : state
}

/** Findings by what they say, in the audit's own order: the gravest first. */
function groupsOf(findings: readonly Finding[]): VisitState['findings'] {
  const groups = new Map<string, VisitState['findings'][number]>()
  for (const { rule, variant, subject } of findings) {
    const key = `${rule} ${variant ?? ''}`
    const group = groups.get(key)
    if (group !== undefined) group.subjects.push(subject)
    else groups.set(key, { rule, ...(variant === null ? {} : { variant }), subjects: [subject] })
  }
  return [...groups.values()]
}
