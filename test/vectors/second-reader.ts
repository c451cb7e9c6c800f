import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import Database from 'better-sqlite3'
import { ascii, cat, H, KDF, MAC, number, prepare, toNumber } from './second-implementation.ts'

/*
 * A second reader of formats 1 and 2, as somebody would write it from docs/vault-format.md to get at their data without Hikae.
 * It stops at the first thing that is not as it was sealed.
 */

interface Row {
  readonly id: Buffer
  readonly rev: number
  readonly nonce: Buffer
  readonly ct: Buffer
  readonly snonce: Buffer | null
  readonly sct: Buffer | null
}

const open = (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, ad: Uint8Array): Buffer =>
  Buffer.from(xchacha20poly1305(key, nonce, ad).decrypt(sealed))

function check(name: string, a: Uint8Array, b: Uint8Array): void {
  if (!Buffer.from(a).equals(b)) throw new Error(`${name} does not hold`)
}

function readJson(padded: Buffer): unknown {
  return JSON.parse(padded.toString('utf8', 0, padded.lastIndexOf(0x80)))
}

function findSlot(body: Buffer, type: number): Buffer {
  let at = 43
  while (body[at] !== type) at += 20 + body.readUInt16LE(at + 18)
  return body.subarray(at, at + 20 + body.readUInt16LE(at + 18))
}

/** a · b in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 0; bit < 8; bit += 1) {
    if ((b >> bit) & 1) product ^= a << bit
  }
  for (let bit = 14; bit >= 8; bit -= 1) {
    if ((product >> bit) & 1) product ^= 0x11b << (bit - 8)
  }
  return product
}

/** 1 / a, by trying. */
function inverse(a: number): number {
  return Array.from({ length: 256 }, (_, b) => b).find((b) => times(a, b) === 1) ?? 0
}

/** The bytes of a code of six-digit groups. */
function readCode(code: string): Uint8Array {
  return Uint8Array.from(code.split(' ').flatMap((group) => [...number(Number(group) / 11, 2)].reverse()))
}

/** What shares join to: Lagrange's polynomial at 0, byte by byte. */
function joinShares(codes: readonly string[]): Uint8Array {
  const points = codes.map((code) => {
    const bytes = readCode(code)
    check('sum of a share', H(bytes.subarray(0, 22), 16).slice(0, 2), bytes.subarray(22))
    return bytes.subarray(5, 22)
  })
  const at = (point: Uint8Array) => point[16] ?? 0
  return Uint8Array.from({ length: 16 }, (_, i) =>
    points.reduce((sum, point) => {
      const others = points.filter((other) => other !== point)
      const weight = others.reduce((all, other) => times(all, times(at(other), inverse(at(other) ^ at(point)))), 1)
      return sum ^ times(point[i] ?? 0, weight)
    }, 0),
  )
}

interface ChunkRow {
  readonly att: Buffer
  readonly idx: number
  readonly nonce: Buffer
  readonly ct: Buffer
}

interface Description {
  readonly type: string
  readonly size: number
  readonly content: { readonly att: string; readonly gen: string; readonly count: number; readonly hash: string }
}

/** The content that an attachment's outline describes. */
function readContent(
  { size, content }: Description,
  chunks: readonly ChunkRow[],
  rootKey: Uint8Array,
  vaultId: Uint8Array,
): Buffer {
  const [att, gen] = [Buffer.from(content.att, 'hex'), Buffer.from(content.gen, 'hex')]
  const own = chunks.filter((chunk) => chunk.att.equals(att))
  if (own.length !== content.count) throw new Error('number of chunks does not hold')
  const key = MAC(rootKey, cat(att, gen))
  const place = cat(ascii('hk1/chnk'), vaultId, att, gen)
  const whole = Buffer.concat(
    own.map(({ nonce, ct }, i) => open(key, nonce, ct, cat(place, number(i, 4), number(own.length, 4)))),
  ).subarray(0, size)
  check('content', H(whole, 32), Buffer.from(content.hash, 'hex'))
  return whole
}

type Key =
  | { readonly password: string }
  | { readonly recoveryCode: string }
  /** Enough family shares. */
  | { readonly shares: readonly string[] }

/** Outlines and secrets by row id, and what attachments hold. */
export async function readVault(
  path: string,
  key: Key,
): Promise<
  Record<string, { readonly outline: unknown; readonly secrets: unknown; readonly content?: Buffer }>
> {
  const db = new Database(path, { readonly: true })
  const one = (sql: string): Readonly<Record<string, Buffer>> =>
    db.prepare<[], Readonly<Record<string, Buffer>>>(sql).get() ?? {}
  const { body = Buffer.alloc(0), sum = body, mac = body } = one('SELECT body, sum, mac FROM header')
  const { nonce: sealNonce = body, ct: sealCt = body } = one('SELECT nonce, ct FROM seal')
  const rows = db.prepare<[], Row>('SELECT * FROM rec ORDER BY rowid').all()
  const chunks = db.prepare<[], ChunkRow>('SELECT * FROM chunk ORDER BY att, idx').all()
  db.close()

  check('sum', H(body, 16), sum)
  const vaultId = body.subarray(8, 24)
  // Parameters and salt come first: kdf, t, m and salt of a password; the salt of a recovery code; set, k, n and salt of shares.
  const [type, start] = 'password' in key ? [1, 25] : 'recoveryCode' in key ? [2, 16] : [3, 22]
  const slot = findSlot(body, type)
  const payload = slot.subarray(20)
  const salt = payload.subarray(start - 16, start)
  const commit = payload.subarray(start, start + 32)
  const nonce = payload.subarray(start + 32, start + 56)
  const wrapped = payload.subarray(start + 56, start + 104)
  const ikm =
    'password' in key
      ? await argon2idAsync(ascii(prepare(key.password)), salt, {
          t: payload.readUInt32LE(1),
          m: payload.readUInt32LE(5),
          p: 1,
          dkLen: 32,
        })
      : MAC('shares' in key ? joinShares(key.shares) : readCode(key.recoveryCode), cat(ascii('hk1/rcvr'), vaultId, salt))
  const slotAd = cat(ascii('hk1/slot'), vaultId, slot.subarray(0, 18), payload.subarray(0, start))
  check('commit', MAC(KDF(ikm, 1, 'hk1/kekk'), cat(slotAd, nonce, wrapped)), commit)
  const vaultKey = open(KDF(ikm, 2, 'hk1/kekk'), nonce, wrapped, slotAd)
  const sub = (index: number): Uint8Array => KDF(vaultKey, index, 'hk1/subk')
  check('mac', MAC(sub(5), body), mac)

  const state = open(sub(4), sealNonce, sealCt, cat(ascii('hk1/seal'), vaultId))
  check('header hash', H(body, 32), state.subarray(56, 88))
  check('number of records', number(rows.length, 8), state.subarray(8, 16))
  let acc = 0n
  const records = rows.map((row) => {
    const place = cat(vaultId, row.id, number(row.rev, 8))
    const tag = row.ct.subarray(-16)
    const hashed = cat(row.id, number(row.rev, 8), row.nonce, tag)
    const outline = readJson(open(sub(1), row.nonce, row.ct, cat(ascii('hk1/recd'), place)))
    if (row.snonce === null || row.sct === null) {
      acc += toNumber(MAC(sub(3), cat(Uint8Array.of(0x52), hashed)))
      const described = outline as Description
      if (described.type !== 'attachment') return [row.id.toString('hex'), { outline, secrets: null }] as const
      const content = readContent(described, chunks, sub(2), vaultId)
      return [row.id.toString('hex'), { outline, secrets: null, content }] as const
    }
    acc += toNumber(MAC(sub(3), cat(Uint8Array.of(0x53), hashed, row.snonce, row.sct.subarray(-16))))
    const secrets = readJson(open(sub(1), row.snonce, row.sct, cat(ascii('hk1/recs'), place, tag)))
    return [row.id.toString('hex'), { outline, secrets }] as const
  })
  check('acc', number(acc % (1n << 256n), 32), state.subarray(16, 48))
  return Object.fromEntries(records)
}
