import Database from 'better-sqlite3'

/** One slot of a header, as it stands in the file. */
interface SlotBytes {
  readonly type: number
  /** Salt, commitment, nonce and wrapped key: everything of it that a change of key has to take away. */
  readonly secretPart: Buffer
}

/** The slots of a closed or open vault, read without the vault engine. */
export function slotsOf(path: string): readonly SlotBytes[] {
  const db = new Database(path, { readonly: true })
  const body = db.prepare<[], Buffer>('SELECT body FROM header').pluck().get() ?? Buffer.alloc(0)
  db.close()
  const slots: SlotBytes[] = []
  let at = 43
  for (let i = 0; i < (body[42] ?? 0); i += 1) {
    const end = at + 20 + body.readUInt16LE(at + 18)
    slots.push({ type: body[at] ?? 0, secretPart: body.subarray(end - 120, end) })
    at = end
  }
  return slots
}
