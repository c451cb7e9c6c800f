import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { timelineOf } from '#core/graph/analysis/timeline'
import { createGraph, nodeId } from '#core/graph/graph'
import { statesOf } from '#core/graph/solver/solve'
import { afterWaiting, dayAfter, daysBetween, waitingDays } from '#core/graph/solver/waiting'
import type { VaultRecord } from '#core/record/document'
import { account, email, licence, passwordNote, tie, TODAY, yen } from '../../../../support/records.ts'

const stopsOf = (records: readonly VaultRecord[], until?: string) =>
  timelineOf(records, analyse(records, TODAY), until).map(({ day, events, changes, marks }) => ({
    day,
    events: events.map(({ kind, recordId }) => `${kind} ${recordId}`),
    changes: changes.map(({ record, before, after }) => `${record.id} ${before} ${after}`),
    marks: marks.map(({ account: { id }, before, after }) => `${id} ${before} ${after}`),
  }))

const moving = [
  tie('flat', { endsOn: '2027-01-31' }),
  email('mail', { tieId: 'flat' }),
  account('ms', { contacts: { mail: ['registered'] } }),
  licence('office', { accountIds: ['ms'], value: yen(35_000) }),
]

test('the day a contract ends takes the mailbox, the account and what is bound to it', () => {
  expect(stopsOf(moving)).toEqual([
    {
      day: '2027-01-31',
      events: ['tie-ends flat'],
      changes: ['ms now appeal', 'office now appeal'],
      marks: ['ms fragile lost'],
    },
  ])
  expect(timelineOf(moving, analyse(moving, TODAY))[0]).toMatchObject({ value: [yen(35_000)] })
})

test('with the password on paper the state stays and the mark tells', () => {
  const [stop] = stopsOf([...moving, passwordNote('note', 'ms')])
  expect(stop).toMatchObject({ changes: [], marks: ['ms fragile lost'] })
})

test('an address ends, a service may close an idle account, a right runs out: the soonest first', () => {
  const records = [
    email('mail', { endsOn: '2027-03-01' }),
    account('google', { serviceId: 'google', lastSignInOn: '2025-06-01', passwordInMemory: true }),
    licence('pass', { endsOn: '2026-12-01' }),
  ]
  expect(stopsOf(records).map(({ day, events }) => [day, ...events])).toEqual([
    ['2026-12-01', 'licence-ends pass'],
    ['2027-03-01', 'contact-ends mail'],
    ['2027-06-01', 'account-idle google'],
  ])
  expect(stopsOf(records).at(-1)?.changes).toEqual(['google now lost'])
})

test('nothing later than the end that is asked for, and nothing that is over', () => {
  expect(stopsOf(moving, '2027-01-30')).toEqual([])
  expect(
    stopsOf([tie('old', { endsOn: '2026-01-01' }), tie('gone', { endsOn: '2028-01-01', status: 'ended' })]),
  ).toEqual([])
})

test('a slow way that says how long it takes has come through by then', () => {
  const [form, a] = [nodeId('form'), nodeId('a')]
  const graph = createGraph({
    methods: [
      { gives: a, needs: [form], cap: 'slow', days: 30 },
      { gives: nodeId('b'), needs: [form], cap: 'slow' },
    ],
  })
  const stateAfter = (days: number) => statesOf({ ...graph, index: afterWaiting(graph, days) }).get(a)
  expect(waitingDays(graph)).toEqual([30])
  expect([stateAfter(29), stateAfter(30)]).toEqual(['slow', 'now'])
  expect([daysBetween('2026-11-22', '2026-12-22'), dayAfter('2026-11-22', 30)]).toEqual([30, '2026-12-22'])
})
