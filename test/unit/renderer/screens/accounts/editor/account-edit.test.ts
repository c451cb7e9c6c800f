import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  record as recordSchema,
  type RecordOf,
  type RecordType,
  type VaultRecord,
} from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import type { TypedSecrets } from '../../../../../../src/renderer/screens/accounts/editor/account-belongings.ts'
import { accountEdit } from '../../../../../../src/renderer/screens/accounts/editor/account-edit.ts'
import { accountToValues } from '../../../../../../src/renderer/screens/accounts/editor/account-form.ts'
import type { AccountValues } from '../../../../../../src/renderer/screens/accounts/editor/account-values.ts'
import { checkAccount } from '../../../../../../src/renderer/screens/accounts/editor/check-account.ts'
import { NEW } from '../../../../../../src/renderer/screens/records/choice.ts'
import {
  account,
  device,
  email,
  licence,
  paper,
  passwordNote,
  person,
  place,
} from '../../../../../support/records.ts'

const NO_SECRETS: TypedSecrets = { account: {}, productKeys: new Map() }

function counter(prefix: string) {
  let number = 0
  return () => asRecordId(`${prefix}${++number}`)
}

/** Opens the editor, changes what is said, and answers the records that saving would put. */
function save(
  records: readonly VaultRecord[],
  base: RecordOf<'account'> | null,
  said: Partial<AccountValues>,
  secrets: TypedSecrets = NO_SECRETS,
) {
  const index = indexRecords(records)
  const values = { ...accountToValues(base, index, counter('row')), ...said }
  const { edit, id } = accountEdit(values, base, secrets, { index, newId: counter('new') })
  const put = edit.put.map((item) => v.parse(recordSchema, item.record))
  const only = <T extends RecordType>(type: T) =>
    put.filter((item): item is RecordOf<T> => item.type === type)
  return { edit, id, put, only, saved: only('account')[0] }
}

const full = account('full', {
  serviceId: 'microsoft-account',
  label: '古いほう',
  personId: asRecordId('hanako'),
  url: 'account.microsoft.com',
  loginIds: ['hanako@example.jp', 'hanako2'],
  contacts: { mail: ['login', 'registered'] },
  resetRoutes: 'complete',
  passwordInMemory: true,
  twoStep: 'on',
  factors: [{ kind: 'totp-app', deviceId: asRecordId('phone'), lastProvedOn: '2026-10-01', later: 1 }],
  signInWith: [asRecordId('google')],
  registeredName: {
    kanji: '佐藤 花子',
    kana: 'サトウ ハナコ',
    romaji: 'Hanako Sato',
    script: 'kanji',
    later: 2,
  },
  registeredBirthDate: '1957-04-08',
  registeredPostalCode: '330-0001',
  alsoTold: [{ what: 'work', said: 'さくら商事', need: 'voluntary', later: 3 }],
  triedLogins: [{ value: 'hanako@example.jp', on: '2026-10-01', answer: 'known' }],
  createdOn: '2015-04',
  lastSignInOn: '2026-10-18',
  lastConfirmedOn: '2026-10-04',
  state: 'locked-out',
  release: {
    wish: 'hand-on',
    handToId: asRecordId('masao'),
    toIds: [asRecordId('masao')],
    note: 'よろしく',
    later: 4,
  },
  tags: ['家', 'Office'],
  note: '一行目\n二行目',
  fromLater: { kept: true },
})
const around = [
  person('hanako'),
  email('mail'),
  device('phone'),
  account('google', { serviceId: 'google' }),
  passwordNote('note', 'full'),
  licence('office', { accountIds: [asRecordId('full')] }),
]

test('saving what was not changed writes the same account and nothing else', () => {
  const { put, edit } = save([...around, full], full, {})
  expect(put).toEqual([full])
  expect(edit.label).toBe('edit')
})

test('an emptied field is taken out; fields of a newer version stay', () => {
  const { saved } = save([...around, full], full, { label: ' ', note: '', tags: [], kanji: '', script: '' })
  expect(saved).not.toHaveProperty('label')
  expect(saved).not.toHaveProperty('note')
  expect(saved).not.toHaveProperty('tags')
  expect(saved?.registeredName).toEqual({ kana: 'サトウ ハナコ', romaji: 'Hanako Sato', later: 2 })
  expect(saved).toHaveProperty('fromLater', { kept: true })
})

test('what the family is told is taken back whole, and an heir goes with the wish for one', () => {
  expect(save([...around, full], full, { release: 'no' }).saved).not.toHaveProperty('release')
  const { saved } = save([...around, full], full, { release: 'all', wish: 'close', familyNote: ' ' })
  expect(saved?.release).toEqual({ wish: 'close', later: 4 })
  expect(save([], null, { serviceId: 'google' }).saved).not.toHaveProperty('release')
})

test('a new account needs nothing but its service', () => {
  const { saved, edit, id, put } = save([], null, { serviceId: 'google' })
  expect(put).toHaveLength(1)
  expect(saved).toMatchObject({ id, serviceId: 'google', loginIds: [], contacts: [], state: 'in-use' })
  expect(edit.label).toBe('add')
})

test('the only person of the notebook is taken to be the owner of a new account', () => {
  expect(save([person('hanako')], null, { serviceId: 'google' }).saved?.personId).toBe('hanako')
  expect(save([person('hanako'), person('masao')], null, { serviceId: 'google' }).saved).not.toHaveProperty(
    'personId',
  )
})

test('a person, an address and a device that are named in passing are written along, for that person', () => {
  const { saved, only } = save([], null, {
    serviceId: 'google',
    personId: NEW,
    newPerson: '佐藤 正男',
    contacts: [{ key: 'a', contactPointId: NEW, value: '０９０−００００−１２３４', roles: ['reset'] }],
    factors: [
      { key: 'b', position: null, kind: 'security-key', deviceId: NEW, newDevice: '鍵', lastProvedOn: '' },
    ],
  })
  const personId = only('person')[0]?.id
  expect(only('person')).toMatchObject([{ name: '佐藤 正男' }])
  expect(only('contact-point')).toMatchObject([
    { medium: 'phone', phoneKind: 'mobile', sms: 'yes', personId },
  ])
  expect(only('device')).toMatchObject([{ deviceKind: 'security-key', title: '鍵', personId }])
  expect(saved).toMatchObject({
    personId,
    contacts: [{ contactPointId: only('contact-point')[0]?.id, roles: ['reset'] }],
    factors: [{ kind: 'security-key', deviceId: only('device')[0]?.id }],
  })
})

test('an address that is on record already is not written twice, and its rows become one', () => {
  const { saved, only } = save([email('mail')], null, {
    serviceId: 'google',
    contacts: [
      { key: 'a', contactPointId: NEW, value: 'MAIL@example.jp', roles: ['login'] },
      { key: 'b', contactPointId: 'mail', value: '', roles: ['registered'] },
      { key: 'c', contactPointId: NEW, value: ' ', roles: ['registered'] },
    ],
  })
  expect(only('contact-point')).toEqual([])
  expect(saved?.contacts).toEqual([{ contactPointId: 'mail', roles: ['login', 'registered'] }])
})

test('the mailbox of the account itself lives in this account', () => {
  const { id, only } = save([], null, {
    serviceId: 'google',
    loginIds: [{ key: 'l', value: 'hanako.sato@gmail.com' }],
    contacts: [{ key: 'a', contactPointId: NEW, value: 'hanako.sato@gmail.com', roles: ['login'] }],
  })
  expect(only('contact-point')).toMatchObject([{ mailKind: 'free', hostAccountId: id }])
})

test('papers are written on and wiped, and a new one lies where it was said', () => {
  const cover = paper('card', { carries: [{ secret: 'product-key', recordId: asRecordId('office') }] })
  const { only } = save([...around, full, cover, place('drawer')], full, {
    passwordPaper: { paperIds: ['card'], newTitle: '台所の手帳', newPlaceId: 'drawer' },
  })
  expect(only('paper')).toMatchObject([
    { id: 'note', carries: [] },
    {
      id: 'card',
      carries: [
        { secret: 'product-key', recordId: 'office' },
        { secret: 'password', recordId: 'full' },
      ],
    },
    { title: '台所の手帳', placeId: 'drawer', carries: [{ secret: 'password', recordId: 'full' }] },
  ])
})

test('one paper can take both the password and the codes', () => {
  const choice = { paperIds: ['sheet'], newTitle: '', newPlaceId: '' }
  const { only } = save([paper('sheet')], null, {
    serviceId: 'google',
    passwordPaper: choice,
    codesPaper: choice,
  })
  expect(only('paper')[0]?.carries.map(({ secret }) => secret)).toEqual(['password', 'recovery-codes'])
})

test('a licence is bound, another let go, a third written along with its key', () => {
  const spare = licence('spare')
  const { edit, only, id } = save(
    [...around, full, spare],
    full,
    {
      licenceIds: ['spare'],
      newLicences: [
        {
          key: 'k',
          title: 'Office 2024',
          licenceKind: 'office-card-key',
          keyUse: 'first-install-only',
          amount: '４３，９８０円',
          currency: 'JPY',
          keepsake: '',
        },
      ],
    },
    { account: {}, productKeys: new Map([['k', 'AAAAA-BBBBB']]) },
  )
  expect(only('licence')).toMatchObject([
    { id: 'office', accountIds: [] },
    { id: 'spare', accountIds: [id] },
    { title: 'Office 2024', accountIds: [id], value: { amount: 43980, currency: 'JPY' } },
  ])
  expect(edit.put.at(-1)?.secrets).toEqual({ productKey: 'AAAAA-BBBBB' })
})

test('secrets go with the account and nowhere else', () => {
  const secrets = { account: { password: 'example', passwordStrength: 3 }, productKeys: new Map() }
  const { edit } = save([], null, { serviceId: 'google' }, secrets)
  expect(edit.put).toMatchObject([{ secrets: secrets.account }])
  expect(JSON.stringify(edit.put.map(({ record }) => record))).not.toContain('example')
})

test.each<[string, Partial<AccountValues>, string, string]>([
  ['without a service', {}, 'serviceId', 'service'],
  ['at another service without a name', { serviceId: 'other' }, 'serviceName', 'required'],
  ['for somebody without a name', { serviceId: 'google', personId: NEW }, 'newPerson', 'required'],
  [
    'with half an address',
    { serviceId: 'google', contacts: [{ key: 'a', contactPointId: NEW, value: 'x@y', roles: ['reset'] }] },
    'a',
    'email',
  ],
  [
    'with a contact that is for nothing',
    { serviceId: 'google', contacts: [{ key: 'a', contactPointId: 'mail', value: '', roles: [] }] },
    'a.roles',
    'role',
  ],
  ['made on no day', { serviceId: 'google', createdOn: '去年' }, 'createdOn', 'rough-day'],
  [
    'of somebody born on no day',
    { serviceId: 'google', registeredBirthDate: '1957-02-30' },
    'registeredBirthDate',
    'day',
  ],
])('an account %s is not saved, and the field says what to type', (_what, said, path, code) => {
  const values = { ...accountToValues(null, indexRecords([]), counter('row')), ...said }
  expect(checkAccount(values)).toEqual([{ path, code }])
})

test('an account that was opened can be saved as it is', () => {
  const index = indexRecords([...around, full])
  expect(checkAccount(accountToValues(full, index, counter('row')))).toEqual([])
})
