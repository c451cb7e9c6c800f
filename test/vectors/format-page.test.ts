import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { formatSection } from '#core/sheet/sections/format-page'
import { tempFolder } from '../support/vaults.ts'
import { hashOfReleased, readCase, type KitKey, type Released } from './kit-case.ts'
import { ascii, cat, KDF, MAC, number, prepare } from './second-implementation.ts'

/*
 * The emergency kit's page for engineers, put to the proof: its formulas are read off the page and worked out, with other
 * primitives than the engine's, until a vault is open. What the page did not say, this could not do.
 */

const ROOT = join(import.meta.dirname, '..', '..')
const lines = formatSection().parts.flatMap((part) => part.lines)
const oneSpace = (text: string) => text.replace(/\s+/gu, ' ')

/** The right side of a formula on the page. */
function formula(name: string, within = ''): string {
  const found = lines.find((line) => line.includes(within) && oneSpace(line).includes(`${name} =`))
  if (found === undefined) throw new Error(`the page does not say what ${name} is`)
  return oneSpace(found).slice(oneSpace(found).indexOf(`${name} =`) + `${name} =`.length).trim()
}

/** Joins what a formula joins. */
function joined(terms: string, values: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return cat(
    ...terms.split('||').map((term) => {
      const name = term.trim()
      const label = /^"(.{8})"$/u.exec(name)?.[1]
      const value = label === undefined ? values[name] : ascii(label)
      if (value === undefined) throw new Error(`nothing is called ${name}`)
      return value
    }),
  )
}

/** Takes bytes apart by a layout such as `type u8 || salt(16) || len u16`; what has no length of its own is the rest. */
function fields(layout: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let at = 0
  const found: Record<string, Uint8Array> = {}
  for (const term of layout.split('||').map((each) => each.trim())) {
    const [, name = term, bits, size] = /^"?([\w/]+)"?(?: u(\d+))?(?:\((\d+)\))?/u.exec(term) ?? []
    const isLabel = term.startsWith('"')
    const length = isLabel ? 8 : bits !== undefined ? Number(bits) / 8 : Number(size ?? bytes.length - at)
    found[name] = bytes.subarray(at, at + length)
    at += length
  }
  return found
}

const toNumber = (le: Uint8Array | undefined) => Number(le?.reduceRight((sum, byte) => sum * 256 + byte, 0))
const bytesOf = (from: Readonly<Record<string, Uint8Array>>, name: string) => from[name] ?? new Uint8Array(0)
const labelIn = (text: string) => /"(.{8})"/u.exec(text)?.[1] ?? ''

function digitsToBytes(code: string): Uint8Array {
  return Uint8Array.from(
    code.split(' ').flatMap((group) => {
      const word = Number(group) / 11
      return [word >> 8, word & 255]
    }),
  )
}

async function openByThePage(file: string, key: KitKey): Promise<readonly Released[]> {
  const db = new Database(file, { readonly: true })
  const header = db.prepare<[], { body: Buffer }>('SELECT body FROM header').get()
  const body = fields(formula('body'), header?.body ?? Buffer.alloc(0))
  const vaultId = bytesOf(body, 'vault_id')
  const type = key.kind === 'password' ? 1 : 2
  const slot = slotOf(bytesOf(body, 'slot'), toNumber(body['n_slots']), type)
  const payloadLayout = formula('payload', `type ${type}`).replace(' (=1)', '')
  const payload = fields(payloadLayout, bytesOf(slot, 'payload'))
  const salt = bytesOf(payload, 'salt')
  const ikm =
    key.kind === 'password'
      ? await argon2idAsync(ascii(prepare(key.password)), salt, {
          t: toNumber(payload['t']),
          m: toNumber(payload['m_KiB']),
          p: 1,
          dkLen: 32,
        })
      : MAC(
          digitsToBytes(key.code),
          joined(formula('ikm', 'MAC').slice('MAC(R, '.length, -1), { vault_id: vaultId, salt }),
        )
  const upToSalt = bytesOf(slot, 'payload').subarray(0, salt.byteOffset - bytesOf(slot, 'payload').byteOffset + 16)
  const slotAd = joined(formula('AD', 'slot_id'), {
    ...slot,
    vault_id: vaultId,
    '(payload up to and including salt)': upToSalt,
  })
  const wrap = KDF(ikm, 2, labelIn(formula('kek.wrap')))
  const open = (by: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, ad: Uint8Array) =>
    Buffer.from(xchacha20poly1305(by, nonce, ad).decrypt(sealed))
  const vk = open(wrap, bytesOf(payload, 'nonce'), bytesOf(payload, 'wrapped'), slotAd)
  const recKey = KDF(vk, 1, labelIn(lines.find((line) => line.startsWith('KDF(VK')) ?? ''))
  const json = (padded: Buffer): unknown => JSON.parse(padded.toString('utf8', 0, padded.lastIndexOf(0x80)))
  const rows = db
    .prepare<[], { id: Buffer; rev: number; nonce: Buffer; ct: Buffer; snonce: Buffer | null; sct: Buffer | null }>(
      'SELECT * FROM rec ORDER BY id',
    )
    .all()
  db.close()
  return rows.map(({ id, rev, nonce, ct, snonce, sct }): Released => {
    const of = { vault_id: vaultId, id, 'rev u64': number(rev, 8), 'tag(16) of ct': ct.subarray(-16) }
    const outline = json(open(recKey, nonce, ct, joined(formula('AD', 'recd'), of)))
    if (sct === null || snonce === null) return [id.toString('hex'), outline, null]
    const secretsAd = formula('AD_s').split(' sct =')[0] ?? ''
    return [id.toString('hex'), outline, json(open(recKey, snonce, sct, joined(secretsAd, of)))]
  })
}

/** The first slot of a type. */
function slotOf(bytes: Uint8Array, count: number, type: number): Readonly<Record<string, Uint8Array>> {
  let rest = bytes
  for (let i = 0; i < count; i += 1) {
    const slot = fields(formula('slot'), rest)
    const length = toNumber(slot['len'])
    const payload = bytesOf(slot, 'payload').subarray(0, length)
    if (toNumber(slot['type']) === type) return { ...slot, payload }
    rest = rest.subarray(payload.byteOffset - rest.byteOffset + length)
  }
  throw new Error('no such slot')
}

test.each(['two-records', 'password-in-full-width'])(
  'what the page says is enough to open a vault: %s',
  async (name) => {
    const kit = readCase(readFileSync(join(import.meta.dirname, 'kit', `${name}.case`), 'utf8'))
    const file = join(tempFolder(), 'vault.hikae')
    writeFileSync(file, kit.vault)
    expect(hashOfReleased(await openByThePage(file, kit.key))).toBe(kit.released)
  },
)

test("each formula of the page stands word for word in the format's description", () => {
  const description = oneSpace(readFileSync(join(ROOT, 'docs', 'vault-format.md'), 'utf8')).replaceAll('`', '')
  const [tables = '', ...formulas] = lines
  for (const line of formulas) expect(description).toContain(oneSpace(line))
  for (const [, table = '', columns = ''] of tables.matchAll(/(\w+)\(([^)]+)\)/gu)) {
    const created = new RegExp(`CREATE TABLE ${table}\\((.*?)\\) STRICT`, 'u').exec(description)?.[1] ?? ''
    const names = created
      .replace(/, PRIMARY KEY\(.*/u, '')
      .split(', ')
      .map((column) => column.split(' ')[0])
    expect(names).toEqual(columns.split(', '))
  }
})

test('each label of the page is one of the engine', () => {
  const folder = join(ROOT, 'src', 'main', 'vault')
  const engine = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const labels = lines.flatMap((line) => line.match(/hk1\/\w{4}/gu) ?? [])
  expect(new Set(labels).size).toBe(8)
  for (const label of labels) expect(engine).toContain(`'${label}'`)
})
