import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import Database from 'better-sqlite3'
import { ascii, cat, H, KDF, MAC, number, prepare, toNumber } from './second-implementation.ts'

/*
 * A second reader of format 1, as somebody would write it from docs/vault-format.md to get at their data without Hikae.
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

/** Outlines and secrets by row id. */
export async function readVault(
  path: string,
  password: string,
): Promise<Record<string, { readonly outline: unknown; readonly secrets: unknown }>> {
  const db = new Database(path, { readonly: true })
  const one = (sql: string): Readonly<Record<string, Buffer>> =>
    db.prepare<[], Readonly<Record<string, Buffer>>>(sql).get() ?? {}
  const { body = Buffer.alloc(0), sum = body, mac = body } = one('SELECT body, sum, mac FROM header')
  const { nonce: sealNonce = body, ct: sealCt = body } = one('SELECT nonce, ct FROM seal')
  const rows = db.prepare<[], Row>('SELECT * FROM rec ORDER BY rowid').all()
  db.close()

  check('sum', H(body, 16), sum)
  const vaultId = body.subarray(8, 24)
  // The first slot of a new vault is the password's: type, flags, id, length, payload.
  const slot = body.subarray(43)
  const payload = slot.subarray(20)
  const salt = payload.subarray(9, 25)
  const commit = payload.subarray(25, 57)
  const nonce = payload.subarray(57, 81)
  const wrapped = payload.subarray(81, 129)
  const ikm = await argon2idAsync(ascii(prepare(password)), salt, {
    t: payload.readUInt32LE(1),
    m: payload.readUInt32LE(5),
    p: 1,
    dkLen: 32,
  })
  const slotAd = cat(ascii('hk1/slot'), vaultId, slot.subarray(0, 18), payload.subarray(0, 25))
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
      return [row.id.toString('hex'), { outline, secrets: null }] as const
    }
    acc += toNumber(MAC(sub(3), cat(Uint8Array.of(0x53), hashed, row.snonce, row.sct.subarray(-16))))
    const secrets = readJson(open(sub(1), row.snonce, row.sct, cat(ascii('hk1/recs'), place, tag)))
    return [row.id.toString('hex'), { outline, secrets }] as const
  })
  check('acc', number(acc % (1n << 256n), 32), state.subarray(16, 48))
  return Object.fromEntries(records)
}
