import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Entry } from './notebook.ts'

/*
 * Writes the same accounts as a KDBX 4 file for KeePassXC, with a key derivation that costs nothing (AES-KDF, one round):
 * what is compared is the work on the records. Everything else is as KeePassXC writes it (AES-256-CBC, HMAC-SHA-256 over
 * blocks, gzip, passwords under the inner ChaCha20 stream). Source: KDBX 4 specification, keepass.info.
 */

const CIPHER_AES256 = '31c1f2e6bf714350be5805216afc5aff'
const KDF_AES = '7c02bb8279a74ac0927d114a00648238'
const BLOCK_BYTES = 1024 * 1024
const HEADER_BLOCK = 2n ** 64n - 1n

/** The bytes of the file. `password` opens it. */
export function writeKdbx(entries: readonly Entry[], password: string): Buffer {
  const masterSeed = randomBytes(32)
  const iv = randomBytes(16)
  const kdfSeed = randomBytes(32)
  const innerKey = randomBytes(64)

  const header = outerHeader(masterSeed, iv, kdfSeed)
  const composite = sha256(sha256(Buffer.from(password)))
  const kdf = createCipheriv('aes-256-ecb', kdfSeed, null).setAutoPadding(false)
  const transformed = sha256(kdf.update(composite))
  const hmacKey = createHash('sha512')
    .update(Buffer.concat([masterSeed, transformed, Buffer.of(1)]))
    .digest()

  const inner = Buffer.concat([
    field32(1, u32(3)), // ChaCha20
    field32(2, innerKey),
    field32(0, Buffer.alloc(0)),
  ])
  const plain = gzipSync(Buffer.concat([inner, Buffer.from(xmlOf(entries, innerKey))]))
  const cipher = createCipheriv('aes-256-cbc', sha256(Buffer.concat([masterSeed, transformed])), iv)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([
    header,
    sha256(header),
    blockMac(hmacKey, HEADER_BLOCK, header),
    ...blocks(sealed, hmacKey),
  ])
}

function outerHeader(masterSeed: Buffer, iv: Buffer, kdfSeed: Buffer): Buffer {
  const kdfParameters = Buffer.concat([
    Buffer.of(0x00, 0x01), // version 1.0
    variant(0x42, '$UUID', Buffer.from(KDF_AES, 'hex')),
    variant(0x05, 'R', u64(1n)),
    variant(0x42, 'S', kdfSeed),
    Buffer.of(0),
  ])
  return Buffer.concat([
    Buffer.from('03d9a29a67fb4bb500000400', 'hex'),
    field32(2, Buffer.from(CIPHER_AES256, 'hex')),
    field32(3, u32(1)), // gzip
    field32(4, masterSeed),
    field32(7, iv),
    field32(11, kdfParameters),
    field32(0, Buffer.from('\r\n\r\n')),
  ])
}

function xmlOf(entries: readonly Entry[], innerKey: Buffer): string {
  const stream = innerStream(innerKey)
  const uuid = (i: number): string => Buffer.from(String(i).padStart(16, '0')).toString('base64')
  const text = (key: string, value: string): string =>
    `<String><Key>${key}</Key><Value>${escape(value)}</Value></String>`
  const rows = entries.map(({ account, secrets }, i) => {
    const password = stream(Buffer.from(secrets.password ?? '')).toString('base64')
    return `<Entry><UUID>${uuid(i)}</UUID>${text('Title', account.serviceName ?? '')}${text('UserName', account.loginIds[0] ?? '')}<String><Key>Password</Key><Value Protected="True">${password}</Value></String>${text('URL', account.url ?? '')}${text('Notes', account.note ?? '')}</Entry>`
  })
  const group = `<Group><UUID>${uuid(99_999_999)}</UUID><Name>Root</Name>${rows.join('')}</Group>`
  return `<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><DatabaseName>bench</DatabaseName></Meta><Root>${group}</Root></KeePassFile>`
}

/** ChaCha20 over all passwords in the order of the file, as the inner header says. */
function innerStream(innerKey: Buffer): (plain: Buffer) => Buffer {
  const derived = createHash('sha512').update(innerKey).digest()
  // OpenSSL's nonce is the counter (4 bytes, 0) and then the 12 bytes of the format.
  const nonce = Buffer.concat([Buffer.alloc(4), derived.subarray(32, 44)])
  const cipher = createCipheriv('chacha20', derived.subarray(0, 32), nonce)
  return (plain) => cipher.update(plain)
}

function blocks(sealed: Buffer, hmacKey: Buffer): readonly Buffer[] {
  const written: Buffer[] = []
  for (let i = 0; ; i += 1) {
    const block = sealed.subarray(i * BLOCK_BYTES, (i + 1) * BLOCK_BYTES)
    const mac = blockMac(hmacKey, BigInt(i), Buffer.concat([u64(BigInt(i)), u32(block.length), block]))
    written.push(mac, u32(block.length), block)
    if (block.length === 0) return written
  }
}

function blockMac(hmacKey: Buffer, index: bigint, content: Buffer): Buffer {
  const key = createHash('sha512')
    .update(Buffer.concat([u64(index), hmacKey]))
    .digest()
  return createHmac('sha256', key).update(content).digest()
}

function field32(id: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.of(id), u32(content.length), content])
}

function variant(type: number, name: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.of(type), u32(name.length), Buffer.from(name), u32(value.length), value])
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest()
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
