import { describe, expect, test } from 'vitest'
import { nodeId } from '#core/graph/graph'
import { losable, lossesIn, whatIf } from '#core/graph/what-if/what-if'
import { customer } from '../../../../support/customer.ts'
import {
  account,
  device,
  email,
  IN_VAULT,
  licence,
  paper,
  passwordNote,
  phone,
  place,
  settings,
  tie,
  TODAY,
  yen,
} from '../../../../support/records.ts'

const lose = (...names: readonly string[]) => ({ losses: names.map(nodeId) })

test('a scenario that loses nothing changes nothing', () => {
  expect(whatIf(customer, lose(), TODAY)).toEqual({ changes: [], value: [], keepsakes: [], fixes: [] })
})

test('accounts come before licences, the dearest first', () => {
  const records = [
    tie('flat'),
    email('mail', { tieId: 'flat' }),
    ...['cheap', 'dear'].map((name) => account(name, { contacts: { mail: ['registered'] } })),
    licence('points', { accountIds: ['cheap'], value: yen(100) }),
    licence('office', { accountIds: ['dear'], value: yen(35_000) }),
  ]
  const { changes } = whatIf(records, lose('tie:flat'), TODAY)
  expect(changes.map(({ record }) => record.id)).toEqual(['dear', 'cheap', 'office', 'points'])
})

test('a licence held by two accounts is lost with both, and counts once', () => {
  const records = [
    email('mail'),
    phone('mobile'),
    account('a', { contacts: { mail: ['registered'] } }),
    account('b', { contacts: { mobile: ['registered'] } }),
    licence('office', { accountIds: ['a', 'b'], value: yen(35_000), keepsake: '思い出' }),
  ]
  expect(whatIf(records, lose('contact:mail'), TODAY)).toMatchObject({ value: [], keepsakes: [] })
  expect(whatIf(records, lose('contact:mail', 'contact:mobile'), TODAY)).toMatchObject({
    value: [yen(35_000)],
    keepsakes: ['思い出'],
  })
})

test('the chain leads from the licence back to the loss', () => {
  const { changes } = whatIf(customer, lose('tie:flat', 'paper:note'), TODAY)
  const chain = changes.find(({ record }) => record.id === 'office')?.chain
  expect(chain?.map(({ node, broken }) => `${node} < ${broken}`)).toEqual([
    'licence:office < account:ms',
    'account:ms < contact:mailbox',
    'contact:mailbox < tie:flat',
  ])
})

test('what only becomes slower is named and costs nothing', () => {
  const records = [
    tie('carrier'),
    device('handset'),
    paper('id-card', { paperKind: 'identity-document' }),
    phone('mobile', { tieId: 'carrier', deviceId: 'handset' }),
    account('a', { contacts: { mobile: ['registered'] } }),
    licence('office', { accountIds: ['a'], value: yen(35_000) }),
  ]
  const result = whatIf(records, lose('device:handset'), TODAY)
  expect(result.changes.map(({ record, after }) => [record.id, after])).toEqual([
    ['a', 'slow'],
    ['office', 'slow'],
  ])
  expect(result).toMatchObject({ value: [], fixes: [] })
})

test('what is gone today already is no part of what changes', () => {
  const moved = customer.map((item) => (item.type === 'tie' ? tie('flat', { status: 'ended' }) : item))
  expect(whatIf(moved, lose('tie:flat'), TODAY).changes).toEqual([])
})

describe('a date', () => {
  const records = [
    tie('flat', { endsOn: '2027-04-01' }),
    email('mail', { tieId: 'flat' }),
    account('a', { contacts: { mail: ['registered'] } }),
    account('idle', { ...IN_VAULT, lastSignInOn: '2026-01-01' }),
  ]
  const changed = (date: string) =>
    whatIf(records, { losses: [], date }, TODAY).changes.map(({ record }) => record.id)

  test('takes the contracts that have ended by then', () => {
    expect(changed('2027-03-31')).toEqual([])
    expect(changed('2027-04-01')).toEqual(['a'])
  })

  test('takes the accounts that were closed for want of use by then', () => {
    expect(changed('2028-06-01')).toEqual(['a', 'idle'])
  })

  test('before today brings nothing back', () => {
    expect([...lossesIn(records, { losses: [], date: '2020-01-01' }, '2027-05-01')]).toEqual(['tie:flat'])
  })
})

test('a cold start leaves papers and contact points', () => {
  const records = [
    settings(),
    email('mail'),
    account('by-vault', IN_VAULT),
    account('by-heart', { passwordInMemory: true }),
    account('by-paper'),
    passwordNote('note', 'by-paper'),
    account('by-mail', { ...IN_VAULT, contacts: { mail: ['registered'] } }),
  ]
  const { changes } = whatIf(records, { losses: [], cold: true }, TODAY)
  expect(changes.map(({ record }) => record.id)).toEqual(['by-heart', 'by-vault'])
})

describe('what can be lost', () => {
  const names = (records: Parameters<typeof losable>[0]) => losable(records, TODAY).map(({ node }) => node)

  test('is what is on record, and this vault’s own keys', () => {
    const records = [
      settings(),
      tie('carrier'),
      place('drawer'),
      paper('note', { placeId: 'drawer' }),
      device('handset'),
      phone('mobile', { tieId: 'carrier' }),
      email('mail'),
      account('ms', { passwordInMemory: true }),
    ]
    expect([...names(records)].sort()).toEqual([
      'contact:mail',
      'contact:mobile',
      'device:handset',
      'master-password',
      'memory:ms',
      'paper:note',
      'place:drawer',
      'recovery-key',
      'sim:mobile',
      'tie:carrier',
      'vault',
    ])
  })

  test('is not what is gone already', () => {
    const records = [
      tie('flat', { status: 'ended' }),
      email('mail', { tieId: 'flat' }),
      paper('note', { status: 'lost' }),
      device('handset', { status: 'lost' }),
    ]
    expect(names(records)).toEqual(['vault', 'master-password'])
  })

  test('says of which record it is', () => {
    expect(losable([tie('flat')], TODAY)).toContainEqual({ node: 'tie:flat', kind: 'tie', recordId: 'flat' })
    expect(losable([], TODAY)).toContainEqual({ node: 'vault', kind: 'vault', recordId: null })
  })
})
