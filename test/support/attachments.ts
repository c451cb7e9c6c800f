import { randomFillSync } from 'node:crypto'
import type { Attachment } from '#core/record/attachment'
import { asRecordId } from '#core/record/field'
import type { Session } from '../../src/main/session/session.ts'
import type { Change, Described, JsonObject, OpenVault } from '../../src/main/vault/vault.ts'
import { PIECE_BYTES } from '../../src/main/vault/vault.ts'
import { must, rowId, withSql } from './vaults.ts'

/** Bytes that no compression or chance repeats. */
export function noise(length: number): Uint8Array {
  return randomFillSync(new Uint8Array(length))
}

/** Puts a content in, without a record that describes it. */
export function putContent(vault: OpenVault, bytes: Uint8Array): Described {
  const writer = must(vault.attachments.begin(bytes.length))
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    must(writer.append(bytes.subarray(at, at + PIECE_BYTES)))
  }
  return must(writer.finish())
}

/** A change that puts the record of a content; the row id is the digit written 32 times. */
export function describing(digit: string, described: Described): Change {
  const outline: JsonObject = {
    type: 'attachment',
    id: `a${digit}`,
    ownerId: 'owner',
    name: 'キーカード',
    mediaType: 'image/jpeg',
    size: described.size,
    content: { ...described.content },
  }
  return { kind: 'put', rowId: rowId(digit), outline, secrets: null }
}

/** The content as it comes out, or the code of why it does not. */
export function takeContent(vault: OpenVault, described: Described): Uint8Array | string {
  const reader = vault.attachments.read(described)
  const pieces: Uint8Array[] = []
  for (;;) {
    const piece = reader.next()
    if (!piece.ok) return piece.error.code
    if (piece.value === null) return new Uint8Array(Buffer.concat(pieces))
    pieces.push(piece.value)
  }
}

/** Adds an attachment to a record of the session, as one edit. */
export function attach(session: Session, id: string, ownerId: string, bytes: Uint8Array): Attachment {
  const attachment: Attachment = {
    type: 'attachment',
    id: asRecordId(id),
    ownerId: asRecordId(ownerId),
    name: id,
    mediaType: 'image/jpeg',
    ...putContent(session.vault, bytes),
  }
  must(session.applyEdit({ put: [{ record: attachment }], remove: [], label: 'add' }))
  return attachment
}

/** Damages one content in a vault file, in the file alone. */
export function spoilContent(path: string, { content }: Attachment): void {
  withSql(path, (db) =>
    db
      .prepare('UPDATE chunk SET ct = zeroblob(length(ct)) WHERE att = ?')
      .run(Buffer.from(content.att, 'hex')),
  )
}
