import { fc, test } from '@fast-check/vitest'
import type { VaultRecord } from '#core/record/document'
import { drawCollection } from '../../../../scripts/bench/collection.ts'
import {
  expectNextStepsToHelp,
  expectNoFalseAlarm,
  expectNoSilentFragility,
} from '../../../support/finding-laws.ts'

/*
 * The laws of the findings on households as they are drawn for the benchmark, of 5 to 60 accounts and of several households in one
 * vault, in which some things have gone wrong already. `npm run soak` draws many more and new ones each time.
 */

const isSoak = process.env['HIKAE_SOAK'] === 'yes'
const LONG_MS = 600_000
const RUNS = { numRuns: isSoak ? 2_000 : 60 }

/** What goes wrong in a household, and with which record of those that it can happen to. */
const anyTroubles = fc.array(
  fc.record({
    what: fc.constantFrom('dead', 'ends', 'ended', 'lost', 'locked-out', 'closed', 'forgotten', 'idle'),
    which: fc.nat({ max: 999 }),
  }),
  { maxLength: 6 },
)
type Trouble = { readonly what: string; readonly which: number }

const anyHousehold = fc
  .record({
    accounts: fc.integer({ min: 5, max: 60 }),
    seed: fc.nat(),
    troubles: anyTroubles,
  })
  .map(({ accounts, seed, troubles }) => troubles.reduce(withTrouble, drawCollection(accounts, seed)))

function withTrouble(records: readonly VaultRecord[], { what, which }: Trouble): readonly VaultRecord[] {
  const hit = records.filter((item) => happensTo(item, what))
  const chosen = hit[which % Math.max(1, hit.length)]
  return records.map((item) => (item === chosen ? changed(item, what) : item))
}

function happensTo({ type }: VaultRecord, what: string): boolean {
  switch (what) {
    case 'dead':
      return type === 'contact-point'
    case 'ends':
    case 'ended':
      return type === 'tie'
    case 'lost':
      return type === 'paper' || type === 'device'
    default:
      return type === 'account'
  }
}

function changed(item: VaultRecord, what: string): VaultRecord {
  switch (item.type) {
    case 'contact-point':
      return { ...item, status: 'dead' }
    case 'tie':
      return what === 'ended' ? { ...item, status: 'ended' } : { ...item, endsOn: '2026-12-31' }
    case 'paper':
    case 'device':
      return { ...item, status: 'lost' }
    case 'account': {
      if (what === 'idle') return { ...item, lastSignInOn: '2023-01-01' }
      if (what === 'locked-out' || what === 'closed') return { ...item, state: what }
      const { secretFacts: _facts, passwordInMemory: _memory, ...rest } = item
      return rest
    }
    default:
      return item
  }
}

test.prop([anyHousehold], RUNS)('no silent fragility in a household', expectNoSilentFragility, LONG_MS)

test.prop([anyHousehold], RUNS)('no false alarm in a household', expectNoFalseAlarm, LONG_MS)

test.prop([anyHousehold], { numRuns: isSoak ? 60 : 3 })(
  'following the next step of any finding in a household makes it go away',
  expectNextStepsToHelp,
  LONG_MS,
)

test.prop([fc.nat()], { numRuns: isSoak ? 40 : 2 })(
  'nor in the 300 accounts of several households that a helper looks after',
  (seed) => {
    const records = drawCollection(300, seed)
    expectNoSilentFragility(records)
    expectNoFalseAlarm(records)
  },
  LONG_MS,
)
