import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import type { FamilyAccount, FamilySection } from '#core/sheet/model/family'
import {
  account,
  device,
  email,
  id,
  identityDocument,
  IN_VAULT,
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
import { sheetOf } from '../../../../support/sheets.ts'

type Said = Readonly<Record<string, unknown>>

const hanako = person('hanako', { name: '佐藤 花子' })
const mine = (accountId: string, said: Said = {}) =>
  account(accountId, {
    personId: 'hanako',
    serviceId: 'other',
    serviceName: accountId,
    release: { wish: 'keep' },
    ...said,
  })

/** The paper about Hanako. */
function familyOf(records: readonly VaultRecord[], said: Said = {}, vault: Said = {}): FamilySection {
  const family = { personId: id('hanako'), situation: 'died' as const, ...said }
  const usual = {
    title: '佐藤家',
    path: '/home/hanako/sato.hikae',
    seq: 1,
    savedAt: '2026-11-22T03:00:00.000Z',
  }
  const [section] = sheetOf(
    [hanako, ...records],
    { sheetKind: 'family-sheet', family },
    { vault: { ...usual, ...vault } },
  ).sections
  if (section?.kind !== 'family') throw new Error('there is no paper for the family')
  return section
}

const blockOf = (records: readonly VaultRecord[], said: Said = {}): FamilyAccount => {
  const block = familyOf(records, said).accounts.find(({ accountId }) => accountId === 'a')
  if (block === undefined) throw new Error('there is no such account on it')
  return block
}

const namesOf = ({ accounts }: FamilySection) => accounts.map(({ name }) => name)

describe('what is left when somebody cannot act', () => {
  test('a password on paper, with the place where it lies', () => {
    const drawer = place('drawer', { title: '引き出し' })
    expect(blockOf([mine('a'), passwordNote('note', 'a', { placeId: 'drawer' }), drawer])).toMatchObject({
      reach: 'open',
      ways: [
        { isReset: false, means: [{ kind: 'paper', what: 'password', title: 'note', place: '引き出し' }] },
      ],
    })
  })

  test('not what was known by heart, nor the password of the notebook', () => {
    const known = mine('a', { passwordInMemory: true, ...IN_VAULT })
    expect(blockOf([known])).toMatchObject({ reach: 'none', ways: [], inNotebook: true })
  })

  test('the notebook, once a kit lies somewhere', () => {
    const kit = paper('kit', { paperKind: 'kit', carries: [{ secret: 'vault-recovery-key' }] })
    expect(blockOf([mine('a', IN_VAULT), kit]).ways).toEqual([
      { isReset: false, isSlow: false, means: [{ kind: 'notebook', what: 'password' }] },
    ])
  })

  test('the number, by the SIM of a handset that stays locked', () => {
    const number = phone('number', { personId: 'hanako', deviceId: 'handset', tieId: 'line' })
    const records = [
      mine('a', { serviceId: 'google', contacts: { number: ['reset'] } }),
      number,
      device('handset', { personId: 'hanako', title: '花子のスマホ' }),
      tie('line', { title: '携帯の契約', tieKind: 'carrier' }),
    ]
    expect(blockOf(records).ways).toMatchObject([
      { isReset: true, means: [{ kind: 'phone', value: '090-0000-0001', sim: '花子のスマホ' }] },
    ])
    expect(familyOf(records).notYet).toEqual({
      contracts: [{ title: '携帯の契約', names: ['a'] }],
      accounts: [],
      devices: ['花子のスマホ'],
    })
  })

  test('a handset whose code is written down needs no other one', () => {
    const records = [
      mine('a', { serviceId: 'google', contacts: { number: ['reset'] } }),
      phone('number', { personId: 'hanako', deviceId: 'handset' }),
      device('handset', { personId: 'hanako', unlockKept: 'written' }),
    ]
    expect(blockOf(records).ways[0]?.means).toMatchObject([{ kind: 'phone', sim: null }])
  })

  test('a passkey in a device that only they can unlock is gone, and so are their identity documents', () => {
    const passkey = mine('a', { serviceId: 'google', factors: [{ kind: 'passkey', deviceId: 'handset' }] })
    const shop = mine('b', { serviceId: 'docomo' })
    const records = [
      passkey,
      shop,
      device('handset', { personId: 'hanako' }),
      identityDocument('licence', { personId: 'hanako' }),
    ]
    expect(familyOf(records).accounts.flatMap(({ ways }) => ways)).toEqual([])
  })

  test('a mailbox that others read too, not one of the person’s own', () => {
    const contacts = { mail: ['registered'] as const }
    const resets = mine('a', { serviceId: 'google', contacts })
    expect(blockOf([resets, email('mail', { personId: 'masao' }), person('masao')]).reach).toBe('open')
    expect(blockOf([resets, email('mail', { personId: 'hanako' })]).ways).toEqual([])
  })

  test('a mailbox lives in an account: told of, it is opened first; not told of, it is shut', () => {
    const resets = mine('a', { serviceId: 'google', contacts: { mail: ['registered'] } })
    const mail = email('mail', { hostAccountId: 'post' })
    const post = (said = {}) => mine('post', { ...IN_VAULT, ...said })
    const note = passwordNote('note', 'post')
    expect(blockOf([resets, mail, post(), note]).ways).toMatchObject([
      { isReset: true, means: [{ kind: 'mail', account: 'post' }] },
    ])
    expect(blockOf([resets, mail, post({ release: undefined }), note]).ways).toEqual([])
  })

  test('an account does not open by a code that arrives in its own mailbox', () => {
    const self = mine('a', { serviceId: 'google', contacts: { mail: ['registered'] } })
    expect(blockOf([self, email('mail', { hostAccountId: 'a' })]).ways).toEqual([])
  })

  test('where nothing is left, the service is asked, with what it wants to know', () => {
    expect(blockOf([mine('a', { serviceId: 'docomo' })])).toMatchObject({ reach: 'ask' })
    expect(blockOf([mine('a')])).toMatchObject({ reach: 'none', support: [] })
  })
})

describe('the order', () => {
  const wish = (name: string) => ({ release: { wish: name } })

  test('what others hang on, what ends by itself, what is worth most, the rest; closing comes last', () => {
    const records = [
      mine('rest', wish('decide')),
      mine('closed', wish('close')),
      mine('left', wish('leave')),
      mine('dear', wish('decide')),
      mine('dearer'),
      mine('ending'),
      mine('post', IN_VAULT),
      email('mail', { hostAccountId: 'post' }),
      mine('hanging', { serviceId: 'google', serviceName: 'hanging', contacts: { mail: ['registered'] } }),
      licence('l1', { accountIds: ['dear'], value: yen(100) }),
      licence('l2', { accountIds: ['dearer'], value: yen(200) }),
      licence('l3', { accountIds: ['ending'], endsOn: '2026-12-31' }),
      licence('l4', { accountIds: ['rest'], endsOn: '2036-12-31' }),
      licence('l5', { accountIds: ['closed'], value: yen(900), endsOn: '2026-12-01' }),
    ]
    const section = familyOf(records)
    expect(namesOf(section)).toEqual([
      'post',
      'ending',
      'dearer',
      'dear',
      'hanging',
      'rest',
      'left',
      'closed',
    ])
    expect(section.accounts[0]).toMatchObject({ task: 'hold', carries: ['hanging'] })
    expect(section.notYet.accounts).toEqual(['post'])
    expect(section.asTheyAre).toEqual(['left'])
    expect(section.lines.at(-1)).toEqual({ kind: 'close', names: ['closed'], more: 0, on: '2026-12-01' })
  })

  test('what others hang on is closed after everything else, although it stands first', () => {
    const records = [
      mine('post', { ...IN_VAULT, ...wish('close') }),
      email('mail', { hostAccountId: 'post' }),
      mine('hanging', {
        serviceId: 'google',
        serviceName: 'hanging',
        contacts: { mail: ['registered'] },
        ...wish('save-first'),
      }),
    ]
    const { lines } = familyOf(records)
    expect(lines).toMatchObject([
      { kind: 'notebook' },
      { kind: 'account', name: 'post', task: 'hold' },
      { kind: 'account', name: 'hanging', task: 'save-first' },
      { kind: 'close', names: ['hanging', 'post'] },
    ])
  })

  test('the first page has ten lines at most, and none is lost without a word', () => {
    const many = Array.from({ length: 30 }, (_, i) => mine(`a${i + 10}`, wish(i < 20 ? 'keep' : 'close')))
    const { lines } = familyOf(many)
    expect(lines).toHaveLength(10)
    expect(lines.slice(-2)).toMatchObject([
      { kind: 'others', from: 9, to: 20 },
      { kind: 'close', more: 6 },
    ])
  })

  test('while somebody is ill nothing is closed: what carries others, what ends soon and what is paid for stay', () => {
    const records = [
      mine('closed', wish('close')),
      mine('paid'),
      mine('ending', wish('close')),
      licence('l', { accountIds: ['ending'], endsOn: '2026-12-31' }),
    ]
    const section = familyOf(records, { situation: 'ill' })
    expect(section.accounts.map(({ name, task, closing }) => [name, task, closing])).toEqual([
      ['ending', 'due', null],
      ['closed', 'wait', null],
      ['paid', 'keep', null],
    ])
    expect(section.lines.map((line) => line.kind)).toEqual(['account', 'account'])
    expect(section.asTheyAre).toEqual(['closed'])
  })
})

test('says what a service does after a death, and only then', () => {
  const apple = mine('a', { serviceId: 'apple' })
  expect(blockOf([apple]).facts).toHaveLength(2)
  expect(blockOf([apple], { situation: 'ill' }).facts).toEqual([])
})

test('names who takes it over, the word of the owner, and who may act', () => {
  const helped = person('hanako', {
    helpers: [
      { name: '恵', agreed: '娘' },
      { name: '前の人', until: '2026-01-01' },
    ],
  })
  const given = mine('a', { release: { wish: 'hand-on', handToId: 'masao', note: 'よろしく' } })
  const masao = person('masao', { name: '佐藤 正男' })
  const model = sheetOf([helped, masao, given], {
    sheetKind: 'family-sheet',
    family: { personId: id('hanako'), readerId: id('masao'), situation: 'died' },
  })
  expect(model.sections).toMatchObject([
    {
      reader: '佐藤 正男',
      calls: { helpers: [{ name: '恵', agreed: '娘' }] },
      accounts: [{ handTo: '佐藤 正男', note: 'よろしく' }],
    },
  ])
})

test('says where the papers lie that open the notebook, and how many cards it takes; never a key', () => {
  const kit = paper('kit', {
    title: '非常用キット',
    placeId: 'safe',
    carries: [{ secret: 'vault-recovery-key' }],
  })
  const printed = {
    printedOn: '2026-11-01T00:00:00Z',
    personIds: [],
    accountIds: [],
    secrets: 'printed' as const,
  }
  const kept = settings({
    copies: [{ where: 'USBメモリー', madeOn: '2026-11-01' }],
    sheets: [
      { number: 1, sheetKind: 'kit', keptAt: '金庫', ...printed },
      { number: 2, sheetKind: 'share-card', keptAt: '姉の家', ...printed },
    ],
  })
  const vault = {
    shareSplit: { threshold: 2, count: 3 },
    recoveryCode: '123456 123456',
    shares: { threshold: 2, codes: ['654321'] },
  }
  const section = familyOf([mine('a', IN_VAULT), kit, place('safe'), kept], {}, vault)
  expect(section.notebook).toEqual({
    title: '佐藤家',
    fileName: 'sato.hikae',
    folder: '/home/hanako',
    copies: [{ where: 'USBメモリー', madeOn: '2026-11-01' }],
    papers: [{ title: '非常用キット', place: 'safe' }],
    kits: [{ number: 1, keptAt: '金庫' }],
    shares: { threshold: 2, count: 3, keptAt: '姉の家' },
    opens: true,
  })
  expect(JSON.stringify(section)).not.toMatch(/123456|654321/u)
})

test('where nothing is released there is no paper', () => {
  const model = sheetOf([hanako, mine('a', { release: undefined })], {
    sheetKind: 'family-sheet',
    family: { personId: id('hanako'), situation: 'died' },
  })
  expect(model.sections).toEqual([])
})
