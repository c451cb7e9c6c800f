import { expect } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { SITUATIONS } from '#core/record/release'
import { anyVault } from '../../../support/generated-records.ts'
import { sheetOf } from '../../../support/sheets.ts'

/*
 * Whatever a household has and whatever of it was released: a paper for the family knows nothing of the rest.
 */

const RUNS = { numRuns: 150 }

/** What is written into whatever belongs to accounts that are not told of, and to nothing else. */
const MARK = 'UNTOLD'

const anyTelling = fc.record({
  person: fc.constantFrom('person0', 'person1', null),
  reader: fc.constantFrom('person0', 'person1', null),
  situation: fc.constantFrom(...SITUATIONS),
})
type Telling = typeof anyTelling extends fc.Arbitrary<infer T> ? T : never

/** Most of the accounts that are drawn are nobody's to tell: half of them are told of here, in one way or another. */
const anyHousehold = anyVault
  .chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.array(fc.constantFrom('all', 'one', 'none'), { minLength: 5, maxLength: 5 }),
    ),
  )
  .map(([records, choices]) => {
    let next = 0
    return records.map((record): VaultRecord => {
      if (record.type !== 'account') return record
      const choice = choices[next]
      next += 1
      const { release: _drawn, ...rest } = record
      if (choice === 'none') return rest
      const toIds = choice === 'one' ? { toIds: ['person1' as RecordId] } : {}
      return { ...rest, release: { wish: 'close', ...toIds } }
    })
  })

function paperOf(records: readonly VaultRecord[], { person, reader, situation }: Telling) {
  const family = {
    ...(person === null ? {} : { personId: person as RecordId }),
    ...(reader === null ? {} : { readerId: reader as RecordId }),
    situation,
  }
  return sheetOf(records, { sheetKind: 'family-sheet', accountIds: [], family })
}

/** The accounts that are not told of, by the rule as the owner reads it. */
function untoldOf(records: readonly VaultRecord[], { person, reader }: Telling): ReadonlySet<string> {
  const isTold = ({ release, state, personId }: Account) => {
    const isReader = release?.toIds === undefined || release.toIds.some((id) => id === reader)
    return release !== undefined && state !== 'closed' && (personId ?? null) === person && isReader
  }
  const accounts = records.filter((record) => record.type === 'account')
  return new Set(accounts.filter((account) => !isTold(account)).map(({ id }) => id))
}

/** Everything that belongs to none but untold accounts, marked in each of its texts; their ids stay. */
function marked(records: readonly VaultRecord[], untold: ReadonlySet<string>): readonly VaultRecord[] {
  const told = records.filter(
    (record): record is Account => record.type === 'account' && !untold.has(record.id),
  )
  const used = new Set<string>(
    told.flatMap(({ contacts }) => contacts.map(({ contactPointId }) => contactPointId)),
  )
  const devices = new Set<string>(
    [
      ...told.flatMap(({ factors }) => factors.map(({ deviceId }) => deviceId)),
      ...records.map((record) =>
        record.type === 'contact-point' && used.has(record.id) && record.medium === 'phone'
          ? record.deviceId
          : undefined,
      ),
    ].flatMap((deviceId) => deviceId ?? []),
  )
  return records.map((record): VaultRecord => {
    switch (record.type) {
      case 'account':
        return untold.has(record.id)
          ? {
              ...record,
              serviceName: `${MARK} service`,
              label: `${MARK} label`,
              note: MARK,
              loginIds: [`${MARK}-login`],
            }
          : record
      case 'licence':
        return record.accountIds.every((accountId) => untold.has(accountId))
          ? {
              ...record,
              title: `${MARK} right`,
              keepsake: MARK,
              value: { amount: 987_654_321, currency: 'JPY' },
            }
          : record
      case 'contact-point':
        return used.has(record.id) ? record : { ...record, value: `${MARK}@example.jp`, label: MARK }
      case 'device':
        return devices.has(record.id) ? record : { ...record, title: `${MARK} device` }
      case 'paper': {
        const isTold = record.carries.some(
          (carried) => !('recordId' in carried) || !untold.has(carried.recordId),
        )
        return isTold ? record : { ...record, title: `${MARK} paper` }
      }
      default:
        return record
    }
  })
}

test.prop([anyHousehold, anyTelling], RUNS)(
  'nothing of an account that is not released stands anywhere on it',
  (records, telling) => {
    const untold = untoldOf(records, telling)
    const said = JSON.stringify(paperOf(marked(records, untold), telling))
    expect(said).not.toContain(MARK)
    expect(said).not.toContain('987654321')
    for (const id of untold) expect(said).not.toContain(`"${id}"`)
  },
)

test.prop([anyHousehold, anyTelling], RUNS)(
  'it is the same paper, whatever those accounts are',
  (records, telling) => {
    const untold = untoldOf(records, telling)
    const others = records.map((record): VaultRecord =>
      record.type === 'account' && untold.has(record.id)
        ? { ...record, serviceId: 'github', contacts: [], factors: [], signInWith: [], state: 'in-use' }
        : record,
    )
    // What was closed and is open now might be told of; then it is another question.
    fc.pre(untoldOf(others, telling).size === untold.size)
    expect(paperOf(others, telling)).toEqual(paperOf(records, telling))
  },
)

test.prop([anyHousehold, anyTelling], RUNS)(
  'every account that is released stands on it once, with ten lines before them at most',
  (records, telling) => {
    const untold = untoldOf(records, telling)
    const told = records.filter(({ type, id }) => type === 'account' && !untold.has(id)).map(({ id }) => id)
    const [section] = paperOf(records, telling).sections
    if (section?.kind !== 'family') {
      expect(told).toEqual([])
      return
    }
    expect(section.accounts.map(({ accountId }) => accountId).toSorted()).toEqual(told.toSorted())
    expect(section.accounts.map(({ number }) => number)).toEqual(told.map((_, i) => i + 1))
    expect(section.lines.length).toBeLessThanOrEqual(10)
  },
)
