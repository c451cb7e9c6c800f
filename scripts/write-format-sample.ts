import crypto from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { chacha20 } from '@noble/ciphers/chacha.js'
import type { CheckedEdit } from '#contract'
import { checkDocument } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { addAttachment } from '../src/main/session/add-attachment.ts'
import { createSession, type Session } from '../src/main/session/session.ts'
import { createVault, createWorkerDeriveKey, openVault } from '../src/main/vault/vault.ts'
import { memoryAnchors, must } from '../test/support/bare-vaults.ts'
import { JPEG } from '../test/support/pictures.ts'
import { SAMPLE_RECORDS } from './support/sample-records.ts'

/*
 * Writes the frozen vault of format 2 and what it holds: `npm exec -- node scripts/write-format-sample.ts FOLDER`. It was run
 * once, for test/vectors; it refuses to write over what is there. Records, edits, times and all randomness are fixed, so
 * that anybody can see that the file is nothing else than what this program says. The engine has no way to be given its
 * randomness from outside, and shall have none: here the source itself is exchanged, in this process.
 */

const PASSWORD = '　ひかえ　ｆｏｒｍａｔ　２'
const FILE = 'format-2-sample.hikae'
const folder = path.resolve(process.argv[2] ?? '.')
const target = path.join(folder, FILE)
const facts = target.replace(/\.hikae$/u, '.json')
if (existsSync(target) || existsSync(facts)) throw new Error(`${FILE} is frozen and is not written again`)

let drawn = 0
function fill<T extends NodeJS.ArrayBufferView>(view: T): T {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(0, (drawn += 1), true)
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  bytes.set(chacha20(Buffer.from('Hikae: the sample of format two!'), nonce, new Uint8Array(bytes.length)))
  return view
}
Object.assign(crypto, { randomFillSync: fill, randomBytes: (size: number) => fill(Buffer.alloc(size)) })
syncBuiltinESMExports()

let seconds = 0
const clock = () => Date.UTC(2026, 10, 22, 9, 0, (seconds += 1))
const now = () => new Date(clock()).toISOString()
const host = {
  deriveKey: createWorkerDeriveKey(new URL('../src/main/vault/kdf/kdf-worker.ts', import.meta.url)),
  anchors: memoryAnchors(),
  clock,
  writerId: 'f2'.repeat(16),
}

const work = mkdtempSync(path.join(os.tmpdir(), 'hikae-sample-'))
try {
  const file = path.join(work, 'work.hikae')
  const kdfPolicy = { passes: 3, memoryKiB: 64 * 1024 }
  const { vault, recoveryCode } = must(
    await createVault({ path: file, password: PASSWORD, kdfPolicy, ...host }),
  )
  const session = createSession(vault, now)
  must(session.importDocument(must(checkDocument(SAMPLE_RECORDS))))
  must(session.applyEdit(accountEdit(session, { loginIds: ['hanako.new@example.jp'] }, '今のパスワード')))
  const attachmentId = await addPhoto(session)
  for (const id of ['in-bin', 'gone'].map(asRecordId)) {
    must(session.applyEdit({ put: [], remove: [id], label: 'delete' }))
  }
  must(session.purge([asRecordId('gone')]))
  await editApart(session)
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  must(vault.copyTo(target))
  const description = {
    origin:
      'A vault of format 2, written by scripts/write-format-sample.ts. Every later version has to open it with password, with recovery code and with any two shares, verify it, and save it again without loss. Never regenerated.',
    file: FILE,
    password: PASSWORD,
    recoveryCode,
    shares,
    vaultId: vault.vaultId,
    state: vault.state(),
    fingerprintOfSecret: { secret: '今のパスワード', fingerprint: vault.fingerprint('今のパスワード') },
    liveIds: session.records().map(({ id }) => id),
    binIds: session.bin().map(({ record }) => record.id),
    purgedIds: ['gone'],
    conflicts: must(session.conflicts()).map(({ recordId, field }) => ({ recordId, field })),
    attachmentId,
    records: vault.records().map((record) => ({ ...record, secrets: must(vault.secretsOf(record.rowId)) })),
  }
  vault.close()
  writeFileSync(facts, `${JSON.stringify(description, null, 2)}\n`, { flag: 'wx' })
} finally {
  rmSync(work, { recursive: true })
}

function accountEdit(session: Session, change: object, password: string): CheckedEdit {
  const record = session.records().find(({ id }) => id === 'bank')
  if (record?.type !== 'account') throw new Error('no account')
  return { put: [{ record: { ...record, ...change }, secrets: { password } }], remove: [], label: 'edit' }
}

/** A photo of two chunks. */
async function addPhoto(session: Session): Promise<string> {
  const photo = path.join(work, 'キーカード.jpg')
  writeFileSync(photo, Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(66_000, 0x5a), JPEG.subarray(-2)]))
  const wish = { path: photo, ownerId: asRecordId('office'), keepMetadata: false }
  const watch = { onProgress: () => undefined, isCancelled: () => false }
  return must(await addAttachment(session, wish, watch)).attachmentId
}

/** The same field of the same record is changed here and in a copy, and the copy is taken in: both values are there. */
async function editApart(session: Session): Promise<void> {
  const copy = path.join(work, 'copy.hikae')
  must(session.vault.copyTo(copy))
  const key = { kind: 'password', password: PASSWORD } as const
  const other = createSession(
    must(await openVault({ path: copy, key, ...host, anchors: memoryAnchors() })),
    now,
  )
  must(other.applyEdit(accountEdit(other, { note: '支店は駅前' }, 'あちらのパスワード')))
  other.vault.close()
  must(session.applyEdit(accountEdit(session, { note: '支店は市役所の隣' }, '今のパスワード')))
  const sibling = must(session.vault.openSibling(copy))
  must(session.applyMerge(must(session.planMerge(createSession(sibling, now)))))
  sibling.close()
}
