import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Attachment } from '#core/record/attachment'
import { asRecordId } from '#core/record/field'
import { fileNameOf } from '../../../../src/main/session/attachment-name.ts'
import { addAttachment, type AddingWatch } from '../../../../src/main/session/add-attachment.ts'
import {
  attachmentOf,
  createPieceDesk,
  saveContent,
  wholeContent,
  withStoredContents,
} from '../../../../src/main/session/attachments.ts'
import { createSession, type Session } from '../../../../src/main/session/session.ts'
import { CANARY, JPEG, jpegFromPhone, PNG } from '../../../support/pictures.ts'
import { account, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must, PASSWORD, tempFolder } from '../../../support/vaults.ts'

const OWNER = asRecordId('bank')
const PATIENT: AddingWatch = { onProgress: () => undefined, isCancelled: () => false }

/** A session with one account, and a file beside it. */
async function sessionAndFile(bytes: Uint8Array, name = 'キーカード.jpg') {
  const session = await newSession()
  must(session.applyEdit(putting(account('bank'))))
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  const add = (more: Partial<AddingWatch> = {}, keepMetadata = false) =>
    addAttachment(session, { path, ownerId: OWNER, keepMetadata }, { ...PATIENT, ...more })
  return { session, path, add }
}

/** A JPEG of at least `bytes` bytes: pixels without end. */
function largeJpeg(bytes: number): Buffer {
  return Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(bytes, 0x5a), JPEG.subarray(-2)])
}

function attachments(session: Session): readonly Attachment[] {
  return session.records().filter((record) => record.type === 'attachment')
}

test('a picture goes in without what the camera wrote, and comes out again after a restart', async () => {
  const { session, add } = await sessionAndFile(jpegFromPhone(1))
  const added = must(await add())
  expect(added).toMatchObject({ metadataLeftOut: true, undo: 'add' })
  const again = await reopened(session)
  expect(attachmentOf(again, added.attachmentId)).toMatchObject({
    value: { name: 'キーカード.jpg', mediaType: 'image/jpeg', ownerId: OWNER, size: JPEG.length },
  })
  expect(wholeContent(again, added.attachmentId)).toEqual({ ok: true, value: new Uint8Array(JPEG) })
  expect(readFileSync(again.vault.path).includes(CANARY)).toBe(false)
})

test('20 MB: other work is done between any two pieces, and progress is told', async () => {
  const { session, add } = await sessionAndFile(largeJpeg(20_000_000))
  const done: number[] = []
  let turns = 0
  let isRunning = true
  const count = (): void => {
    turns += 1
    if (isRunning) setImmediate(count)
  }
  setImmediate(count)
  const turnsAt: number[] = []
  const added = await add({
    onProgress: (bytes) => {
      done.push(bytes)
      turnsAt.push(turns)
      // Another edit in the middle of it: both are saved.
      if (done.length === 5) must(session.applyEdit(putting(account('shop'))))
    },
  })
  isRunning = false
  must(added)
  expect(done.length).toBeGreaterThanOrEqual(20)
  expect(done.at(-1)).toBe(20_000_000 + JPEG.length)
  for (const [i, at] of turnsAt.entries()) expect(at).toBeGreaterThan(turnsAt[i - 1] ?? 0)
  expect(session.records().map(({ type }) => type)).toEqual(['account', 'account', 'attachment'])
  expect(session.vault.verify().problems).toEqual([])
})

test('given up half-way: nothing has changed', async () => {
  const { session, add } = await sessionAndFile(largeJpeg(5_000_000))
  let pieces = 0
  const added = await add({ onProgress: () => (pieces += 1), isCancelled: () => pieces === 3 })
  expect(added).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
  expect(attachments(session)).toEqual([])
  expect(session.vault.verify()).toMatchObject({ problems: [], chunkCount: 0 })
  expect(session.labels().undo).toBe('edit')
})

test('the notebook locks half-way: the next opening takes out what was in', async () => {
  const { session, add } = await sessionAndFile(largeJpeg(5_000_000))
  let pieces = 0
  const added = await add({
    onProgress: () => {
      pieces += 1
      if (pieces === 3) session.vault.close()
    },
  })
  expect(added).toEqual({ ok: false, error: { code: 'E_VAULT_READ_ONLY' } })
  const again = await reopened(session)
  expect(again.vault.verify()).toMatchObject({ problems: [], chunkCount: 0 })
})

test('a file that becomes shorter while it is read', async () => {
  const { session, path, add } = await sessionAndFile(largeJpeg(5_000_000))
  const added = await add({ onProgress: () => truncateSync(path, 2_000_000) })
  expect(added).toEqual({ ok: false, error: { code: 'E_FILE_UNREADABLE' } })
  expect(session.vault.verify().chunkCount).toBe(0)
})

test.each([
  ['a file of another kind', Buffer.from('MZ\0\x01'), 'E_FILE_KIND'],
  ['a text that is too long to be read', Buffer.alloc(65_537, 'a'), 'E_FILE_KIND'],
  ['an empty file', Buffer.alloc(0), 'E_FILE_KIND'],
  ['a picture that is too large', largeJpeg(33 * 1024 ** 2), 'E_FILE_TOO_LARGE'],
])('%s', async (_what, bytes, code) => {
  const { add } = await sessionAndFile(bytes)
  expect(await add()).toEqual({ ok: false, error: { code } })
})

test('the bytes of a dropped file are taken in as the file is', async () => {
  const { session } = await sessionAndFile(JPEG)
  const dropped = { name: 'key\u0007 card.jpg', bytes: new Uint8Array(JPEG), ownerId: OWNER }
  const { attachmentId, put } = must(
    await addAttachment(session, { ...dropped, keepMetadata: true }, PATIENT),
  )
  expect(put).toMatchObject([{ id: attachmentId, name: 'key card.jpg', mediaType: 'image/jpeg' }])
  expect(wholeContent(session, attachmentId)).toEqual({ ok: true, value: new Uint8Array(JPEG) })
  const program = { ...dropped, bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46]), keepMetadata: false }
  expect(await addAttachment(session, program, PATIENT)).toEqual({
    ok: false,
    error: { code: 'E_FILE_KIND' },
  })
})

test('a folder, a file that is gone, an owner that is gone', async () => {
  const { session, path } = await sessionAndFile(JPEG)
  const adding = (file: string, ownerId = OWNER) =>
    addAttachment(session, { path: file, ownerId, keepMetadata: false }, PATIENT)
  expect(await adding(tempFolder())).toEqual({ ok: false, error: { code: 'E_FILE_UNREADABLE' } })
  expect(await adding(`${path}.gone`)).toEqual({ ok: false, error: { code: 'E_FILE_UNREADABLE' } })
  expect(await adding(path, asRecordId('gone'))).toEqual({ ok: false, error: { code: 'E_UNKNOWN_RECORD' } })
})

test('a deleted owner takes its attachments along, and brings them back', async () => {
  const { session, add } = await sessionAndFile(JPEG)
  const { attachmentId } = must(await add())
  const removed = must(session.applyEdit(removing('bank')))
  expect([...removed.removed].sort()).toEqual([OWNER, attachmentId].sort())
  expect(session.records()).toEqual([])
  must(session.undo())
  expect(wholeContent(session, attachmentId)).toEqual({ ok: true, value: new Uint8Array(JPEG) })
})

test('in the bin an owner keeps its attachments, also after restarts and a rotation, and comes back with them', async () => {
  const { session, add } = await sessionAndFile(JPEG)
  const { attachmentId } = must(await add())
  must(session.applyEdit(removing('bank')))
  const later = await reopened(session)
  expect(later.records()).toEqual([])
  // What was deleted with its owner is no entry of its own.
  expect(later.bin().map(({ record }) => record.id)).toEqual([OWNER])
  expect(later.unseen()).toBe(2)
  const keepAs = join(tempFolder(), 'kept.hikae')
  const { vault } = await later.vault.rotate({ password: PASSWORD, keepAs })
  if (vault === null) throw new Error('no vault to go on with')
  const rotated = await reopened(createSession(vault, () => '2026-12-01T00:00:00.000Z'))
  must(rotated.restoreFromBin([OWNER]))
  const again = await reopened(rotated)
  expect(again.records().map(({ id }) => id)).toEqual([OWNER, attachmentId])
  expect(again.bin()).toEqual([])
  expect(wholeContent(again, attachmentId)).toEqual({ ok: true, value: new Uint8Array(JPEG) })
})

test('an attachment that was deleted before its owner stays in the bin when the owner comes back', async () => {
  const { session, add } = await sessionAndFile(JPEG)
  const { attachmentId } = must(await add())
  must(session.applyEdit(removing(attachmentId)))
  must(session.applyEdit(removing('bank')))
  must(session.restoreFromBin([OWNER]))
  expect(session.records().map(({ id }) => id)).toEqual([OWNER])
  expect(session.bin().map(({ record }) => record.id)).toEqual([attachmentId])
  must(session.restoreFromBin([attachmentId]))
  expect(wholeContent(await reopened(session), attachmentId)).toMatchObject({ ok: true })
})

test('a window changes the name of an attachment, and nothing of what it is', async () => {
  const { session, add } = await sessionAndFile(PNG, 'a.png')
  must(await add())
  const [stored] = attachments(session)
  if (stored === undefined) throw new Error('nothing was added')
  const forged: Attachment = {
    ...stored,
    name: '表',
    ownerId: asRecordId('other'),
    mediaType: 'application/pdf',
    size: 1,
    content: { ...stored.content, att: '00'.repeat(16) },
  }
  const edit = must(withStoredContents(session, putting(forged)))
  expect(edit.put[0]?.record).toEqual({ ...stored, name: '表' })
  const invented = putting({ ...forged, id: asRecordId('new') })
  expect(withStoredContents(session, invented)).toEqual({ ok: false, error: { code: 'E_UNKNOWN_RECORD' } })
})

test('a window gets a content piece by piece, from the start and in turn', async () => {
  const { session, add } = await sessionAndFile(largeJpeg(2_500_000))
  const { attachmentId: id } = must(await add())
  const { pieceAt } = createPieceDesk()
  const pieces: Uint8Array[] = []
  let offset = 0
  for (let size = 1; offset < size;) {
    const piece = must(pieceAt(session, id, offset))
    expect(piece.bytes.length).toBeLessThanOrEqual(1024 ** 2)
    pieces.push(piece.bytes)
    offset += piece.bytes.length
    size = piece.size
  }
  expect(Buffer.concat(pieces).equals(largeJpeg(2_500_000))).toBe(true)
  expect(pieceAt(session, id, 5).ok).toBe(false)
  expect(pieceAt(session, OWNER, 0)).toEqual({ ok: false, error: { code: 'E_UNKNOWN_RECORD' } })
})

test('a copy is written whole, or not at all', async () => {
  const { session, add } = await sessionAndFile(largeJpeg(2_500_000))
  const { attachmentId } = must(await add())
  const target = join(tempFolder(), 'copy.jpg')
  must(await saveContent(session, must(attachmentOf(session, attachmentId)), target))
  expect(readFileSync(target).equals(largeJpeg(2_500_000))).toBe(true)
  writeFileSync(target, 'before')
  const wrong = { ...must(attachmentOf(session, attachmentId)) }
  const damaged = { ...wrong, content: { ...wrong.content, hash: '00'.repeat(32) } }
  expect(await saveContent(session, damaged, target)).toEqual({
    ok: false,
    error: { code: 'E_ATTACHMENT_DAMAGED' },
  })
  expect(readFileSync(target, 'utf8')).toBe('before')
})

test('hikae-json holds no attachment', async () => {
  const { session, add } = await sessionAndFile(JPEG)
  must(await add())
  expect(must(session.exportDocument({ secrets: true })).records.map(({ type }) => type)).toEqual(['account'])
})

test.each([
  ['キーカード', 'image/jpeg', 'キーカード.jpg'],
  ['card.JPEG', 'image/jpeg', 'card.JPEG'],
  ['../../etc/passwd', 'image/png', '_.._etc_passwd.png'],
  ['a:b*c?"<>|', 'application/pdf', 'a_b_c_____.pdf'],
  ['...', 'image/webp', 'hikae.webp'],
] as const)('a copy of %s as %s is called %s', (name, mediaType, fileName) => {
  expect(fileNameOf({ name, mediaType })).toBe(fileName)
})
