import { resolve } from 'node:path'
import { glanceAtFile } from '../../db/glance.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { toHex } from '../crypto/bytes.ts'
import { sameBytes } from '../crypto/primitives.ts'
import { readSeal, type Unlocked } from '../rows/content.ts'
import { headerMac } from './header.ts'
import { readHeader } from './read-header.ts'

/** What a look at another file of a vault shows, without reading its content. */
export interface BackupGlance {
  /** 32 hex digits. Of a file of another vault, a claim and nothing more. */
  readonly vaultId: string
  /** What its seal says; null when these keys do not open it: another vault, from before a key rotation, or damaged. */
  readonly sealed: { readonly seq: number; readonly savedAt: string; readonly recordCount: number } | null
  /** Its header was made with another vault key: only its own password opens it. */
  readonly hasOtherKey: boolean
}

/** Looks at a file for milliseconds, whatever its size: start, schema, header, seal. Null: no vault, or not to be read. */
export function glanceAtBackup(path: string, { header, keys }: Unlocked): BackupGlance | null {
  const absolute = resolve(path)
  const glance = attemptStorage(() => glanceAtFile(absolute))
  if (!glance.ok || glance.value === null) return null
  const connection = glance.value
  try {
    const own = readHeader(absolute, { connection, isRescue: false })
    if (!own.ok) return null
    const { header: found, cells } = own.value
    const vaultId = toHex(found.vaultId)
    if (!sameBytes(found.vaultId, header.header.vaultId)) return { vaultId, sealed: null, hasOtherKey: true }
    const isOurs = sameBytes(headerMac(keys.head, cells.body), cells.mac)
    const hasOtherKey = !isOurs && found.epoch !== header.header.epoch
    const seal = attemptStorage(() => readSeal(connection, { header: own.value, keys }))
    if (!isOurs || !seal.ok || seal.value === null) return { vaultId, sealed: null, hasOtherKey }
    const { seq, savedMs, recordCount } = seal.value.state
    return { vaultId, hasOtherKey, sealed: { seq, savedAt: new Date(savedMs).toISOString(), recordCount } }
  } finally {
    connection.close()
  }
}
