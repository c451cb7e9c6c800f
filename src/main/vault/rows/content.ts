import { countChunkRows } from '../../db/chunk-table.ts'
import type { Connection } from '../../db/connection.ts'
import { visitingRecRows, visitRecBatches, type RecBatch, type RecRow } from '../../db/rec-table.ts'
import { SCHEMA_VERSION } from '../../db/schema.ts'
import { readSealRow } from '../../db/seal-table.ts'
import { readUnlessDamaged } from '../../db/storage-failure.ts'
import { decodeJson, type JsonObject } from '../crypto/plain-json.ts'
import { hash, KEY_BYTES, NONCE_BYTES, sameBytes, wipe } from '../crypto/primitives.ts'
import { accumulateLeaf, emptySum } from '../crypto/set-hash.ts'
import type { VaultProblem } from '../failure.ts'
import { FORMAT_VERSION, headerMac, type ReadHeader } from '../file/header.ts'
import { openSeal, type Seal } from '../file/seal.ts'
import type { VaultKeys } from '../keys/keys.ts'
import { ID_BYTES } from '../keys/slot.ts'
import { atOnce, type InSteps } from '../turns.ts'
import { openRows, type OpenedRow } from './open-rows.ts'
import { openOutline, openSecrets, parseRecordCells, recordLeaf, type RecordCells } from './record.ts'
import { bytesToRowId, type RowId } from './row-id.ts'

/** What opens the content of a file: the header that was unlocked, and its keys. */
export interface Unlocked {
  readonly header: ReadHeader
  readonly keys: VaultKeys
}

/** A record as it is held in memory: no secret in it. */
export interface Entry {
  readonly rev: number
  readonly leaf: Uint8Array
  readonly outline: JsonObject
  readonly hasSecrets: boolean
}

/** All that a vault file holds, checked. */
export interface Content {
  /** Null when it is damaged. */
  readonly seal: Seal | null
  readonly entries: Map<RowId, Entry>
  readonly secretCount: number
  readonly chunkCount: number
  /** Everything that is not as it was sealed. */
  readonly problems: readonly VaultProblem[]
}

/**
 * Reads and checks everything: header, seal, the whole set of rows, every outline; with `secrets: 'check'` every secret
 * as well, which is decrypted, judged and wiped. Runs inside a read transaction; throws only what storage throws while
 * another program writes.
 * Format: docs/vault-format.md, "Opening".
 */
export function readContent(connection: Connection, unlocked: Unlocked, secrets: 'leave' | 'check'): Content {
  return atOnce(readingContent(connection, unlocked, secrets))
}

/** {@link readContent} in steps; nobody may write to the file between them. */
export function* readingContent(
  connection: Connection,
  unlocked: Unlocked,
  secrets: 'leave' | 'check',
): InSteps<Content> {
  const seal = readSeal(connection, unlocked)
  const rows = yield* readRows(connection, unlocked, secrets)
  const chunkCount = readUnlessDamaged(() => countChunkRows(connection)) ?? 0
  return {
    seal,
    entries: rows.entries,
    secretCount: rows.secretCount,
    chunkCount,
    problems: [
      ...headerProblems(unlocked),
      ...(seal === null
        ? [{ code: 'E_SEAL_DAMAGED' } as const]
        : sealProblems(seal, unlocked, rows, chunkCount)),
      ...rows.problems,
    ],
  }
}

/** The seal the file holds now, or null when its row is missing or not sealed with this vault's key. */
export function readSeal(connection: Connection, { header, keys }: Unlocked): Seal | null {
  const row = readUnlessDamaged(() => readSealRow(connection))
  if (row === null) return null
  const { nonce, ct } = row
  if (!(nonce instanceof Uint8Array) || nonce.length !== NONCE_BYTES || !(ct instanceof Uint8Array))
    return null
  return openSeal(keys.seal, header.header.vaultId, { nonce, ct })
}

function headerProblems({ header: { header, cells, sumHolds }, keys }: Unlocked): readonly VaultProblem[] {
  const problems: VaultProblem[] = []
  if (!sumHolds) problems.push({ code: 'E_HEADER_DAMAGED' })
  if (!sameBytes(headerMac(keys.head, cells.body), cells.mac)) {
    problems.push({ code: 'E_HEADER_FORGED', reason: 'mac' })
  } else if (header.minWriter > FORMAT_VERSION) problems.push({ code: 'E_NEWER_WRITER' })
  return problems
}

interface Rows {
  readonly entries: Map<RowId, Entry>
  readonly rowCount: number
  readonly sum: Uint8Array
  readonly secretCount: number
  readonly problems: readonly VaultProblem[]
}

function sealProblems(
  { state }: Seal,
  { header }: Unlocked,
  rows: Rows,
  chunkCount: number,
): readonly VaultProblem[] {
  const problems: VaultProblem[] = []
  if (!sameBytes(hash(header.cells.body, KEY_BYTES), state.headerHash)) {
    problems.push({ code: 'E_HEADER_FORGED', reason: 'not-the-sealed-one' })
  } else if (state.epoch !== header.header.epoch || state.schema !== SCHEMA_VERSION) {
    problems.push({ code: 'E_SEAL_DAMAGED' })
  }
  if (rows.rowCount !== state.recordCount || !sameBytes(rows.sum, state.sum)) {
    problems.push({
      code: 'E_SET_MISMATCH',
      of: 'records',
      expected: state.recordCount,
      found: rows.rowCount,
    })
  }
  if (chunkCount !== state.chunkCount) {
    problems.push({ code: 'E_SET_MISMATCH', of: 'chunks', expected: state.chunkCount, found: chunkCount })
  }
  return problems
}

function* readRows(connection: Connection, unlocked: Unlocked, secrets: 'leave' | 'check'): InSteps<Rows> {
  const sealing = { recordKey: unlocked.keys.record, vaultId: unlocked.header.header.vaultId }
  const entries = new Map<RowId, Entry>()
  const problems: VaultProblem[] = []
  let rowCount = 0
  let secretCount = 0
  const sum = emptySum()

  /** Whether the row is a record, and the only one of its id. */
  const take = ({ rowId, rev, leaf, outline, hasSecrets }: OpenedRow): boolean => {
    rowCount += 1
    accumulateLeaf(sum, leaf)
    if (entries.has(rowId)) {
      problems.push({ code: 'E_RECORD_DAMAGED', rowId, part: 'row' })
      return false
    }
    if (outline === null) {
      problems.push({ code: 'E_RECORD_DAMAGED', rowId, part: 'outline' })
      return false
    }
    entries.set(rowId, { rev, leaf, outline, hasSecrets })
    if (hasSecrets) secretCount += 1
    return true
  }

  const visit = (row: RecRow): void => {
    const cells = parseRecordCells(row)
    if (cells === null) {
      rowCount += 1
      problems.push({ code: 'E_RECORD_DAMAGED', rowId: rowIdOf(row), part: 'row' })
      return
    }
    const rowId = bytesToRowId(cells.id)
    const leaf = recordLeaf(unlocked.keys.leaf, cells)
    const outline = openOutline(sealing, cells)
    const isTaken = take({ rowId, rev: cells.rev, leaf, outline, hasSecrets: cells.sct !== null })
    if (isTaken && secrets === 'check' && !secretsHold(sealing, cells)) {
      problems.push({ code: 'E_RECORD_DAMAGED', rowId, part: 'secrets' })
    }
  }

  const batch = (rows: RecBatch): void =>
    openRows({ keys: unlocked.keys, vaultId: sealing.vaultId }, rows).forEach(take)
  const walked =
    secrets === 'check'
      ? yield* visitingRecRows(connection, visit)
      : visitRecBatches(connection, { batch, row: visit }, 'tags')
  if (!walked.complete) {
    problems.push({ code: 'E_FILE_DAMAGED', complaints: ['not every row could be read'] })
  }
  return { entries, rowCount, sum, secretCount, problems }
}

function secretsHold(sealing: Parameters<typeof openSecrets>[0], cells: RecordCells): boolean {
  const secrets = openSecrets(sealing, cells)
  if (secrets === null) return true
  if (secrets === 'damaged') return false
  const holds = decodeJson(secrets) !== null
  wipe(secrets)
  return holds
}

function rowIdOf({ id }: RecRow): RowId | null {
  return id instanceof Uint8Array && id.length === ID_BYTES ? bytesToRowId(id) : null
}
