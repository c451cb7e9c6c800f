import { describe, expect, test } from 'vitest'
import { detach } from '#core/record/detach'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  id,
  licence,
  paper,
  person,
  phone,
  plan,
  settings,
  tie,
} from '../../../support/records.ts'

const without = (item: VaultRecord, ...gone: readonly string[]) => detach(item, new Set(gone.map(id)))

test('a record that points to nothing that goes away is the same object', () => {
  const item = account('ms', { personId: 'hanako', contacts: { mail: ['registered'] } })
  expect(without(item, 'somebody-else')).toBe(item)
  expect(without(item)).toBe(item)
})

test('nobody’s own id counts as a pointer', () => {
  const item = person('hanako')
  expect(without(item, 'hanako')).toBe(item)
})

test('a mailbox loses its contract, its person or the account in which it lives, and nothing else', () => {
  const mail = email('mail', {
    personId: 'hanako',
    tieId: 'flat',
    hostAccountId: 'isp',
    note: 'ふだんのメール',
  })
  expect(without(mail, 'flat')).toEqual(
    email('mail', { personId: 'hanako', hostAccountId: 'isp', note: 'ふだんのメール' }),
  )
  expect(without(mail, 'flat', 'isp', 'hanako')).toEqual(email('mail', { note: 'ふだんのメール' }))
})

test('a number loses its handset', () => {
  expect(without(phone('mobile', { deviceId: 'handset', tieId: 'carrier' }), 'handset')).toEqual(
    phone('mobile', { tieId: 'carrier' }),
  )
})

test('a contract and a device lose their person', () => {
  expect(without(tie('flat', { personId: 'hanako' }), 'hanako')).toEqual(tie('flat'))
  expect(without(device('handset', { personId: 'hanako' }), 'hanako')).toEqual(device('handset'))
})

test('a paper loses its place and what it carries of a record, and keeps what it carries of this vault', () => {
  const note = paper('note', {
    placeId: 'drawer',
    carries: [{ secret: 'password', recordId: 'ms' }, { secret: 'vault-recovery-key' }],
  })
  expect(without(note, 'drawer', 'ms')).toEqual(
    paper('note', { carries: [{ secret: 'vault-recovery-key' }] }),
  )
})

describe('an account', () => {
  test('loses a contact point with all its roles', () => {
    const item = account('ms', { contacts: { mail: ['login', 'registered'], mobile: ['reset'] } })
    expect(without(item, 'mail')).toEqual(account('ms', { contacts: { mobile: ['reset'] } }))
  })

  test('keeps a second factor whose device goes: what it was is still true', () => {
    const factors = [
      { kind: 'totp-app' as const, deviceId: 'old', lastProvedOn: '2026-01-01' },
      { kind: 'passkey' as const, deviceId: 'new' },
    ]
    expect(without(account('ms', { factors }), 'old')).toEqual(
      account('ms', {
        factors: [{ kind: 'totp-app', lastProvedOn: '2026-01-01' }, factors[1]].flatMap((f) => f ?? []),
      }),
    )
  })

  test('loses an account through which one signed in', () => {
    expect(without(account('shop', { signInWith: ['google', 'apple'] }), 'google')).toEqual(
      account('shop', { signInWith: ['apple'] }),
    )
  })
})

describe('a licence', () => {
  test('loses an account, a device and the paper that proves it', () => {
    const office = licence('office', {
      accountIds: ['ms', 'old'],
      deviceId: 'pc',
      proof: { text: '領収書', paperId: 'receipt' },
    })
    expect(without(office, 'old', 'pc', 'receipt')).toEqual(
      licence('office', { accountIds: ['ms'], proof: { text: '領収書' } }),
    )
  })

  test('keeps an administrator whose address goes', () => {
    const volume = (contact: object) =>
      licence('agreement', {
        volume: { companyName: '佐藤商店', administrators: [{ name: '佐藤 正男', ...contact }] },
      })
    expect(without(volume({ contactPointId: 'work' }), 'work')).toEqual(volume({}))
    const other = volume({ contactPointId: 'work' })
    expect(without(other, 'another')).toBe(other)
  })
})

test('a printed sheet outlives the records that it showed', () => {
  const printed = settings({
    sheets: [
      {
        number: 7,
        sheetKind: 'account',
        printedOn: '2026-08-03T00:00:00.000Z',
        personIds: ['hanako'],
        accountIds: ['ms'],
        secrets: 'blank',
      },
    ],
  })
  expect(without(printed, 'ms', 'hanako')).toBe(printed)
})

test('who is told of an account goes with the person; told to nobody any more, it is told to nobody at all', () => {
  const told = (said: object) => account('ms', { release: { wish: 'hand-on', ...said } })
  expect(without(told({ handToId: 'masao', toIds: ['masao', 'jiro'] }), 'masao')).toEqual(
    told({ toIds: ['jiro'] }),
  )
  expect(without(told({ toIds: ['masao'] }), 'masao')).toEqual(account('ms'))
  expect(without(told({ handToId: 'masao' }), 'masao')).toEqual(told({}))
  const other = told({ handToId: 'jiro', toIds: ['jiro'] })
  expect(without(other, 'masao')).toBe(other)
})

test('a plan goes on without what goes, and without what was ticked off there', () => {
  const tick = (recordId: string, contactPointId: string) =>
    ({ action: 'register', recordId, contactPointId, at: '2026-11-22T00:00:00.000Z' }) as const
  const use = (accountId: string) => ({ accountId, contactPointId: 'old', roles: ['reset' as const] })
  const move = plan('move', {
    endingIds: ['flat', 'old'],
    newMailId: 'fresh',
    uses: [use('ms'), use('shop')],
    steps: [tick('ms', 'old'), tick('shop', 'old')],
    bridges: [{ contactPointId: 'old', appliedOn: '2026-11-22' }],
  })
  expect(without(move, 'ms', 'fresh')).toEqual(
    plan('move', {
      endingIds: ['flat', 'old'],
      uses: [use('shop')],
      steps: [tick('shop', 'old')],
      bridges: [{ contactPointId: 'old', appliedOn: '2026-11-22' }],
    }),
  )
  expect(without(move, 'flat', 'old')).toEqual(plan('move', { newMailId: 'fresh', steps: [], bridges: [] }))
})

test('what a newer version wrote stays', () => {
  expect(without({ ...email('mail', { tieId: 'flat' }), colour: 'red' }, 'flat')).toMatchObject({
    colour: 'red',
  })
})
