import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import type { ChecklistSection } from '#core/sheet/model/checklist'
import {
  account,
  email,
  id,
  IN_VAULT,
  licence,
  person,
  plan,
  tie,
  TODAY,
  yen,
} from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

/** The checklist of the plan `move`. */
function listOf(records: readonly VaultRecord[], request = {}): ChecklistSection {
  const [section] = sheetOf(records, { sheetKind: 'checklist', planId: id('move'), ...request }).sections
  if (section?.kind !== 'checklist') throw new Error('the sheet has no checklist')
  return section
}

const flat = tie('flat', { title: 'アパートの光回線', endsOn: '2027-03-31' })
const home = email('home', { value: 'hanako@ocn.ne.jp', mailKind: 'provider', tieId: 'flat' })
const daily = email('daily')
const office = account('office', { personId: 'hanako', contacts: { home: ['registered'] } })
const move = (said = {}) => plan('move', { endingIds: ['flat'], newMailId: 'daily', ...said })

test('says what ends and when, what takes over, and what is lost if nothing is done', () => {
  const right = licence('right', { accountIds: ['office'], value: yen(35_000) })
  expect(listOf([person('hanako'), flat, home, daily, office, right, move()])).toMatchObject({
    endings: [{ name: 'アパートの光回線', endsOn: '2027-03-31' }],
    endsOn: '2027-03-31',
    successors: [{ medium: 'email', value: 'daily@example.jp' }],
    value: [yen(35_000)],
    ends: [{ action: 'end', goes: 'アパートの光回線', isDone: false }],
  })
})

test('lists the accounts in the safe order, each with its page and its steps', () => {
  const google = account('google', {
    ...IN_VAULT,
    serviceId: 'google',
    loginIds: ['hanako@gmail.com'],
    contacts: { home: ['reset'] },
  })
  const gmail = email('daily', { value: 'hanako@gmail.com', hostAccountId: 'google' })
  const [first, second] = listOf([flat, home, gmail, office, google, move()]).accounts
  // What takes over hangs on the Google account: it is put in order before anything is hung on it.
  expect(first).toMatchObject({ name: 'Google アカウント', carries: true })
  expect(second).toMatchObject({
    name: 'Microsoft アカウント',
    page: 'account.live.com/proofs/manage',
    onlyWay: true,
    steps: [
      { action: 'register', comes: 'hanako@gmail.com', medium: 'email', isDone: false, doneOn: null },
      { action: 'prove', comes: 'hanako@gmail.com' },
      { action: 'remove', goes: 'hanako@ocn.ne.jp' },
    ],
  })
})

test('what is ticked off has its day, what the records show is done without one', () => {
  const ticked = { action: 'register', recordId: 'office', contactPointId: 'home' } as const
  const steps = [{ ...ticked, doneOn: TODAY, at: `${TODAY}T00:00:00.000Z` }]
  const [one] = listOf([flat, home, daily, office, move({ steps })]).accounts
  expect(one?.steps[0]).toMatchObject({ isDone: true, doneOn: TODAY })
  const both = account('office', { contacts: { home: ['registered'], daily: ['registered'] } })
  const [other] = listOf([flat, home, daily, both, move()]).accounts
  expect(other?.steps[0]).toMatchObject({ isDone: true, doneOn: null })
})

test('where nothing was chosen to take over, it names nothing', () => {
  const [only] = listOf([flat, home, office, move({ newMailId: undefined })]).accounts
  expect(only?.steps.map(({ comes }) => comes)).toEqual([null, null, null])
})

test('where what takes over cannot serve, it is not named either', () => {
  const host = account('host', { contacts: { home: ['reset'] } })
  const inside = email('daily', { hostAccountId: 'host' })
  const [only] = listOf([flat, home, inside, host, move()]).accounts
  expect(only).toMatchObject({ unsuitable: true })
  expect(only?.steps.map(({ comes }) => comes)).toEqual([null, null, null])
})

test('the offer of the operator is a bridge with a last day, which is a hint where nobody is sure', () => {
  const { bridges } = listOf([flat, home, daily, office, move()], { language: 'en' })
  expect(bridges).toMatchObject([
    {
      address: 'hanako@ocn.ne.jp',
      fees: [{ yen: 275, per: 'month' }],
      when: 'before',
      applyBy: { day: '2027-03-30', isFirm: false },
      appliedOn: null,
    },
  ])
  const said = move({ bridges: [{ contactPointId: 'home', applyBy: '2027-02-28', appliedOn: TODAY }] })
  expect(listOf([flat, home, daily, office, said]).bridges).toMatchObject([
    { applyBy: { day: '2027-02-28', isFirm: true }, appliedOn: TODAY },
  ])
})

test('a plan that is gone leaves nothing to print', () => {
  expect(sheetOf([office], { sheetKind: 'checklist', planId: id('move') }).sections).toEqual([])
  expect(sheetOf([office, move()], { sheetKind: 'checklist' }).sections).toEqual([])
})
