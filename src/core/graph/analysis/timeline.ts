import type { Account } from '../../record/account.ts'
import type { Correction } from '../../record/correction.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { Licence } from '../../record/licence.ts'
import { idleCloseOf } from '../derive/losses.ts'
import { rowOf, type NodeId } from '../graph.ts'
import { nodeOf, partsOf } from '../nodes.ts'
import { compareText } from '../../order.ts'
import { loseMore } from '../solver/lose.ts'
import { solve, type Standing } from '../solver/solve.ts'
import { afterWaiting, dayAfter, waitingDays } from '../solver/waiting.ts'
import { isReachable, levelToState, type State } from '../state.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import type { Analysis } from './analysis.ts'
import { markOf, type Mark } from './mark.ts'
import { nearnessOf } from './nearness.ts'

/** Something that comes about on a day by itself. */
export interface TimelineEvent {
  /** A contract ends; an address or number ends; a service may close an account nobody signs in to; a right runs out. */
  readonly kind: 'tie-ends' | 'contact-ends' | 'account-idle' | 'licence-ends'
  readonly recordId: RecordId
}

/** An account or licence that is worth something else from a day on. */
export interface StateChange {
  readonly record: Account | Licence
  readonly before: State
  readonly after: State
}

/** An account whose mark is another one from a day on. */
export interface MarkChange {
  readonly account: Account
  readonly before: Mark
  readonly after: Mark
}

/** A day on which something changes if nobody does anything: a stop of a slider. */
export interface TimelineStop {
  readonly day: string
  /** Sorted by kind, then by record. Empty where a waiting period is over. */
  readonly events: readonly TimelineEvent[]
  /** Against the day before, by id. */
  readonly changes: readonly StateChange[]
  readonly marks: readonly MarkChange[]
  /** What cannot be reached any more from this day on. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
}

/** What changes when, from the day of an analysis on; the soonest first, and nothing later than `until`. */
export function timelineOf(
  records: readonly VaultRecord[],
  { today, graph, index, losses, lockouts, accounts }: Analysis,
  until = '9999-12-31',
): readonly TimelineStop[] {
  const eventsByDay = comingEvents(records, today, until)
  const waits = waitingDays(graph)
    .map((days) => ({ days, day: dayAfter(today, days) }))
    .filter(({ day }) => day <= until)
  const days = [...new Set([...eventsByDay.keys(), ...waits.map(({ day }) => day)])].sort(compareText)
  const gone = new Set(losses)
  const marks = new Map(Array.from(accounts, ([id, { mark }]) => [id, mark]))
  let rules = graph.index
  let standing: Standing = solve(rules, gone)
  let families = lockouts

  return days.flatMap((day): readonly TimelineStop[] => {
    const events = eventsByDay.get(day) ?? []
    const more = events.flatMap(lossOf).filter((node) => !gone.has(node))
    for (const node of more) gone.add(node)
    const before = standing
    const wait = waits.find((one) => one.day === day)
    if (wait === undefined) {
      standing = loseMore(
        rules,
        before,
        more.flatMap((id) => rules.numberById.get(id) ?? []),
      )
    } else {
      rules = afterWaiting(graph, wait.days)
      standing = solve(rules, gone)
    }
    if (more.length > 0) families = families.losing(more)
    const changes = changesBetween(before, standing)
    const fallen = changes.filter((change) => isReachable(change.before) && !isReachable(change.after))
    const licences = fallen.flatMap(({ record }) => (record.type === 'licence' ? [record] : []))
    const stop = {
      day,
      events,
      changes,
      marks: markChanges(more),
      value: valueOf(licences),
      keepsakes: keepsakesOf(licences),
    }
    return events.length + changes.length === 0 ? [] : [stop]
  })

  function changesBetween(before: Standing, after: Standing): readonly StateChange[] {
    const changes: StateChange[] = []
    for (const [node, level] of before.level.entries()) {
      const next = after.level[node] ?? 0
      if (next === level) continue
      const { kind, recordId } = partsOf(graph.index.idByNumber[node] as NodeId)
      if ((kind !== 'account' && kind !== 'licence') || recordId === null) continue
      const record = index.byId.get(recordId)
      if (record?.type !== 'account' && record?.type !== 'licence') continue
      changes.push({ record, before: levelToState(level), after: levelToState(next) })
    }
    return changes.sort((a, b) => compareText(a.record.id, b.record.id))
  }

  /** Only an account that hangs on what is lost can get another mark. */
  function markChanges(more: readonly NodeId[]): readonly MarkChange[] {
    const touched = new Set(more.flatMap((id) => graph.index.numberById.get(id) ?? []))
    const changes: MarkChange[] = []
    for (const node of touched) {
      for (const method of rowOf(graph.index.users, node)) touched.add(graph.index.gives[method] as number)
      const { kind, recordId } = partsOf(graph.index.idByNumber[node] as NodeId)
      const found = kind === 'account' && recordId !== null ? accounts.get(recordId) : undefined
      if (found === undefined) continue
      const { resilience, coldResilience } = nearnessOf(found.account.id, families)
      const before = marks.get(found.account.id) ?? found.mark
      const after = markOf(resilience, coldResilience, found.gaps)
      marks.set(found.account.id, after)
      if (after !== before) changes.push({ account: found.account, before, after })
    }
    return changes.sort((a, b) => compareText(a.account.id, b.account.id))
  }
}

/** What an event takes away. A right that has run out takes no way away. */
function lossOf({ kind, recordId }: TimelineEvent): readonly NodeId[] {
  switch (kind) {
    case 'tie-ends':
      return [nodeOf('tie', recordId)]
    case 'contact-ends':
      return [nodeOf('contact', recordId)]
    case 'account-idle':
      return [nodeOf('account', recordId)]
    case 'licence-ends':
      return []
  }
}

function comingEvents(
  records: readonly VaultRecord[],
  today: string,
  until: string,
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const eventsByDay = new Map<string, TimelineEvent[]>()
  const corrections = records.filter((item) => item.type === 'correction')
  for (const item of records) {
    const coming = comingOf(item, corrections)
    if (coming === null || coming.day <= today || coming.day > until) continue
    const event = { kind: coming.kind, recordId: item.id }
    eventsByDay.set(coming.day, [...(eventsByDay.get(coming.day) ?? []), event])
  }
  for (const events of eventsByDay.values()) {
    events.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.recordId, b.recordId))
  }
  return eventsByDay
}

function comingOf(
  item: VaultRecord,
  corrections: readonly Correction[],
): { readonly kind: TimelineEvent['kind']; readonly day: string } | null {
  const on = (kind: TimelineEvent['kind'], day: string | null | undefined) =>
    day === undefined || day === null ? null : { kind, day }
  switch (item.type) {
    case 'tie':
      return item.status === 'ended' ? null : on('tie-ends', item.endsOn)
    case 'contact-point':
      return item.status === 'dead' ? null : on('contact-ends', item.endsOn)
    case 'account':
      return item.state === 'closed' ? null : on('account-idle', idleCloseOf(item, corrections))
    case 'licence':
      return on('licence-ends', item.endsOn)
    default:
      return null
  }
}
