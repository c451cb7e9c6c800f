import type { ReportFinding, ReportSection, ReportSubject } from '#core/sheet/model/report'
import { formatDay } from '#core/text/format'
import { findingTitle } from '#core/text/report-text'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'
import { countOf } from './ReportFound.tsx'
import { ReportList, type Rows } from './ReportParts.tsx'
import { Signatures } from './ReportSign.tsx'
import { SubjectName } from './SubjectName.tsx'

interface Props {
  readonly report: ReportSection
  readonly rows: Rows
}

/** What somebody took on, with a box to tick, the first day first. */
export function GivenTable({ report, rows }: Props) {
  const { text, language } = useSheet()
  const { given, open } = report
  return (
    <ReportList
      title={text['report.left']({ count: given.length + countOf(open) })}
      hint={text['report.tick']}
      columns={[
        { name: text['report.column.task'] },
        { name: text['report.column.who'], className: styles.who },
        { name: text['report.column.until'], className: styles.until },
      ]}
      rows={rows}
    >
      {given.map(({ who, until, task }, i) => (
        <tr data-row key={i}>
          <td>
            <span className={styles.todo}>
              <Box />
              {'what' in task ? <b>{task.what}</b> : <Taken task={task} />}
            </span>
          </td>
          <td>{who}</td>
          <td className={styles.until}>{formatDay(until, language)}</td>
        </tr>
      ))}
    </ReportList>
  )
}

/**
 * What nobody took on yet, by what was found, two findings beside each other, every account with a box to tick, and room to write
 * who does it until when, as the customer and the helper agree on it at the table. Nobody signs a page on
 * which nothing else stands, so that the signatures stand below its last row.
 */
export function OpenTable({ report, rows }: Props) {
  const { text } = useSheet()
  const { given, open } = report
  const groups = byFinding(open)
  const lines = inLines(groups)
  const hasNew = groups.some(({ subjects }) => subjects.some(({ isNew }) => isNew))
  const hints = [
    ...(given.length === 0 ? [text['report.tick']] : []),
    text['report.open.write'],
    ...(hasNew ? [text['report.new.what']] : []),
  ]
  const count = countOf(open)
  const isLast = rows === null || rows.to >= lines.length
  return (
    <>
      {count === 0 && given.length === 0 && (
        <section className={styles.list}>
          <h2>{text['report.left']({ count })}</h2>
          <p>{text['report.left.none']}</p>
        </section>
      )}
      {count > 0 && (
        <ReportList
          title={given.length === 0 ? text['report.left']({ count }) : text['report.open']({ count })}
          hint={hints.join(' ')}
          columns={[]}
          rows={rows}
        >
          {lines.map((line, i) => (
            <tr data-row key={i}>
              {line.map((group) => (
                <GroupCell group={group} isWide={isWide(group)} key={keyOf(group)} />
              ))}
              {line.length === 1 && !line.some(isWide) && <td />}
            </tr>
          ))}
        </ReportList>
      )}
      {isLast && <Signatures />}
    </>
  )
}

/** Several accounts of which the same was found. */
interface Group extends ReportFinding {
  readonly subjects: readonly (Pick<ReportFinding, 'isNew'> & { readonly subject: ReportSubject })[]
  /** The row before has others of the same finding. */
  readonly isContinued: boolean
}

/** In the order in which the findings first appear: the gravest first. */
function byFinding(open: readonly ReportSubject[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const subject of open)
    for (const one of subject.findings) {
      const key = keyOf(one)
      const subjects = [...(groups.get(key)?.subjects ?? []), { subject, isNew: one.isNew }]
      groups.set(key, { ...one, subjects, isContinued: false })
    }
  return [...groups.values()]
}

/** Of so many accounts the names take a line of their own. */
const MANY = 4

function isWide({ subjects }: Group): boolean {
  return subjects.length >= MANY
}

/** Two findings beside each other, or one with many accounts. */
function inLines(groups: readonly Group[]): readonly (readonly Group[])[] {
  const lines: Group[][] = []
  let open: Group[] | null = null
  for (const group of groups) {
    if (isWide(group)) lines.push(...inRows(group).map((part) => [part]))
    else if (open === null) lines.push((open = [group]))
    else {
      open.push(group)
      open = null
    }
  }
  return lines
}

/** No row has more accounts, so that a list of many can go on on another page. */
const PER_ROW = 30

function inRows(group: Group): readonly Group[] {
  const { subjects } = group
  return Array.from({ length: Math.ceil(subjects.length / PER_ROW) }, (_, i) => ({
    ...group,
    subjects: subjects.slice(PER_ROW * i, PER_ROW * (i + 1)),
    isContinued: i > 0,
  }))
}

function keyOf({ finding }: ReportFinding): string {
  return `${finding.rule} ${finding.variant ?? ''}`
}

interface CellProps {
  readonly group: Group
  readonly isWide: boolean
}

function GroupCell({ group, isWide }: CellProps) {
  const { text, naming } = useSheet()
  const name = findingTitle(group.finding, naming)
  return (
    <td colSpan={isWide ? 2 : 1}>
      <span className={styles.open}>
        <b>{group.isContinued ? text['sheet.continued']({ name }) : name}</b>
        {!group.isContinued && <span className={styles.taker}>{text['report.blank-until']}</span>}
      </span>
      {group.subjects.map(({ subject, isNew }) => (
        <span className={styles.todo} key={subject.subject}>
          <Box />
          <span>
            <SubjectName of={subject} />
          </span>
          {isNew && <em>{text['report.new']}</em>}
        </span>
      ))}
    </td>
  )
}

function Taken({ task }: { readonly task: ReportSubject }) {
  const { naming } = useSheet()
  return (
    <span>
      <b className={styles.what}>
        {task.findings.map(({ finding }) => findingTitle(finding, naming)).join(' ')}
      </b>
      <SubjectName of={task} />
    </span>
  )
}

function Box() {
  return <span className={styles.box} />
}
