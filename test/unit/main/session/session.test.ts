import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { account, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

const mailbox: VaultRecord = {
  type: 'contact-point',
  id: asRecordId('mailbox'),
  medium: 'email',
  value: 'hanako@mail.example.jp',
  mailKind: 'free',
  status: 'live',
}
const withMailbox = account('shop', { contacts: [{ contactPointId: mailbox.id, roles: ['registered'] }] })

test('what was saved is there after a restart, and without its secrets', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox, [withMailbox, { password: 'tsubame-7', passwordStrength: 2 }])))
  const again = await reopened(session)
  expect(again.records()).toHaveLength(2)
  expect(JSON.stringify(again.records())).not.toContain('tsubame-7')
  const shop = again.records().find(({ id }) => id === 'shop')
  expect(shop).toMatchObject({ secretFacts: { password: { strength: 2 } } })
})

test('a secret is told one at a time, by name', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'tsubame-7', totp: 'JBSWY3DP' }])))
  expect(must(session.secret(asRecordId('shop'), 'password'))).toEqual({
    name: 'password',
    value: 'tsubame-7',
  })
  expect(session.secret(asRecordId('shop'), 'hiddenNote')).toEqual({
    ok: false,
    error: { code: 'E_NO_SECRET' },
  })
})

test('equal passwords have equal fingerprints, and the fingerprint is not the password', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('a'), { password: 'same' }], [account('b'), { password: 'same' }])))
  const prints = session
    .records()
    .map((item) => (item.type === 'account' ? item.secretFacts?.password?.fingerprint : ''))
  expect(new Set(prints).size).toBe(1)
  expect(prints[0]).toMatch(/^[0-9a-f]{16}$/)
})

test('of the hidden fields one is set anew while the others keep their values, and none is in the outline', async () => {
  const session = await newSession()
  const [pin, word] = [asRecordId('pin'), asRecordId('word')]
  const hidden = (hiddenFields: { id: typeof pin; value?: string }[]) =>
    must(session.applyEdit(putting([account('shop'), { hiddenFields }])))
  hidden([
    { id: pin, value: 'canary-1' },
    { id: word, value: 'canary-2' },
  ])
  hidden([{ id: pin, value: 'canary-3' }, { id: word }, { id: asRecordId('empty') }])
  expect(must(session.secret(asRecordId('shop'), 'hiddenFields')).value).toEqual([
    { id: pin, value: 'canary-3' },
    { id: word, value: 'canary-2' },
  ])
  expect(JSON.stringify(session.records())).not.toContain('canary')
  hidden([{ id: word }])
  expect(must(session.secret(asRecordId('shop'), 'hiddenFields')).value).toEqual([
    { id: word, value: 'canary-2' },
  ])
})

test('a replaced password is kept among the former ones, with the day it ended', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'first' }])))
  must(session.applyEdit(putting([account('shop'), { password: 'second' }])))
  expect(must(session.secret(asRecordId('shop'), 'formerPasswords')).value).toEqual([
    { value: 'first', until: '2026-11-22' },
  ])
})

test('an edit that names no secret leaves the secrets as they are', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'first' }])))
  must(session.applyEdit(putting(account('shop', { label: 'old' }))))
  expect(must(session.secret(asRecordId('shop'), 'password')).value).toBe('first')
})

test('null takes a secret away', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'first' }])))
  must(session.applyEdit(putting([account('shop'), { password: null }])))
  const again = await reopened(session)
  expect(again.secret(asRecordId('shop'), 'password').ok).toBe(false)
  expect(again.records()[0]).not.toHaveProperty('secretFacts')
})

test('used recovery codes are counted', async () => {
  const session = await newSession()
  must(
    session.applyEdit(
      putting([account('shop'), { recoveryCodes: [{ code: '1111' }, { code: '2222', used: true }] }]),
    ),
  )
  expect(session.records()[0]).toMatchObject({ secretFacts: { recoveryCodes: { count: 2, unused: 1 } } })
})

test('removing a contact point takes it out of the accounts that point to it, and undo brings both back', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox, withMailbox)))
  must(session.applyEdit(removing('mailbox')))
  expect(session.records()).toMatchObject([{ id: 'shop', contacts: [] }])
  must(session.undo())
  expect(session.records().find(({ id }) => id === 'shop')).toMatchObject({ contacts: withMailbox.contacts })
  expect(session.records()).toHaveLength(2)
})

test('undo of a deletion brings the secrets back, also after a restart', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'tsubame-7' }])))
  must(session.applyEdit(removing('shop')))
  expect(session.records()).toEqual([])
  must(session.undo())
  const again = await reopened(session)
  expect(must(again.secret(asRecordId('shop'), 'password')).value).toBe('tsubame-7')
})

test('redo does again what undo took back, until something else is edited', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(account('a'))))
  must(session.undo())
  must(session.redo())
  expect(session.records()).toHaveLength(1)
  must(session.undo())
  must(session.applyEdit(putting(account('b'))))
  expect(session.redo()).toEqual({ ok: false, error: { code: 'E_NOTHING_TO_UNDO' } })
})

test('refuses a record that points to nothing, and saves nothing', async () => {
  const session = await newSession()
  expect(session.applyEdit(putting(account('a'), withMailbox))).toEqual({
    ok: false,
    error: { code: 'E_UNKNOWN_RECORD' },
  })
  expect(session.records()).toEqual([])
})

test('fields that this version does not know survive an edit and a restart', async () => {
  const session = await newSession()
  const newer: VaultRecord = { ...account('shop'), shoeSize: 24.5 }
  must(session.applyEdit(putting(newer)))
  expect((await reopened(session)).records()[0]).toMatchObject({ shoeSize: 24.5 })
})

test('an exported document holds no secret unless it was asked for', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop'), { password: 'tsubame-7' }])))
  expect(JSON.stringify(must(session.exportDocument({ secrets: false })))).not.toContain('tsubame-7')
  expect(must(session.exportDocument({ secrets: true })).records[0]).toMatchObject({
    secrets: { password: 'tsubame-7' },
  })
})

test('a document exported and imported into another vault is the same, and importing it twice changes nothing', async () => {
  const source = await newSession()
  must(source.applyEdit(putting(mailbox, [withMailbox, { password: 'tsubame-7' }])))
  const document = must(source.exportDocument({ secrets: true }))
  const target = await newSession()
  must(target.importDocument(document))
  expect(must(target.exportDocument({ secrets: true })).records).toEqual(document.records)
  expect(must(target.planImport(document))).toMatchObject({ added: [], changed: [], same: 2 })
})

test('notes about the vault itself are no step to undo', async () => {
  const session = await newSession()
  must(
    session.applyNote({
      type: 'settings',
      id: asRecordId('settings'),
      title: '佐藤家の控え',
      copies: [],
      sheets: [],
    }),
  )
  expect(session.settings()?.title).toBe('佐藤家の控え')
  expect(session.labels()).toEqual({ undo: null, redo: null })
})

test('undoing a change of the settings keeps what was noted meanwhile', async () => {
  const session = await newSession()
  const settings = {
    type: 'settings',
    id: asRecordId('settings'),
    title: 'Old',
    copies: [],
    sheets: [],
  } as const
  must(session.applyNote({ ...settings, copies: [], sheets: [] }))
  must(session.applyEdit(putting({ ...settings, title: 'New', copies: [], sheets: [] })))
  must(
    session.applyNote({
      ...settings,
      title: 'New',
      copies: [{ where: 'USB', madeOn: '2026-11-22' }],
      sheets: [],
    }),
  )
  must(session.undo())
  expect(session.settings()).toMatchObject({ title: 'Old', copies: [{ where: 'USB' }] })
})
