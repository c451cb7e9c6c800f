import { beforeAll, expect, test } from 'vitest'
import type { RecBatch } from '../../../../../src/main/db/rec-table.ts'
import { concat, toHex, utf8 } from '../../../../../src/main/vault/crypto/bytes.ts'
import { encrypt, primitivesReady, randomBytes } from '../../../../../src/main/vault/crypto/primitives.ts'
import { openRows } from '../../../../../src/main/vault/rows/open-rows.ts'
import {
  openOutline,
  outlineAd,
  recordLeaf,
  sealRecord,
  type RecordCells,
} from '../../../../../src/main/vault/rows/record.ts'

/* Rows that are opened many at once are opened as each would be by itself, whatever stands beside them. */

beforeAll(primitivesReady)

const vaultId = randomBytes(16)
const keys = { record: randomBytes(32), leaf: randomBytes(32) }
const sealing = { recordKey: keys.record, vaultId }

function row(json: string | Uint8Array, secrets: string | null = null): RecordCells {
  const outline = typeof json === 'string' ? utf8(json) : json
  const rev = (1 + outline.length) ** 3
  const plain = { id: randomBytes(16), rev, outline, secrets: secrets === null ? null : utf8(secrets) }
  return sealRecord(sealing, plain, randomBytes)
}

function unpadded(text: string): RecordCells {
  const [id, nonce] = [randomBytes(16), randomBytes(24)]
  const ct = encrypt(keys.record, nonce, utf8(text), outlineAd(vaultId, id, 7))
  return { id, rev: 7, nonce, ct, snonce: null, sct: null }
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
}

const long = JSON.stringify({ note: '引き落としは毎月二十七日。'.repeat(400) })
const sound = () => [
  row('{"a":"山田　花子 🔑"}'),
  row('{"b":1}', '{"password":"x"}'),
  row(long),
  row('{}', '{}'),
]
const odd: Readonly<Record<string, () => RecordCells>> = {
  'a text that is no UTF-8': () => row(Uint8Array.of(0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d)),
  'half a letter at the end': () => row(Uint8Array.of(0x7b, 0x7d, 0xe5, 0x9b)),
  'a hostile key': () => row('{"a":{"__proto__":{"b":1}}}'),
  'a hostile key that is not written out': () => row('{"\\u0063onstructor":1}'),
  'a harmless text with the same letters': () => row('{"a":"__proto__ constructor prototype \\u0041"}'),
  'a text that is no JSON': () => row('{"a":1},{"b":2}'),
  'a text that is no object': () => row('[1]'),
  'no padding': () => unpadded('{"a":1}'),
  'no text at all': () => unpadded(''),
  'another revision': () => ({ ...row('{"a":1}'), rev: 2 }),
  'a changed byte of the text': () => {
    const cells = row('{"a":1}', '{"b":2}')
    return { ...cells, ct: flipped(cells.ct, 3) }
  },
  'a changed tag of the secrets': () => {
    const cells = row('{"a":1}', '{"b":2}')
    return { ...cells, sct: cells.sct && flipped(cells.sct, cells.sct.length - 1) }
  },
}

test.each(Object.entries(odd))('%s', (_what, make) => {
  const rows = [...sound(), make(), ...sound()]
  expect(opened(rows)).toEqual(rows.map(openedAlone))
})

test('no row, and as many as are read at once', () => {
  expect(opened([])).toEqual([])
  const rows = Array.from({ length: 64 }, sound).flat()
  expect(opened(rows)).toEqual(rows.map(openedAlone))
})

function opened(rows: readonly RecordCells[]) {
  return openRows({ keys, vaultId }, batchOf(rows)).map((each) => ({ ...each, leaf: toHex(each.leaf) }))
}

function openedAlone(cells: RecordCells) {
  return {
    rowId: toHex(cells.id),
    rev: cells.rev,
    leaf: toHex(recordLeaf(keys.leaf, cells)),
    outline: openOutline(sealing, cells),
    hasSecrets: cells.sct !== null,
  }
}

function batchOf(rows: readonly RecordCells[]): RecBatch {
  const packed = rows.flatMap(({ id, nonce, ct, snonce, sct }) => [
    ...[id, nonce, ct],
    ...(snonce === null || sct === null ? [] : [snonce, sct.slice(-16)]),
  ])
  const layout = rows.flatMap(({ rev, ct, sct }) => [rev, ct.length, sct === null ? 0 : 16])
  return { packed: Buffer.from(concat(...packed)), layout }
}
