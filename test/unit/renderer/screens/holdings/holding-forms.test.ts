import * as v from 'valibot'
import { expect, test } from 'vitest'
import { record as recordSchema, type VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import { deviceEdit, deviceToValues } from '../../../../../src/renderer/screens/holdings/device-form.ts'
import {
  checkLicence,
  licenceEdit,
  licenceToValues,
  withKind,
} from '../../../../../src/renderer/screens/holdings/licence-form.ts'
import { typedSecrets } from '../../../../../src/renderer/screens/holdings/licence-secrets.ts'
import {
  checkPaper,
  paperEdit,
  paperToValues,
} from '../../../../../src/renderer/screens/holdings/paper-form.ts'
import {
  checkPerson,
  personEdit,
  personToValues,
} from '../../../../../src/renderer/screens/holdings/person-form.ts'
import { placeEdit, placeToValues } from '../../../../../src/renderer/screens/holdings/place-form.ts'
import type { RecordEdit } from '../../../../../src/renderer/screens/holdings/record-edit.ts'
import { tieEdit, tieToValues } from '../../../../../src/renderer/screens/holdings/tie-form.ts'
import { NEW } from '../../../../../src/renderer/screens/records/choice.ts'
import { device, email, id, licence, paper, person, place, tie } from '../../../../support/records.ts'

/** Ids of new records, counted. */
function ids(prefix: string) {
  let count = 0
  return () => asRecordId(`${prefix}${++count}`)
}

/** What an edit writes, as records that passed their schema. */
function written({ edit }: RecordEdit): readonly VaultRecord[] {
  return edit.put.map(({ record }) => v.parse(recordSchema, record))
}

test('saving what was not changed writes the same record, with the fields of a newer version', () => {
  const hanako = person('hanako', {
    reading: 'さとう はなこ',
    birthDate: '1957-04-08',
    note: 'メモ',
    later: 1,
  })
  const provider = tie('ocn', { operator: 'OCN', contractNumber: 'A-1', endsOn: '2026-11-30', later: 1 })
  const phone = device('phone', { personId: 'hanako', later: 1 })
  const drawer = place('drawer', { note: '右', later: 1 })
  const note = paper('note', {
    placeId: 'drawer',
    carries: [{ secret: 'password', recordId: 'bank' }, { secret: 'vault-password' }],
    lastSeenOn: '2026-08-03',
    later: 1,
  })
  const volume = licence('volume', {
    licenceKind: 'volume-licence',
    keyUse: 'seats',
    seats: 5,
    value: { amount: 240_000, currency: 'JPY' },
    renews: false,
    redeemedOn: '2024-04',
    proof: { text: 'レシート', paperId: 'note', later: 1 },
    volume: {
      program: 'Open License',
      inheritsParts: 'no',
      administrators: [{ name: '正男', role: 'administrator', left: true }],
      invitation: { receivedOn: '2024-04-02', sender: 'Volume License Service Center', later: 1 },
      later: 1,
    },
    later: 1,
  })
  const none = indexRecords([])
  expect(written(personEdit(personToValues(hanako, ids('row')), hanako, ids('new')))).toEqual([hanako])
  expect(written(tieEdit(tieToValues(provider, none, ''), provider, none, ids('new')))).toEqual([provider])
  expect(written(deviceEdit(deviceToValues(phone, ''), phone, ids('new')))).toEqual([phone])
  expect(written(placeEdit(placeToValues(drawer), drawer, ids('new')))).toEqual([drawer])
  expect(written(paperEdit(paperToValues(note, '', ids('row')), note, ids('new')))).toEqual([note])
  const values = licenceToValues(volume, '', ids('row'))
  expect(written(licenceEdit(values, volume, {}, ids('new')))).toEqual([volume])
})

test('a person needs a name and nothing else', () => {
  const empty = personToValues(null, ids('row'))
  expect(checkPerson(empty)).toEqual([{ path: 'name', code: 'required' }])
  expect(checkPerson({ ...empty, name: '花子' })).toEqual([])
})

test('a helper needs a name, and days that exist', () => {
  const row = { key: 'row', position: null, name: '', agreed: '', on: '2026-02-30', until: '' }
  const values = { ...personToValues(null, ids('row')), name: '花子', helpers: [row] }
  expect(checkPerson(values)).toEqual([
    { path: 'row.name', code: 'required' },
    { path: 'row.on', code: 'day' },
  ])
  const sound = { ...values, helpers: [{ ...row, name: ' 健 ', on: '', until: '2027-03-31' }] }
  expect(written(personEdit(sound, null, ids('new')))).toMatchObject([
    { helpers: [{ name: '健', until: '2027-03-31' }] },
  ])
})

test('an invitation alone makes an agreement', () => {
  const values = {
    ...licenceToValues(null, '', ids('row')),
    title: 'Office',
    invitationKeptAt: '会社のメール',
  }
  expect(written(licenceEdit(values, null, {}, ids('new')))[0]).toMatchObject({
    volume: { invitation: { keptAt: '会社のメール' }, administrators: [] },
  })
})

test('a contract takes over the contacts that were chosen, and lets the others go', () => {
  const provider = tie('ocn')
  const records = [provider, email('old', { tieId: 'ocn' }), email('new'), email('other', { tieId: 'else' })]
  const index = indexRecords(records)
  const values = { ...tieToValues(provider, index, ''), contactIds: ['new'] }
  const [, ...contacts] = written(tieEdit(values, provider, index, ids('new')))
  expect(contacts).toEqual([email('old'), email('new', { tieId: 'ocn' })])
})

test('a paper can be written together with the place where it lies', () => {
  const values = { ...paperToValues(null, '', ids('row')), title: 'メモ', placeId: NEW, newPlace: '引き出し' }
  expect(written(paperEdit(values, null, ids('new')))).toMatchObject([
    { type: 'place', id: 'new1', title: '引き出し' },
    { type: 'paper', placeId: 'new1' },
  ])
})

test('a secret of an account on a paper has to say which account; a key of this vault has not', () => {
  const values = { ...paperToValues(null, '', ids('row')), title: 'メモ' }
  const row = (secret: 'password' | 'vault-password') => ({ key: 'row', secret, recordId: '' })
  expect(checkPaper({ ...values, carries: [row('password')] })).toEqual([{ path: 'row', code: 'required' }])
  expect(checkPaper({ ...values, carries: [row('vault-password')] })).toEqual([])
})

test('what stands on a paper twice is kept once', () => {
  const carries = ['a', 'b'].map((key) => ({ key, secret: 'password' as const, recordId: 'bank' }))
  const values = { ...paperToValues(null, '', ids('row')), title: 'メモ', carries }
  expect(written(paperEdit(values, null, ids('new')))).toMatchObject([
    { carries: [{ secret: 'password', recordId: 'bank' }] },
  ])
})

test('the use of a key follows the kind until it is said otherwise', () => {
  const values = licenceToValues(null, '', ids('row'))
  expect(values).toMatchObject({ licenceKind: 'office-card-key', keyUse: 'first-install-only' })
  expect(withKind(values, 'points')).toEqual({ licenceKind: 'points', keyUse: 'no-key' })
  expect(withKind({ ...values, keyUse: 'reusable' }, 'points').keyUse).toBe('reusable')
})

test('amounts, counts and days are read as people write them', () => {
  const values = {
    ...licenceToValues(null, '', ids('row')),
    title: 'Office',
    amount: '４３，９８０円',
    seats: '２',
    redeemedOn: '平成27年4月',
  }
  expect(checkLicence(values)).toEqual([])
  expect(written(licenceEdit(values, null, {}, ids('new')))).toMatchObject([
    { value: { amount: 43_980, currency: 'JPY' }, seats: 2, redeemedOn: '2015-04' },
  ])
})

test('an agreement of which nothing is written is no agreement', () => {
  const values = { ...licenceToValues(null, '', ids('row')), title: 'Office' }
  expect(written(licenceEdit(values, null, {}, ids('new')))[0]).not.toHaveProperty('volume')
  const named = { ...values, agreementNumber: ' V1 ' }
  expect(written(licenceEdit(named, null, {}, ids('new')))[0]).toMatchObject({
    volume: { agreementNumber: 'V1', administrators: [] },
  })
  const inherits = { ...values, inheritsParts: 'yes' as const }
  expect(written(licenceEdit(inherits, null, {}, ids('new')))[0]).toMatchObject({
    volume: { inheritsParts: 'yes' },
  })
})

test('an administrator needs a name', () => {
  const administrators = [{ key: 'row', name: ' ', contactPointId: '', role: '' as const, left: false }]
  const values = { ...licenceToValues(null, '', ids('row')), title: 'Office', administrators }
  expect(checkLicence(values)).toEqual([{ path: 'row', code: 'required' }])
})

test('a typed key replaces, an untouched field keeps, and a ticked box takes out', () => {
  const values = licenceToValues(licence('office'), '', ids('row'))
  const untouched = { valueOf: () => '' }
  expect(typedSecrets(values, untouched)).toEqual({})
  expect(typedSecrets({ ...values, dropped: ['productKey'] }, untouched)).toEqual({ productKey: null })
  const typed = { valueOf: (name: string) => (name === 'productKey' ? ' FAKE1-USE00 ' : '') }
  expect(typedSecrets({ ...values, dropped: ['productKey'] }, typed)).toEqual({ productKey: 'FAKE1-USE00' })
})

test('something new is saved under its own id, and selected by it', () => {
  const saved = placeEdit({ ...placeToValues(null), title: '金庫' }, null, ids('new'))
  expect(saved).toMatchObject({ id: id('new1'), edit: { label: 'add', remove: [] } })
})
