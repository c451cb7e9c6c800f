import { expect, test } from 'vitest'
import type { FormerValue } from '#contract'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { account, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'
import type { Session } from '../../../../src/main/session/session.ts'

const SHOP = asRecordId('shop')
const mailbox: VaultRecord = {
  type: 'contact-point',
  id: asRecordId('mailbox'),
  medium: 'email',
  value: 'old@mail.example.jp',
  mailKind: 'provider',
  status: 'live',
}

const formerOf = (session: Session, field: string): readonly FormerValue[] =>
  must(session.formerValues(SHOP)).filter((former) => former.field === field)

test('what a field said before is kept with its time, newest first, also after a restart', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox)))
  must(session.applyEdit(putting({ ...mailbox, value: 'middle@mail.example.jp' })))
  must(session.applyEdit(putting({ ...mailbox, value: 'new@mail.example.jp' })))
  const former = must((await reopened(session)).formerValues(mailbox.id))
  expect(former.map(({ field, value, from, until }) => ({ field, value, from, until }))).toEqual([
    {
      field: 'value',
      value: 'middle@mail.example.jp',
      from: '2026-11-22T09:00:01.000Z',
      until: '2026-11-22T09:00:02.000Z',
    },
    {
      field: 'value',
      value: 'old@mail.example.jp',
      from: '2026-11-22T09:00:00.000Z',
      until: '2026-11-22T09:00:01.000Z',
    },
  ])
})

test('former passwords are there once, and told one at a time', async () => {
  const session = await newSession()
  for (const password of ['first', 'second', 'third']) {
    must(session.applyEdit(putting([account('shop'), { password }])))
  }
  const former = formerOf(session, 'secrets.password')
  expect(JSON.stringify(must(session.formerValues(SHOP)))).not.toMatch(/first|second|third/)
  const revealed = former.map(
    ({ field, versionId }) => must(session.formerSecret({ id: SHOP, field, versionId })).value,
  )
  expect(revealed).toEqual(['second', 'first'])
})

test('other secrets have former values too', async () => {
  const session = await newSession()
  must(
    session.applyEdit(
      putting([account('shop'), { totp: 'JBSWY3DP', recoveryCodes: [{ code: '1111' }, { code: '2222' }] }]),
    ),
  )
  must(session.applyEdit(putting([account('shop'), { totp: null, recoveryCodes: [{ code: '3333' }] }])))
  const reveal = (field: string) =>
    formerOf(session, field).map(
      ({ versionId }) => must(session.formerSecret({ id: SHOP, field, versionId })).value,
    )
  expect(reveal('secrets.totp')).toEqual(['JBSWY3DP'])
  expect(reveal('secrets.recoveryCodes')).toEqual(['1111\n2222'])
})

test('a hidden field of before is told with its name, and put back with the others', async () => {
  const session = await newSession()
  const [pin, word] = [asRecordId('pin'), asRecordId('word')]
  const shop = account('shop', {
    customFields: [
      { id: pin, name: '暗証番号', kind: 'hidden' },
      { id: word, name: '合言葉', kind: 'hidden' },
    ],
  })
  const before = [
    { id: pin, value: '1234' },
    { id: word, value: 'kasumi' },
  ]
  must(session.applyEdit(putting([shop, { hiddenFields: before }])))
  must(session.applyEdit(putting([shop, { hiddenFields: [{ id: pin, value: '5678' }, { id: word }] }])))
  const [former] = formerOf(session, 'secrets.hiddenFields')
  if (former === undefined) throw new Error('the first values are kept')
  const name = { id: SHOP, field: former.field, versionId: former.versionId }
  expect(must(session.formerSecret(name)).value).toBe('暗証番号 1234\n合言葉 kasumi')
  must(session.restoreFormer(name))
  expect(must(session.secret(SHOP, 'hiddenFields')).value).toEqual(before)
})

test('a former value is put back in force, and undo takes that back', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop', { label: 'old' }), { password: 'first' }])))
  must(session.applyEdit(putting([account('shop', { label: 'new' }), { password: 'second' }])))
  const [label] = formerOf(session, 'label')
  const [password] = formerOf(session, 'secrets.password')
  for (const former of [label, password]) {
    if (former === undefined) throw new Error('both have former values')
    must(session.restoreFormer({ id: SHOP, field: former.field, versionId: former.versionId }))
  }
  expect(session.records()).toMatchObject([{ label: 'old' }])
  expect(must(session.secret(SHOP, 'password')).value).toBe('first')
  expect(must(session.secret(SHOP, 'formerPasswords')).value).toMatchObject([
    { value: 'second' },
    { value: 'first' },
  ])
  must(session.undo())
  must(session.undo())
  expect(session.records()).toMatchObject([{ label: 'new' }])
  expect(must(session.secret(SHOP, 'password')).value).toBe('second')
})

test('a former pointer to what was removed for good is not put back', async () => {
  const session = await newSession()
  must(
    session.applyEdit(
      putting(mailbox, account('shop', { contacts: [{ contactPointId: mailbox.id, roles: ['reset'] }] })),
    ),
  )
  must(session.applyEdit(putting(account('shop'))))
  must(session.applyEdit(removing('mailbox')))
  must(session.purge([mailbox.id]))
  for (const { field, versionId } of formerOf(session, 'contacts')) {
    must(session.restoreFormer({ id: SHOP, field, versionId }))
  }
  expect(must(session.exportDocument({ secrets: false })).records).toMatchObject([
    { id: 'shop', contacts: [] },
  ])
})

test('what a record never said has no former value', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(account('shop'))))
  expect(must(session.formerValues(SHOP))).toEqual([])
  expect(session.formerValues(asRecordId('nothing'))).toEqual({
    ok: false,
    error: { code: 'E_UNKNOWN_RECORD' },
  })
  const name = { id: SHOP, field: 'label', versionId: '0123456789abcdef' }
  expect(session.restoreFormer(name)).toEqual({ ok: false, error: { code: 'E_NO_FORMER_VALUE' } })
  expect(session.formerSecret(name)).toEqual({ ok: false, error: { code: 'E_NO_SECRET' } })
})

test('a password that an undo takes away is not lost', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'first' }])))
  must(session.applyEdit(putting([account('shop'), { password: 'second' }])))
  must(session.undo())
  const [newest] = formerOf(session, 'secrets.password')
  if (newest === undefined) throw new Error('it was in force')
  expect(
    must(session.formerSecret({ id: SHOP, field: newest.field, versionId: newest.versionId })).value,
  ).toBe('second')
})
