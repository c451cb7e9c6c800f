import { describe, expect, test } from 'vitest'
import { coldLosses, idleClosures, lossesOn, ownSecrets } from '#core/graph/derive/losses'
import { account, device, email, id, paper, phone, place, tie, TODAY } from '../../../../support/records.ts'

const losses = (records: Parameters<typeof lossesOn>[0], day = TODAY) => [...lossesOn(records, day)]

describe('what is gone on a day', () => {
  test('is nothing of what is kept', () => {
    const records = [
      tie('flat'),
      email('mail'),
      device('handset'),
      paper('note'),
      place('drawer'),
      account('ms'),
    ]
    expect(losses(records)).toEqual([])
  })

  test('is a contract that has ended, by its state or by its date', () => {
    expect(losses([tie('flat', { status: 'ended' })])).toEqual(['tie:flat'])
    expect(losses([tie('flat', { endsOn: '2026-12-01' })], '2026-12-01')).toEqual(['tie:flat'])
  })

  test('is not yet what ends later: an end date is the first day without', () => {
    expect(losses([tie('flat', { endsOn: '2026-12-01' })], '2026-11-30')).toEqual([])
    expect(losses([phone('mobile', { endsOn: '2026-12-01' })], '2026-11-30')).toEqual([])
  })

  test('is a contact point that is dead or has ended', () => {
    expect(losses([email('mail', { status: 'dead' })])).toEqual(['contact:mail'])
    expect(losses([phone('mobile', { endsOn: TODAY })])).toEqual(['contact:mobile'])
  })

  test('is not a contact point of which nobody knows', () => {
    expect(losses([email('mail', { status: 'unknown' })])).toEqual([])
  })

  test('is a lost paper, wherever it lay, and a lost device', () => {
    const records = [place('drawer'), paper('note', { status: 'lost', placeId: 'drawer' })]
    expect(losses(records)).toEqual(['sheet:note'])
    expect(losses([device('handset', { status: 'lost' })])).toEqual(['device:handset'])
  })
})

describe('accounts closed for want of use', () => {
  const closed = (lastSignInOn: string, day: string, serviceId = 'microsoft-account') => [
    ...idleClosures([account('ms', { serviceId, lastSignInOn })], TODAY).flatMap(({ node, closesOn }) =>
      closesOn <= day ? node : [],
    ),
  ]

  test('are those whose limit passes within the time waited', () => {
    expect(closed('2025-12-01', '2027-11-30')).toEqual([])
    expect(closed('2025-12-01', '2027-12-01')).toEqual(['account:ms'])
  })

  test('are not those past their limit on the first day: waiting does nothing to them', () => {
    expect(closed('2020-01-01', '2027-12-01')).toEqual([])
  })

  test('are only those whose operator itself states the limit', () => {
    expect(closed('2025-12-01', '2040-01-01', 'amazon-co-jp')).toEqual([])
    expect(closed('2025-12-01', '2040-01-01', 'other')).toEqual([])
  })

  test('are none of which nobody knows when they were last used', () => {
    expect(idleClosures([account('ms'), tie('flat')], TODAY)).toEqual([])
  })

  test('nobody closes what its owner has closed', () => {
    const closed = account('ms', { lastSignInOn: '2026-01-01', state: 'closed' })
    expect(idleClosures([{ ...closed, state: 'in-use' }], TODAY)).toHaveLength(1)
    expect(idleClosures([closed], TODAY)).toEqual([])
  })
})

test('a cold start takes this vault and all memory, and leaves papers and contact points', () => {
  const records = [account('ms', { passwordInMemory: true }), account('shop'), paper('note'), email('mail')]
  expect([...coldLosses(records)]).toEqual(['vault', 'master-password', 'memory:ms'])
})

test('the secrets of an account’s own are its password, its codes and its seed, wherever they are kept', () => {
  expect(ownSecrets(id('ms'))).toEqual(['password:ms', 'codes:ms', 'seed:ms'])
})
