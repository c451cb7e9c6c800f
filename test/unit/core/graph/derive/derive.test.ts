import { describe, expect, test } from 'vitest'
import { deriveGraph, serviceOf } from '#core/graph/derive/derive'
import {
  account,
  device,
  email,
  identityDocument,
  licence,
  paper,
  passwordNote,
  person,
  phone,
  place,
  settings,
  tie,
  yen,
} from '../../../../support/records.ts'
import { isHeld, waysTo } from '../../../../support/ways.ts'

describe('a mailbox', () => {
  test('is a holding of its own when nothing is on record that it hangs on', () => {
    expect(waysTo('contact:mail', [email('mail')])).toEqual([])
    expect(isHeld('contact:mail', [email('mail')])).toBe(true)
  })

  test('hangs on its contract', () => {
    const records = [tie('flat'), email('mail', { tieId: 'flat' })]
    expect(waysTo('contact:mail', records)).toEqual(['tie:flat'])
    expect(isHeld('contact:mail', records)).toBe(false)
    expect(isHeld('tie:flat', records)).toBe(true)
  })

  test('is worth what the account is worth in which it lives', () => {
    expect(waysTo('contact:mail', [account('google'), email('mail', { hostAccountId: 'google' })])).toEqual([
      'account:google',
    ])
  })

  test('of a provider needs both, its account and its contract', () => {
    const records = [tie('flat'), account('isp'), email('mail', { hostAccountId: 'isp', tieId: 'flat' })]
    expect(waysTo('contact:mail', records)).toEqual(['account:isp + tie:flat'])
  })
})

describe('a telephone number', () => {
  test('is a holding of its own when neither handset nor contract is on record', () => {
    expect(waysTo('contact:mobile', [phone('mobile')])).toEqual([])
    expect(isHeld('contact:mobile', [phone('mobile')])).toBe(true)
  })

  test('needs its handset and its contract', () => {
    const records = [
      tie('carrier'),
      device('handset'),
      phone('mobile', { deviceId: 'handset', tieId: 'carrier' }),
    ]
    expect(waysTo('contact:mobile', records)).toEqual(['device:handset + tie:carrier'])
  })

  test('needs a SIM when no handset is on record', () => {
    const records = [tie('carrier'), phone('mobile', { tieId: 'carrier' })]
    expect(waysTo('contact:mobile', records)).toEqual(['sim:mobile + tie:carrier'])
    expect(isHeld('sim:mobile', records)).toBe(true)
  })

  test('is issued again with days of delay, by contract and identity document', () => {
    const records = [tie('carrier'), phone('mobile', { tieId: 'carrier' }), identityDocument('licence')]
    expect(waysTo('contact:mobile', records)).toEqual([
      'sim:mobile + tie:carrier',
      'tie:carrier + paper:licence @slow',
    ])
  })

  test('is not issued again on somebody else’s identity document', () => {
    const records = [
      person('hanako'),
      person('masao'),
      tie('carrier'),
      phone('mobile', { tieId: 'carrier', personId: 'hanako' }),
      identityDocument('licence', { personId: 'masao' }),
    ]
    expect(waysTo('contact:mobile', records)).toEqual(['sim:mobile + tie:carrier'])
  })

  test('without a contract on record nobody is known who would issue it again', () => {
    const records = [device('handset'), phone('mobile', { deviceId: 'handset' }), identityDocument('licence')]
    expect(waysTo('contact:mobile', records)).toEqual(['device:handset'])
  })

  test('that is a landline has no SIM and is not issued again', () => {
    const landline = phone('home', { phoneKind: 'landline', sms: 'no', tieId: 'flat' })
    expect(waysTo('contact:home', [tie('flat'), landline, identityDocument('licence')])).toEqual(['tie:flat'])
  })
})

describe('a paper', () => {
  test('is its sheet, and the place where it lies', () => {
    const records = [place('drawer'), paper('note', { placeId: 'drawer' }), paper('loose')]
    expect(waysTo('paper:note', records)).toEqual(['sheet:note + place:drawer'])
    expect(waysTo('paper:loose', records)).toEqual(['sheet:loose'])
    expect(isHeld('place:drawer', records)).toBe(true)
    expect(isHeld('paper:note', records)).toBe(false)
  })
})

describe('this vault', () => {
  test('opens with its file and its password', () => {
    expect(waysTo('vault', [])).toEqual(['vault-data + master-password'])
    expect(waysTo('vault-data', [])).toEqual(['vault-file'])
  })

  test('is also in its copies', () => {
    expect(waysTo('vault-data', [settings()])).toEqual(['vault-copy', 'vault-file'])
    expect(waysTo('vault-data', [settings({ copies: [] })])).toEqual(['vault-file'])
  })

  test('opens with the recovery key of a kit that was made', () => {
    expect(waysTo('vault', [settings()])).toContain('vault-data + recovery-key')
    expect(isHeld('recovery-key', [settings()])).toBe(true)
  })

  test('opens with the kit on record, and then not with one of which nothing is known', () => {
    const kit = paper('kit', { paperKind: 'kit', carries: [{ secret: 'vault-recovery-key' }] })
    expect(waysTo('vault', [settings(), kit])).toEqual([
      'vault-data + master-password',
      'vault-data + paper:kit',
    ])
  })

  test('opens with a paper that carries its password', () => {
    const note = paper('note', { carries: [{ secret: 'vault-password' }] })
    expect(waysTo('vault', [note])).toContain('vault-data + paper:note')
  })
})

describe('a licence', () => {
  test('is worth the best of the accounts that hold it', () => {
    const records = [account('a'), account('b'), licence('office', { accountIds: ['a', 'b'] })]
    expect(waysTo('licence:office', records)).toEqual(['account:a', 'account:b'])
  })

  test('is not opened by a key that is spent after its first install', () => {
    const spent = licence('office', {
      keyUse: 'first-install-only',
      secretFacts: { productKey: {} },
      value: yen(1),
    })
    expect(waysTo('licence:office', [spent])).toEqual([])
  })

  test('is opened by a key that can be used again, from the vault or a paper', () => {
    const records = [
      licence('office', { keyUse: 'reusable', secretFacts: { productKey: {} } }),
      paper('card', { carries: [{ secret: 'product-key', recordId: 'office' }] }),
    ]
    expect(waysTo('licence:office', records)).toEqual(['key:office'])
    expect(waysTo('key:office', records)).toEqual(['paper:card', 'vault'])
  })

  test('with a key that stands nowhere is not opened by it', () => {
    const records = [licence('office', { keyUse: 'seats' })]
    expect(waysTo('key:office', records)).toEqual([])
    expect(isHeld('key:office', records)).toBe(false)
  })
})

test('secrets that nobody has written down are not held', () => {
  const records = [account('ms')]
  for (const secret of ['password:ms', 'codes:ms', 'factor:ms']) expect(isHeld(secret, records)).toBe(false)
})

test('every record that can be lost or reached is a node, whether anything hangs on it or not', () => {
  const records = [
    tie('flat'),
    device('handset'),
    place('drawer'),
    paper('note'),
    email('mail'),
    person('hanako'),
  ]
  const nodes = ['tie:flat', 'device:handset', 'place:drawer', 'paper:note', 'contact:mail']
  expect([...deriveGraph(records).nodes]).toEqual(expect.arrayContaining(nodes))
  expect([...deriveGraph(records).nodes].filter((node) => node.includes('hanako'))).toEqual([])
})

test('a reference that leads nowhere gives a way that never opens', () => {
  // A damaged vault may have lost the tie; what hung on it is not called safe for that.
  const records = [email('mail', { hostAccountId: 'gone' }), passwordNote('note', 'also-gone')]
  expect(waysTo('contact:mail', records)).toEqual(['account:gone'])
  expect(isHeld('account:gone', records)).toBe(false)
})

test('an account of a service that the catalogue does not know has the usual ways', () => {
  expect(serviceOf(account('new', { serviceId: 'from-a-newer-catalogue' }), { corrections: [] }).id).toBe(
    'other',
  )
  expect(serviceOf(account('ms'), { corrections: [] }).id).toBe('microsoft-account')
})
