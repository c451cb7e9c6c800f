import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { blake2b } from '@noble/hashes/blake2.js'
import {
  bytes,
  checkEqualPasswords,
  linesOf,
  vectorFile,
  writePaddedLengths,
  type Computed,
  type RecordInput,
} from './vector-file.ts'

/*
 * A second implementation of format 1, written from docs/vault-format.md alone with other primitives (@noble), so that
 * a mistake would have to be made twice. It shares nothing with src but the document.
 */

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
export const cat = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
export const number = (value: number | bigint, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 0xffn))
export const H = (message: Uint8Array, dkLen: number): Uint8Array => blake2b(message, { dkLen })
export const MAC = (key: Uint8Array, message: Uint8Array): Uint8Array => blake2b(message, { key, dkLen: 32 })
export const KDF = (key: Uint8Array, index: number, context: string): Uint8Array =>
  blake2b(new Uint8Array(0), {
    key,
    dkLen: 32,
    salt: number(index, 16),
    personalization: cat(ascii(context), new Uint8Array(8)),
  })
const ENC = (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, ad: Uint8Array): Uint8Array =>
  xchacha20poly1305(key, nonce, ad).encrypt(plain)

export const toNumber = (le: Uint8Array): bigint =>
  le.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
const modulus = 1n << 256n
const sumOf = (...terms: readonly bigint[]): Uint8Array => {
  const sum = terms.reduce((a, b) => a + b, 0n) % modulus
  return number(sum < 0n ? sum + modulus : sum, 32)
}

export function prepare(password: string): string {
  const points = Array.from(password.normalize('NFKC'), (char) => {
    const point = char.codePointAt(0) ?? 0
    const within = (from: number, to: number) => point >= from && point <= to
    if (point === 0x301c || point === 0x3030) return '~'
    if (within(0x2010, 0x2015) || point === 0x2212) return '-'
    if (within(0x200b, 0x200d) || point === 0x2060 || point === 0xfeff) return ''
    const isSelector =
      within(0x180b, 0x180d) || point === 0x180f || within(0xfe00, 0xfe0f) || within(0xe0100, 0xe01ef)
    return isSelector ? '' : char
  })
  const words = points
    .join('')
    .normalize('NFKC')
    .split(/[\t-\r\u0085\u1680\u2028\u2029 ]/u)
  return words.filter((word) => word !== '').join(' ')
}

function paddedLength(length: number): number {
  const n = length + 1
  if (n <= 4096) return n + ((256 - (n % 256)) % 256)
  const e = Math.floor(Math.log2(n))
  const s = Math.floor(Math.log2(e)) + 1
  const unit = 2 ** (e - s)
  return n + ((unit - (n % unit)) % unit)
}

const pad = (plain: Uint8Array): Uint8Array =>
  cat(plain, Uint8Array.of(0x80), new Uint8Array(paddedLength(plain.length) - plain.length - 1))

const digits = (secret: Uint8Array): string =>
  Array.from({ length: secret.length / 2 }, (_, i) => {
    const word = (secret[2 * i] ?? 0) * 256 + (secret[2 * i + 1] ?? 0)
    return `00000${word * 11}`.slice(-6)
  }).join(' ')

/** Every known answer, computed without any code of src. */
export async function computeWithSecond(): Promise<Computed> {
  const { inputs } = vectorFile
  const { slot1, slot2, chunk } = inputs
  const vaultId = bytes(inputs.vaultId)
  const vaultKey = bytes(inputs.vaultKey)
  const sub = (index: number): Uint8Array => KDF(vaultKey, index, 'hk1/subk')

  const password = ascii(prepare(inputs.password))
  const ikm1 = await argon2idAsync(password, bytes(slot1.salt), {
    t: slot1.passes,
    m: slot1.memoryKiB,
    p: 1,
    dkLen: 32,
  })
  const ikm2 = MAC(bytes(slot2.recoveryCode), cat(ascii('hk1/rcvr'), vaultId, bytes(slot2.salt)))

  const wrap = (
    type: number,
    slot: { readonly slotId: string; readonly nonce: string },
    parameters: Uint8Array,
    ikm: Uint8Array,
  ) => {
    const slotAd = cat(ascii('hk1/slot'), vaultId, Uint8Array.of(type, 0), bytes(slot.slotId), parameters)
    const wrapped = ENC(KDF(ikm, 2, 'hk1/kekk'), bytes(slot.nonce), vaultKey, slotAd)
    const commit = MAC(KDF(ikm, 1, 'hk1/kekk'), cat(slotAd, bytes(slot.nonce), wrapped))
    const payload = cat(parameters, commit, bytes(slot.nonce), wrapped)
    const whole = cat(Uint8Array.of(type, 0), bytes(slot.slotId), number(payload.length, 2), payload)
    return { slotAd, wrapped, commit, whole }
  }
  const parameters1 = cat(
    Uint8Array.of(1),
    number(slot1.passes, 4),
    number(slot1.memoryKiB, 4),
    bytes(slot1.salt),
  )
  const wrapped1 = wrap(1, slot1, parameters1, ikm1)
  const wrapped2 = wrap(2, slot2, bytes(slot2.salt), ikm2)
  const { shares } = inputs
  const parameters3 = cat(bytes(shares.set), Uint8Array.of(shares.threshold, shares.count), bytes(shares.salt))
  const ikm3 = MAC(bytes(shares.secret), cat(ascii('hk1/rcvr'), vaultId, bytes(shares.salt)))
  const wrapped3 = wrap(3, shares, parameters3, ikm3)
  const shareBody = cat(
    Uint8Array.of(16 * shares.threshold + shares.count),
    bytes(shares.set),
    bytes(shares.point),
  )
  const body = cat(
    ascii('hk1/head'),
    vaultId,
    number(inputs.createdMs, 8),
    number(1, 2),
    number(1, 2),
    number(inputs.features, 2),
    number(0, 4),
    Uint8Array.of(2),
    wrapped1.whole,
    wrapped2.whole,
  )

  const recordAd = ({ id, rev }: RecordInput) => cat(ascii('hk1/recd'), vaultId, bytes(id), number(rev, 8))
  const ctOf = (record: RecordInput) =>
    ENC(sub(1), bytes(record.nonce), pad(ascii(record.json)), recordAd(record))
  const leafOf = (record: RecordInput) =>
    MAC(
      sub(3),
      cat(
        Uint8Array.of(0x52),
        bytes(record.id),
        number(record.rev, 8),
        bytes(record.nonce),
        ctOf(record).slice(-16),
      ),
    )
  const [first, second, updated] = inputs.records
  const leaves = [first, second, updated].map(leafOf)
  const [n1 = 0n, n2 = 0n, n3 = 0n] = leaves.map(toNumber)

  const { seal } = inputs
  const state = cat(
    number(seal.seq, 8),
    number(seal.recordCount, 8),
    sumOf(n1, n2, -n1, n3, -n2),
    number(seal.chunkCount, 8),
    H(body, 32),
    number(seal.schema, 2),
    number(0, 2),
    number(seal.epoch, 4),
    number(seal.savedMs, 8),
    bytes(seal.writer),
    bytes(seal.parent),
    new Uint8Array(31 * 16),
    new Uint8Array(768 - 632),
  )
  const sealCt = ENC(sub(4), bytes(seal.nonce), state, cat(ascii('hk1/seal'), vaultId))
  const digest = H(cat(bytes(seal.nonce), sealCt), 16)

  const generation = cat(bytes(chunk.att), bytes(chunk.gen))
  const chunkKey = MAC(sub(2), generation)
  const chunkAd = cat(ascii('hk1/chnk'), vaultId, generation, number(chunk.index, 4), number(chunk.count, 4))

  const tag = ctOf(first).slice(-16)
  const secretsAd = cat(ascii('hk1/recs'), vaultId, bytes(first.id), number(first.rev, 8), tag)
  const sct = ENC(sub(1), bytes(inputs.secrets.nonce), pad(ascii(inputs.secrets.json)), secretsAd)
  const leafWithSecrets = MAC(
    sub(3),
    cat(
      Uint8Array.of(0x53),
      bytes(first.id),
      number(first.rev, 8),
      bytes(first.nonce),
      tag,
      bytes(inputs.secrets.nonce),
      sct.slice(-16),
    ),
  )
  const fingerprint = (secret: string) => MAC(sub(7), ascii(secret.normalize('NFC'))).slice(0, 8)

  return {
    K0: [password],
    K1: [ikm1],
    K2: [KDF(ikm1, 1, 'hk1/kekk'), KDF(ikm1, 2, 'hk1/kekk')],
    K3: [1, 2, 3, 4, 5, 6].map(sub),
    K4: [wrapped1.slotAd, wrapped1.wrapped, wrapped1.commit],
    K5: [ikm2, wrapped2.commit, wrapped2.wrapped],
    K6: [H(body, 32), H(body, 16), MAC(sub(5), body)],
    K7: [recordAd(first), H(ctOf(first), 32), tag],
    K8: leaves,
    K9: [sumOf(n1, n2), sumOf(n1, n2, -n1, n3), sumOf(n1, n2, -n1, n3, -n2)],
    K10: [H(sealCt, 32), digest],
    K11: [chunkKey, ENC(chunkKey, bytes(chunk.nonce), ascii(chunk.text), chunkAd)],
    K12: [
      H(cat(ascii('hk1/anch'), vaultId), 16),
      MAC(sub(6), cat(ascii('hk1/anch'), vaultId, number(seal.seq, 8), digest)),
    ],
    K13: [digits(bytes(slot2.recoveryCode)), digits(new Uint8Array(16).fill(0xff))],
    K14: [writePaddedLengths(paddedLength)],
    K15: linesOf('K15').map((line) => checkEqualPasswords(line, prepare)),
    K16: [
      secretsAd,
      H(sct, 32),
      sct.slice(-16),
      leafWithSecrets,
      sub(7),
      fingerprint(inputs.secrets.password),
      fingerprint('\u304B\u3099'),
    ],
    K17: [
      wrapped3.slotAd,
      ikm3,
      wrapped3.commit,
      wrapped3.wrapped,
      digits(cat(shareBody, H(shareBody, 16).slice(0, 2))),
    ],
  }
}
