import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { serviceById, services } from '#core/catalog/catalog'
import { clocksFrom, duesAfter } from '#core/catalog/clocks'
import type { ClockEvent, Service } from '#core/catalog/service'

function service(id: string): Service {
  const found = serviceById(id)
  if (found === undefined) throw new Error(`no service ${id}`)
  return found
}

/** The periods that a service counts from an event, as day and certainty. */
const after = (id: string, event: ClockEvent, on: string) =>
  duesAfter(service(id), event, on).map((due) => [due.on, due.clock.then, due.firm ? 'date' : 'hint'])

test.each<[string, ClockEvent, string, readonly (readonly [string, string, string])[]]>([
  ['microsoft-account', 'recovery-requested', '2026-11-22', [['2026-11-23', 'answer', 'date']]],
  ['microsoft-account', 'contacts-replaced', '2026-11-22', [['2026-12-22', 'open', 'date']]],
  ['microsoft-account', 'closed', '2026-11-22', [['2026-12-22', 'gone', 'date']]],
  ['microsoft-account', 'windows-started', '2026-11-22', [['2027-05-21', 'gone', 'date']]],
  ['microsoft-account', 'trial-started', '2026-11-30', [['2027-02-28', 'gone', 'date']]],
  ['google', 'contact-changed', '2026-11-22', [['2026-11-29', 'open', 'date']]],
  ['google', 'recovery-contact-added', '2026-11-22', [['2026-11-29', 'open', 'hint']]],
  ['google', 'last-used', '2026-11-22', [['2028-11-21', 'gone', 'date']]],
  ['apple', 'recovery-requested', '2026-11-22', [['2026-11-25', 'answer', 'date']]],
  ['yahoo-japan', 'last-used', '2026-11-22', [['2027-11-22', 'gone', 'date']]],
  ['line', 'last-used', '2026-11-22', [['2027-11-22', 'gone', 'date']]],
  ['line', 'moved-to-new-device', '2026-11-22', [['2026-11-23', 'open', 'date']]],
  ['amazon-co-jp', 'issued', '2026-11-22', [['2036-11-22', 'gone', 'hint']]],
  ['amazon-co-jp', 'earned', '2024-02-29', [['2025-02-28', 'gone', 'hint']]],
  ['rakuten', 'earned', '2026-11-22', [['2027-11-01', 'gone', 'hint']]],
  ['docomo', 'earned', '2026-11-22', [['2027-11-22', 'gone', 'hint']]],
  ['docomo', 'line-cancelled', '2026-11-22', [['2026-12-23', 'gone', 'hint']]],
  ['au', 'line-cancelled', '2026-11-22', [['2026-12-23', 'gone', 'hint']]],
  ['softbank', 'line-cancelled', '2026-11-22', [['2026-12-23', 'gone', 'hint']]],
  ['rakuten', 'line-cancelled', '2026-11-22', [['2026-12-23', 'gone', 'date']]],
  ['mercari', 'sold', '2026-11-22', [['2027-05-21', 'gone', 'hint']]],
  ['paypay', 'closed', '2026-11-22', [['2027-05-21', 'open', 'hint']]],
  ['steam', 'topped-up', '2026-08-31', [['2027-02-28', 'gone', 'date']]],
  ['steam', 'closed', '2026-11-22', [['2026-12-22', 'gone', 'hint']]],
  ['playstation', 'closed', '2026-11-22', [['2026-12-22', 'gone', 'hint']]],
  ['x', 'closed', '2026-11-22', [['2026-12-22', 'gone', 'date']]],
  ['adobe', 'closed', '2026-11-22', [['2026-12-22', 'gone', 'date']]],
  ['github', 'recovery-requested', '2026-11-22', [['2026-11-27', 'answer', 'date']]],
  ['microsoft-volume-licensing', 'ordered', '2026-11-22', [['2026-11-23', 'open', 'date']]],
  ['microsoft-volume-licensing', 'role-changed', '2026-11-22', [['2026-11-23', 'open', 'date']]],
])('%s counts from %s on %s', (id, event, on, dues) => {
  expect(after(id, event, on)).toEqual(dues)
})

test('what disuse closes at Microsoft comes soonest first: points, mail and files, then the account', () => {
  expect(after('microsoft-account', 'last-used', '2026-11-22').map(([on]) => on)).toEqual([
    '2027-11-22',
    '2027-11-22',
    '2027-11-22',
    '2028-11-21',
  ])
})

test('an event from which a service counts nothing gives no days', () => {
  expect(duesAfter(service('google'), 'sold', '2026-11-22')).toEqual([])
})

test('a period that nobody could confirm is never counted', () => {
  const doubtful: Service = {
    ...service('google'),
    clocks: [
      {
        starts: 'sold',
        length: { days: 1 },
        then: 'gone',
        subject: { ja: '売上', en: 'proceeds' },
        source: 'no source found',
        confidence: 'unverified',
        checkedOn: '2026-11',
      },
    ],
  }
  expect(duesAfter(doubtful, 'sold', '2026-11-22')).toEqual([])
})

const everyClock = services.flatMap((known) => (known.clocks ?? []).map((clock) => ({ known, clock })))
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

prop.prop([fc.constantFrom(...everyClock), anyDay, anyDay])(
  'a later event is never counted to an earlier day, and no day comes before its event',
  ({ known, clock }, one, other) => {
    const [early = '', late = ''] = [one, other].toSorted()
    const at = (on: string) => duesAfter(known, clock.starts, on).find((due) => due.clock === clock)?.on ?? ''
    expect(at(early) <= at(late)).toBe(true)
    expect(at(late) >= late).toBe(true)
  },
)

test('an event and what follows from it are counted once in each service', () => {
  for (const { id, clocks = [] } of services) {
    const names = clocks.map(({ starts, then }) => `${id} ${starts} ${then}`)
    expect(new Set(names).size).toBe(names.length)
  }
  expect(clocksFrom(service('docomo'), 'earned').length).toBe(1)
})
