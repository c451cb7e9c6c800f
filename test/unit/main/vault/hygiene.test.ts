import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import {
  closedVault,
  create,
  folderBytes,
  host,
  mustOpen,
  PASSWORD,
  put,
  rowId,
  withSql,
} from '../../../support/vaults.ts'

const SECRET = 'canary-4242-カナリア'
const OUTLINE = 'canary-title-控え'

test('opening a vault decrypts no secret: damage in one is silent until it is asked for, and then it is named', async () => {
  const { path } = await closedVault([put('a', { t: 1 }, { p: SECRET }), put('b', {}, { p: 2 })])
  withSql(path, (db) =>
    db
      .prepare(
        'UPDATE rec SET sct = CAST(zeroblob(length(sct) - 16) || substr(sct, -16) AS BLOB) WHERE id = ?',
      )
      .run(Buffer.from(rowId('a'), 'hex')),
  )
  const vault = await mustOpen(path)
  expect(vault).toMatchObject({ mode: 'read-write', problems: [] })
  const damaged = { code: 'E_RECORD_DAMAGED', rowId: rowId('a') }
  expect(vault.secretsOf(rowId('a'))).toEqual({ ok: false, error: damaged })
  expect(vault.secretsOf(rowId('b'))).toEqual({ ok: true, value: { p: 2 } })
  expect(vault.verify().problems).toEqual([{ ...damaged, part: 'secrets' }])
})

test('V21 nothing of content, password or recovery code stands in the file, beside it, or in what the device remembers', async () => {
  const device = host()
  const { vault, path, recoveryCode } = await create(device)
  vault.commit([put('a', { title: OUTLINE }, { password: SECRET })])
  const code = recoveryCode.replaceAll(' ', '')
  const openAndClosed = [folderBytes(dirname(path))]
  vault.close()
  openAndClosed.push(folderBytes(dirname(path)))
  const everything = [
    ...openAndClosed.flatMap((files) => Object.values(files).map((text) => Buffer.from(text, 'base64'))),
    ...[...device.anchors.byId.values()].map((bytes) => Buffer.from(bytes)),
  ]
  for (const canary of [SECRET, OUTLINE, PASSWORD, code, recoveryCode]) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const bytes = Buffer.from(canary, encoding)
      expect(everything.some((file) => file.includes(bytes))).toBe(false)
    }
  }
})

test('V20 M14 no byte of a deleted or replaced record stays in the file', async () => {
  const { vault, path } = await create()
  vault.commit([put('a', { title: OUTLINE }, { password: SECRET }), put('b', {}, { password: SECRET })])
  const old = withSql(path, (db) =>
    db.prepare<[], Buffer>('SELECT ct FROM rec UNION SELECT sct FROM rec').pluck().all(),
  )
  expect(old.every((bytes) => readFileSync(path).includes(bytes.subarray(0, 64)))).toBe(true)
  vault.commit([{ kind: 'delete', rowId: rowId('a') }, put('b', {}, 'keep')])
  vault.close()
  expect(old).toHaveLength(4)
  expect(old.some((bytes) => readFileSync(path).includes(bytes.subarray(0, 64)))).toBe(false)
})

test('a failure holds no secret', async () => {
  const { path } = await closedVault([put('a', {}, { p: SECRET })])
  withSql(path, (db) => db.exec('UPDATE rec SET ct = zeroblob(length(ct))'))
  const vault = await mustOpen(path)
  const said = JSON.stringify([vault.problems, vault.secretsOf(rowId('a')), vault.verify(), vault.commit([])])
  expect(said).not.toContain('canary')
})
