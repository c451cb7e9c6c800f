import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import Database from 'better-sqlite3'
import { ascii, cat, H, KDF, MAC, number, prepare, toNumber } from './second-implementation.ts'
import type { KitKey, Opened, Released, Verdict } from './kit-case.ts'

/*
 * A second reader that says what is wrong with a vault, written from docs/vault-format.md with other primitives than the
 * engine's. It reads what can still be read.
 */

type Cell = Buffer | null
type Row = Readonly<Record<string, Cell>> & { readonly rev: number }

interface Slot {
  readonly type: number
  readonly head: Buffer
  readonly payload: Buffer
}

const TABLES = ['chunk', 'header', 'rec', 'seal']
const isBytes = (cell: unknown, length: number): cell is Buffer =>
  Buffer.isBuffer(cell) && cell.length === length

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b)

function open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, ad: Uint8Array): Buffer | null {
  try {
    return Buffer.from(xchacha20poly1305(key, nonce, ad).decrypt(sealed))
  } catch {
    return null
  }
}

const readJson = (padded: Buffer): unknown => JSON.parse(padded.toString('utf8', 0, padded.lastIndexOf(0x80)))

/** Opens a vault file, and says what it holds or why it does not open. */
export async function openWithSecond(path: string, key: KitKey): Promise<Opened> {
  const refused = (verdict: Verdict): Opened => ({ verdict, released: [] })
  const db = new Database(path, { readonly: true })
  try {
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version > 1) return refused('too new')
    const tables = db
      .prepare<[], string>('SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
      .pluck()
      .all()
    if (tables.join() !== TABLES.join()) return refused('schema')
    const { body, sum, mac } = db.prepare<[], Partial<Row>>('SELECT * FROM header').get() ?? ({})
    if (body === undefined || body === null) return refused('header damaged')
    const sumHolds = sum !== null && sum !== undefined && same(H(body, 16), sum)
    if (sumHolds && body.length >= 34 && body.readUInt16LE(32) > 2) return refused('too new')
    const slots = parseSlots(body)
    if (slots === null) return refused('header damaged')
    const limited = slots.find(({ type, payload }) => type === 1 && !isWithinLimits(payload))
    if (key.kind === 'password' && limited !== undefined) return refused('kdf limit')
    const vaultId = body.subarray(8, 24)
    const vaultKey = await unlock(slots, vaultId, key)
    if (vaultKey === null) return refused(sumHolds ? 'password' : 'header damaged')
    return readAll(db, { body, sumHolds, mac: mac ?? null, vaultId, vaultKey })
  } finally {
    db.close()
  }
}

function parseSlots(body: Buffer): readonly Slot[] | null {
  if (body.length < 43 || body.toString('latin1', 0, 8) !== 'hk1/head') return null
  const slots: Slot[] = []
  let at = 43
  for (let i = 0; i < (body[42] ?? 0); i += 1) {
    if (at + 20 > body.length) return null
    const length = body.readUInt16LE(at + 18)
    const payload = body.subarray(at + 20, at + 20 + length)
    const type = body[at] ?? 0
    const fixed = { 1: 129, 2: 120 }[type]
    if (payload.length !== length || (fixed !== undefined && fixed !== length)) return null
    if (type === 1 && payload[0] !== 1) return null
    slots.push({ type, head: body.subarray(at, at + 18), payload })
    at += 20 + length
  }
  const ids = new Set(slots.map(({ head }) => head.toString('hex', 2)))
  return at === body.length && slots.length > 0 && slots.length <= 16 && ids.size === slots.length
    ? slots
    : null
}

function isWithinLimits(payload: Buffer): boolean {
  const [t, m] = [payload.readUInt32LE(1), payload.readUInt32LE(5)]
  return t >= 3 && t <= 64 && m >= 65_536 && m <= 1_048_576
}

async function unlock(slots: readonly Slot[], vaultId: Buffer, key: KitKey): Promise<Buffer | null> {
  for (const { type, head, payload } of slots) {
    if (type !== (key.kind === 'password' ? 1 : 2)) continue
    const saltAt = type === 1 ? 9 : 0
    const salt = payload.subarray(saltAt, saltAt + 16)
    const rest = payload.subarray(saltAt + 16)
    const [commit, nonce, wrapped] = [rest.subarray(0, 32), rest.subarray(32, 56), rest.subarray(56, 104)]
    const ikm =
      key.kind === 'password'
        ? await passwordKey(key.password, salt, payload.readUInt32LE(1), payload.readUInt32LE(5))
        : MAC(codeBytes(key.code), cat(ascii('hk1/rcvr'), vaultId, salt))
    const ad = cat(ascii('hk1/slot'), vaultId, head, payload.subarray(0, saltAt + 16))
    if (!same(MAC(KDF(ikm, 1, 'hk1/kekk'), cat(ad, nonce, wrapped)), commit)) continue
    const vaultKey = open(KDF(ikm, 2, 'hk1/kekk'), nonce, wrapped, ad)
    if (vaultKey !== null) return vaultKey
  }
  return null
}

const derived = new Map<string, Promise<Uint8Array>>()

/** Many vaults of the kit ask the same; in JavaScript each derivation takes a second. */
function passwordKey(password: string, salt: Buffer, t: number, m: number): Promise<Uint8Array> {
  const question = [password, salt.toString('hex'), t, m].join()
  const answer =
    derived.get(question) ?? argon2idAsync(ascii(prepare(password)), salt, { t, m, p: 1, dkLen: 32 })
  derived.set(question, answer)
  return answer
}

function codeBytes(code: string): Uint8Array {
  const words = (code.match(/\d{6}/gu) ?? []).map((group) => Number(group) / 11)
  return Uint8Array.from(words.flatMap((word) => [word >> 8, word & 0xff]))
}

interface Unlocked {
  readonly body: Buffer
  readonly sumHolds: boolean
  readonly mac: Buffer | null
  readonly vaultId: Buffer
  readonly vaultKey: Buffer
}

function readAll(db: Database.Database, { body, sumHolds, mac, vaultId, vaultKey }: Unlocked): Opened {
  const sub = (index: number): Uint8Array => KDF(vaultKey, index, 'hk1/subk')
  const found = new Set<Verdict>()
  if (!sumHolds) found.add('header damaged')
  if (mac === null || !same(MAC(sub(5), body), mac)) found.add('header forged')
  const sealRow = db.prepare<[], Partial<Row>>('SELECT * FROM seal').get()
  const { nonce, ct } = sealRow ?? ({})
  const sealed = isBytes(nonce, 24) && isBytes(ct, 784)
  const state = sealed ? open(sub(4), nonce, ct, cat(ascii('hk1/seal'), vaultId)) : null
  if (state === null) found.add('seal damaged')
  else if (!same(H(body, 32), state.subarray(56, 88))) found.add('header forged')

  let acc = 0n
  const released: Released[] = []
  const rows = db.prepare<[], Row>('SELECT * FROM rec ORDER BY rowid').all()
  for (const row of rows) {
    const { id, rev, nonce: n, ct: c, snonce, sct } = row
    if (!isBytes(id, 16) || !isBytes(n, 24) || !Buffer.isBuffer(c) || c.length < 16 || rev < 1) {
      found.add('record damaged')
      continue
    }
    const place = cat(vaultId, id, number(rev, 8))
    const tag = c.subarray(-16)
    const hashed = cat(id, number(rev, 8), n, tag)
    const hasSecrets = isBytes(snonce, 24) && Buffer.isBuffer(sct)
    const whole = hasSecrets
      ? cat(Uint8Array.of(0x53), hashed, snonce, sct.subarray(-16))
      : cat(Uint8Array.of(0x52), hashed)
    acc += toNumber(MAC(sub(3), whole))
    const outline = open(sub(1), n, c, cat(ascii('hk1/recd'), place))
    const secrets = hasSecrets ? open(sub(1), snonce, sct, cat(ascii('hk1/recs'), place, tag)) : null
    if (outline === null || (hasSecrets && secrets === null)) found.add('record damaged')
    if (outline === null) continue
    const shown = hasSecrets ? (secrets === null ? 'damaged' : readJson(secrets)) : null
    released.push([id.toString('hex'), readJson(outline), shown])
  }
  const chunks = db.prepare<[], number>('SELECT count(*) FROM chunk').pluck().get() ?? 0
  if (state !== null) {
    const counts =
      same(number(rows.length, 8), state.subarray(8, 16)) && same(number(chunks, 8), state.subarray(48, 56))
    if (!counts || !same(number(acc % (1n << 256n), 32), state.subarray(16, 48))) found.add('set mismatch')
  }
  return { verdict: worst(found), released: released.sort() }
}

/** The first of these that holds is the verdict. */
const ORDER: readonly Verdict[] = [
  'header damaged',
  'header forged',
  'seal damaged',
  'set mismatch',
  'record damaged',
]

function worst(found: ReadonlySet<Verdict>): Verdict {
  return ORDER.find((verdict) => found.has(verdict)) ?? 'success'
}
