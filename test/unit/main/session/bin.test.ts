import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { account, copyOf, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must, withSql } from '../../../support/vaults.ts'

const mailbox: VaultRecord = {
  type: 'contact-point',
  id: asRecordId('mailbox'),
  medium: 'email',
  value: 'hanako@mail.example.jp',
  mailKind: 'free',
  status: 'live',
}
const withMailbox = account('shop', { contacts: [{ contactPointId: mailbox.id, roles: ['registered'] }] })
const [SHOP, MAILBOX] = [asRecordId('shop'), asRecordId('mailbox')]

test('what is deleted lies in the bin, newest first, also after a restart', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox, withMailbox, account('other'))))
  must(session.applyEdit(removing('shop')))
  must(session.applyEdit(removing('mailbox')))
  const again = await reopened(session)
  expect(again.bin().map(({ record }) => record.id)).toEqual(['mailbox', 'shop'])
  expect(again.records().map(({ id }) => id)).toEqual(['other'])
  expect(again.unseen()).toBe(2)
})

test('neither a window nor a document is told of versions, the bin, or what lies in it', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox, [withMailbox, { password: 'tsubame-7' }], account('gone'))))
  must(session.applyEdit(putting([withMailbox, { password: 'tsubame-8' }])))
  const answer = must(session.applyEdit(removing('gone')))
  const told = [session.records(), session.bin(), answer, must(session.exportDocument({ secrets: true }))]
  for (const each of told) expect(JSON.stringify(each)).not.toMatch(/"(?:versions|bin|disputed|past|former)"/)
  expect(JSON.stringify(must(session.exportDocument({ secrets: true })))).not.toContain('gone')
})

test('a record comes back with its secrets and to the places that pointed to it', async () => {
  const session = await newSession()
  must(
    session.applyEdit(
      putting(
        [account('login'), { password: 'tsubame-7' }],
        account('shop', { signInWith: [asRecordId('login')] }),
      ),
    ),
  )
  must(session.applyEdit(removing('login')))
  expect(session.records()).toMatchObject([{ id: 'shop', signInWith: [] }])
  must(session.applyEdit(putting(account('shop', { label: 'edited meanwhile' }))))
  const again = await reopened(session)
  const answer = must(again.restoreFromBin([asRecordId('login')]))
  expect(answer.put.map(({ id }) => id).sort()).toEqual(['login', 'shop'])
  expect(again.records().find(({ id }) => id === SHOP)).toMatchObject({
    signInWith: ['login'],
    label: 'edited meanwhile',
  })
  expect(must(again.secret(asRecordId('login'), 'password')).value).toBe('tsubame-7')
  expect(again.bin()).toEqual([])
})

test('a list that was edited while a pointer in it was out of sight keeps that pointer', async () => {
  const session = await newSession()
  const second = { ...mailbox, id: asRecordId('second') }
  must(session.applyEdit(putting(mailbox, second, withMailbox)))
  must(session.applyEdit(removing('mailbox')))
  const contacts = [{ contactPointId: second.id, roles: ['reset' as const] }]
  must(session.applyEdit(putting(account('shop', { contacts }))))
  must(session.restoreFromBin([MAILBOX]))
  const shop = session.records().find(({ id }) => id === SHOP)
  expect(shop).toMatchObject({ contacts: [...contacts, ...withMailbox.contacts] })
})

test('deleting and bringing back can be undone and done again', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(account('shop'))))
  must(session.applyEdit(removing('shop')))
  must(session.restoreFromBin([SHOP]))
  expect(session.labels().undo).toBe('bring-back')
  must(session.undo())
  expect(session.bin().map(({ record }) => record.id)).toEqual(['shop'])
  must(session.redo())
  expect(session.bin()).toEqual([])
  expect(session.records().map(({ id }) => id)).toEqual(['shop'])
})

test('nothing but what is in the bin is brought back or removed for good', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(account('shop'))))
  for (const id of ['shop', 'nothing']) {
    const unknown = { ok: false, error: { code: 'E_UNKNOWN_RECORD' } }
    expect(session.restoreFromBin([asRecordId(id)])).toEqual(unknown)
    expect(session.purge([asRecordId(id)])).toEqual(unknown)
  }
  must(session.applyEdit(removing('shop')))
  must(session.purge([SHOP]))
  expect(session.restoreFromBin([SHOP])).toMatchObject({ ok: false })
  expect(session.purge([SHOP])).toMatchObject({ ok: false })
})

test('of a record that was removed for good no byte is left in the file', async () => {
  const session = await newSession()
  const { path } = session.vault
  // Longer than a page, so that it also stands on overflow pages.
  must(
    session.applyEdit(
      putting([account('shop', { note: 'のれん'.repeat(3_000) }), { password: 'tsubame-7' }]),
    ),
  )
  must(session.applyEdit(putting(account('shop', { note: 'short' }))))
  must(session.applyEdit(removing('shop')))
  const rows = (): readonly Buffer[] =>
    withSql(path, (db) =>
      db
        .prepare<[], { readonly ct: Buffer; readonly sct: Buffer | null }>('SELECT ct, sct FROM rec')
        .all()
        .flatMap(({ ct, sct }) => (sct === null ? [ct] : [ct, sct])),
    )
  const before = rows()
  expect(before).toHaveLength(2)
  must(session.purge([SHOP]))
  session.vault.close()
  const file = readFileSync(path)
  for (const cell of before) {
    for (let at = 0; at + 16 <= cell.length; at += 16)
      expect(file.includes(cell.subarray(at, at + 16))).toBe(false)
  }
  expect(file.includes(rows()[0] ?? 'nothing')).toBe(true)
})

test('what was removed for good is not undone, nor are the pointers to it', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(mailbox, withMailbox)))
  must(session.applyEdit(putting(account('other'))))
  must(session.applyEdit(removing('mailbox')))
  must(session.purge([MAILBOX]))
  while (session.undo().ok);
  expect(session.records()).toEqual([])
  while (session.redo().ok);
  expect(
    session
      .records()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['other', 'shop'])
  expect(session.records().find(({ id }) => id === SHOP)).toMatchObject({ contacts: [] })
  const again = await reopened(session)
  expect(again.records().find(({ id }) => id === SHOP)).toMatchObject({ contacts: [] })
  expect(again.bin()).toEqual([])
})

test('a record with the id of one that was removed for good is a new one', async () => {
  const session = await newSession()
  must(session.applyEdit(putting([account('shop', { label: 'old' }), { password: 'tsubame-7' }])))
  const copy = await copyOf(session, 5)
  must(session.applyEdit(removing('shop')))
  must(session.purge([SHOP]))
  must(session.applyEdit(putting(account('shop', { label: 'new' }))))
  const fresh = await reopened(session)
  expect(fresh.secretsOf(SHOP)).toEqual({ ok: true, value: null })
  must(fresh.applyMerge(must(fresh.planMerge(copy))))
  expect(must(fresh.secret(SHOP, 'password')).value).toBe('tsubame-7')
  expect(fresh.records()).toMatchObject([{ label: 'new' }])
})
