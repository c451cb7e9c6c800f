import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import type { PrintedSheet } from '#core/record/settings'
import { paperStateOf } from '#core/sheet/check/paper-state'
import { logOf, printedBefore, printedFrom } from '../../../../support/printed.ts'
import { account, email, id, licence, TODAY } from '../../../../support/records.ts'

const EARLIER = '2026-08-01T00:00:00.000Z'
const LATER = '2026-11-02T00:00:00.000Z'

const stateOf = (sheets: readonly PrintedSheet[], records: readonly VaultRecord[], today = TODAY) =>
  paperStateOf([logOf(...sheets), ...records], today)

/** What changed on the one paper that is out of date. */
const changesOf = (...args: Parameters<typeof stateOf>) =>
  stateOf(...args).papers.flatMap(({ changed }) => changed.map(({ accountId, how }) => `${accountId} ${how}`))

const home = [account('a'), account('b')]

test('without a sheet there is no paper, and the first one will be number 1', () => {
  expect(stateOf([], home)).toEqual({ status: 'none', papers: [], nextNumber: 1 })
})

test('the paper is current while it shows what is recorded, however often that was saved since', () => {
  const saved = home.map((item) => ({ ...item, updatedAt: LATER, tags: ['x'] }))
  expect(stateOf([printedFrom(home, 7)], saved)).toMatchObject({ status: 'current', nextNumber: 8 })
})

test('the paper is out of date once something on it was changed, and says which account it was', () => {
  const changed = [account('a', { loginIds: ['new'] }), account('b')]
  expect(stateOf([printedFrom(home, 7)], changed).status).toBe('outdated')
  expect(changesOf([printedFrom(home, 7)], changed)).toEqual(['a changed'])
  // Also where the clock was put back meanwhile.
  const saved = changed.map((item) => ({ ...item, updatedAt: EARLIER }))
  expect(changesOf([printedFrom(home, 7)], saved)).toEqual(['a changed'])
})

test('tells accounts that were closed and deleted', () => {
  expect(changesOf([printedFrom(home, 7)], [account('a', { state: 'closed' })])).toEqual([
    'a closed',
    'b gone',
  ])
})

test('an address that has come to its end since makes the paper old, though nothing was written', () => {
  const records = [
    email('mail', { endsOn: '2026-10-01' }),
    account('a', { contacts: { mail: ['registered'] } }),
  ]
  const sheet = printedFrom(records, 1)
  expect(changesOf([sheet], records, '2026-09-30')).toEqual([])
  expect(changesOf([sheet], records, '2026-10-01')).toEqual(['a ended'])
  // Printed after its end, the paper knows of it.
  expect(changesOf([{ ...sheet, printedOn: LATER }], records)).toEqual([])
})

test('a household sheet misses an account that is new, but none that was left out on purpose', () => {
  const grown = [...home, account('c')]
  expect(changesOf([printedFrom(home, 1, { sheetKind: 'household' })], grown)).toEqual(['c new'])
  expect(changesOf([printedFrom(home, 1, { sheetKind: 'account' })], grown)).toEqual([])
  const chosen = printedFrom(home, 1, { sheetKind: 'household', accountIds: [id('a')] })
  expect(changesOf([chosen], home)).toEqual([])
  expect(
    changesOf(
      [printedFrom(home, 1, { sheetKind: 'household' })],
      [...home, account('d', { state: 'closed' })],
    ),
  ).toEqual([])
})

test('a sheet for one of the people misses no account of another', () => {
  const theirs = [account('a', { personId: 'hanako' }), account('b', { personId: 'masao' })]
  const sheet = printedFrom(theirs, 1, {
    sheetKind: 'household',
    accountIds: [id('a')],
    personIds: [id('hanako')],
  })
  expect(changesOf([sheet], [...theirs, account('c', { personId: 'masao' })])).toEqual([])
  expect(changesOf([sheet], [...theirs, account('c', { personId: 'hanako' })])).toEqual(['c new'])
})

test('every paper in force is looked at, not only the last one', () => {
  const sheets = [
    printedFrom(home, 1, { accountIds: [id('a')] }),
    printedFrom(home, 2, { accountIds: [id('b')] }),
  ]
  const state = stateOf(sheets, [account('a', { loginIds: ['new'] }), account('b')])
  expect(state.papers.map(({ sheet, isCurrent }) => [sheet.number, isCurrent])).toEqual([
    [2, true],
    [1, false],
  ])
})

test('a paper that was replaced or destroyed is out of force', () => {
  const changed = [account('a', { loginIds: ['new'] }), account('b')]
  const old = printedFrom(home, 1)
  expect(stateOf([old, printedFrom(changed, 2)], changed).status).toBe('current')
  expect(stateOf([{ ...old, destroyedOn: TODAY }], changed).status).toBe('none')
})

test('keys and papers for a day are no copy of the records', () => {
  const others = (['kit', 'call-card', 'checklist', 'report', 'share-card'] as const).map((sheetKind, i) =>
    printedBefore(i + 1, ['a'], { sheetKind }),
  )
  expect(stateOf(others, home)).toMatchObject({ status: 'none', nextNumber: 6 })
})

test('a sheet from before there were digests is compared by its day', () => {
  const records = [
    account('same', { updatedAt: EARLIER }),
    account('edited', { updatedAt: LATER }),
    email('mail', { updatedAt: LATER }),
    account('mailed', { contacts: { mail: ['registered'] } }),
    licence('balance', { accountIds: ['valued'], updatedAt: LATER }),
    account('valued'),
    account('added', { createdAt: LATER }),
  ]
  const sheet = printedBefore(1, ['same', 'edited', 'mailed', 'valued', 'gone'], { sheetKind: 'household' })
  expect(changesOf([sheet], records)).toEqual([
    'edited changed',
    'mailed changed',
    'valued changed',
    'gone gone',
    'added new',
  ])
})

test('digests of another form are not compared', () => {
  const sheet = printedFrom(home, 1)
  const other = { ...sheet, shown: { form: 99, accounts: '0'.repeat(16) } }
  expect(stateOf([other], home).status).toBe('current')
})
