import { expect, test } from 'vitest'
import { create, must, withSql } from '../../../support/vaults.ts'

/** In `npm run soak` a hundred thousand. */
const SAVES = process.env['HIKAE_SOAK'] === 'yes' ? 500 : 10
const RECORDS = 100

test(
  `V7 ${SAVES * RECORDS * 2} encryptions never use a nonce twice, and equal records never look alike`,
  { timeout: 600_000 },
  async () => {
    const { vault, path } = await create()
    const seen: string[] = []
    for (let save = 0; save < SAVES; save += 1) {
      const ids = Array.from({ length: RECORDS }, () => vault.newRowId())
      must(vault.commit(ids.map((id) => ({ kind: 'put', rowId: id, outline: {}, secrets: {} }))))
      seen.push(withSql(path, (db) => String(db.prepare('SELECT hex(nonce) FROM seal').pluck().get())))
    }
    withSql(path, (db) => {
      const rows = db.prepare<[], Record<string, Buffer>>('SELECT nonce, snonce, ct, sct FROM rec').iterate()
      for (const row of rows) seen.push(...Object.values(row).map((cell) => cell.toString('hex')))
    })
    expect(seen).toHaveLength(SAVES * (RECORDS * 4 + 1))
    expect(new Set(seen).size).toBe(seen.length)
  },
)
