import { fail, ok, type Result } from '#core/result'
import { deleteChunkRows } from '../../db/chunk-table.ts'
import type { Connection } from '../../db/connection.ts'
import { updateHeaderRow } from '../../db/header-table.ts'
import { createRecWriter, readRecRow, type RecWriter } from '../../db/rec-table.ts'
import { SCHEMA_VERSION } from '../../db/schema.ts'
import { readSealRow, writeSealRow } from '../../db/seal-table.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { writeTransaction } from '../../db/transaction.ts'
import { chunkOwnerOf } from '../attachments/attachment.ts'
import { fromHex } from '../crypto/bytes.ts'
import { decodeJson, encodeJson, type JsonObject } from '../crypto/plain-json.ts'
import { hash, KEY_BYTES, sameBytes, wipe, type RandomBytes } from '../crypto/primitives.ts'
import { addLeaf, subtractLeaf } from '../crypto/set-hash.ts'
import type { WriteFailure } from '../failure.ts'
import type { HeaderCells } from '../file/header.ts'
import { nextLineage, sealState, type Seal } from '../file/seal.ts'
import { ID_BYTES } from '../keys/slot.ts'
import type { Entry, Unlocked } from './content.ts'
import {
  MAX_RECORD_BYTES,
  openSecrets,
  parseRecordCells,
  recordLeaf,
  sealRecord,
  type RecordSealing,
} from './record.ts'
import { rowIdToBytes, type RowId } from './row-id.ts'

/*
 * Saving: one user action is one transaction, a compare-and-swap on the seal's nonce. The state in memory is replaced
 * by the caller, and only after COMMIT. Format: docs/vault-format.md, "Writing". [Note: saving]
 */

/** One change of one record. `keep`: the secrets stay as they are stored, sealed anew for the new revision. */
export type Change =
  | {
      readonly kind: 'put'
      readonly rowId: RowId
      readonly outline: JsonObject
      readonly secrets: JsonObject | null | 'keep'
    }
  | { readonly kind: 'delete'; readonly rowId: RowId }

/** What a vault in memory knows of its file. */
export interface Memory {
  readonly seal: Seal
  readonly entries: Map<RowId, Entry>
}

/** What a save changes in memory: entries that are new (or null: gone) and the seal over them. */
export interface Draft {
  readonly seal: Seal
  readonly changed: ReadonlyMap<RowId, Entry | null>
}

export interface Saving {
  readonly connection: Connection
  readonly unlocked: Unlocked
  readonly writer: Uint8Array
  readonly clock: () => number
  readonly random: RandomBytes
}

const MAX_RECORDS = 1_000_000

/**
 * Saves changes. `lowestSeq` is the sequence number that the new seal has to reach (0 when any will do); `header` takes the
 * place of the present one in the same transaction.
 *
 * @returns The draft that is now in the file. With a failure `draft` is what may have got into the file all the same,
 * when COMMIT itself failed: the caller compares with {@link isInFile}.
 */
export function saveChanges(
  saving: Saving,
  memory: Memory,
  changes: readonly Change[],
  lowestSeq: number,
  header: HeaderCells | null = null,
): Saved {
  return save(saving, memory, (work) => {
    if (header !== null) writeHeader(saving, header)
    for (const change of changes) {
      const failure = change.kind === 'put' ? put(work, change) : remove(work, change.rowId)
      if (failure !== null) return fail(failure)
    }
    const headerHash = header === null ? work.memory.seal.state.headerHash : hash(header.body, KEY_BYTES)
    return finishDraft(work, lowestSeq, headerHash)
  })
}

/** Replaces the header, records untouched; otherwise as {@link saveChanges}. */
export function saveHeader(saving: Saving, memory: Memory, header: HeaderCells): Saved {
  return saveChanges(saving, memory, [], 0, header)
}

/** Changes chunks of attachments, records untouched; `change` says by how many rows. Otherwise as {@link saveChanges}. */
export function saveChunks(saving: Saving, memory: Memory, change: () => number): Saved {
  return save(saving, memory, (work) => {
    work.chunkCount += change()
    return finishDraft(work, 0, work.memory.seal.state.headerHash)
  })
}

/** What came of a save. */
interface Saved {
  readonly result: Result<Draft, WriteFailure>
  readonly draft: Draft | null
}

function save(
  saving: Saving,
  memory: Memory,
  change: (work: DraftWork) => Result<Draft, WriteFailure>,
): Saved {
  let draft: Draft | null = null
  const saved = attemptStorage(() =>
    writeTransaction<Draft, WriteFailure>(saving.connection, () => {
      if (!isInFile(saving.connection, memory.seal)) return fail({ code: 'E_CHANGED_ELSEWHERE' })
      const written = change(startDraft(saving, memory))
      if (written.ok) draft = written.value
      return written
    }),
  )
  if (saved.ok) return { result: saved.value, draft }
  // Nothing is created here, so the name cannot be taken: the folder lost the file under us.
  const { code } = saved.error
  return { result: fail({ code: code === 'E_EXISTS' ? 'E_IO' : code }), draft }
}

function writeHeader({ connection }: Saving, { body, sum, mac }: HeaderCells): void {
  updateHeaderRow(connection, { body, sum, mac })
}

/** Whether the file's seal is this one: nobody saved since. May throw what storage throws. */
export function isInFile(connection: Connection, { nonce }: Seal): boolean {
  const inFile = readSealRow(connection)?.nonce
  return inFile instanceof Uint8Array && sameBytes(inFile, nonce)
}

/** One save being made. The function that makes it owns it; nobody else sees it change. */
interface DraftWork {
  readonly saving: Saving
  readonly sealing: RecordSealing
  readonly rows: RecWriter
  readonly memory: Memory
  readonly changed: Map<RowId, Entry | null>
  sum: Uint8Array
  recordCount: number
  chunkCount: number
}

function startDraft(saving: Saving, memory: Memory): DraftWork {
  const { keys, header } = saving.unlocked
  return {
    saving,
    sealing: { recordKey: keys.record, vaultId: header.header.vaultId },
    rows: createRecWriter(saving.connection),
    memory,
    changed: new Map(),
    sum: memory.seal.state.sum,
    recordCount: memory.seal.state.recordCount,
    chunkCount: memory.seal.state.chunkCount,
  }
}

function currentEntry(work: DraftWork, rowId: RowId): Entry | null {
  const changed = work.changed.get(rowId)
  return changed === undefined ? (work.memory.entries.get(rowId) ?? null) : changed
}

function put(work: DraftWork, change: Extract<Change, { readonly kind: 'put' }>): WriteFailure | null {
  const { rowId } = change
  const current = currentEntry(work, rowId)
  const outline = encodeJson(change.outline)
  const copy = outline && decodeJson(outline)
  if (outline === null || copy === null) return { code: 'E_RECORD_INVALID', rowId }
  const secrets = secretBytes(work, change, current)
  if (!secrets.ok) return secrets.error
  if (outline.length + (secrets.value?.length ?? 0) > MAX_RECORD_BYTES) {
    wipe(outline, ...(secrets.value === null ? [] : [secrets.value]))
    return { code: 'E_RECORD_TOO_LARGE', rowId }
  }
  const plain = { id: rowIdToBytes(rowId), rev: (current?.rev ?? 0) + 1, outline, secrets: secrets.value }
  const cells = sealRecord(work.sealing, plain, work.saving.random)
  const rowsWritten = current === null ? work.rows.insert(cells) : work.rows.update(cells)
  // The row is in memory, so it is in the file, unless the file's own index is broken.
  if (rowsWritten !== 1) return { code: 'E_FILE_DAMAGED' }
  const leaf = recordLeaf(work.saving.unlocked.keys.leaf, cells)
  work.sum = addLeaf(current === null ? work.sum : subtractLeaf(work.sum, current.leaf), leaf)
  if (current === null) work.recordCount += 1
  else dropContent(work, current.outline, copy)
  work.changed.set(rowId, { rev: cells.rev, leaf, outline: copy, hasSecrets: cells.sct !== null })
  return work.recordCount > MAX_RECORDS ? { code: 'E_TOO_MANY_RECORDS' } : null
}

/**
 * A description that becomes something else (the trace of a purged record) takes its content along. One that is deleted
 * leaves it to the next opening, so that undoing can bring it back.
 */
function dropContent(work: DraftWork, before: JsonObject, after: JsonObject): void {
  const att = chunkOwnerOf(before)
  if (att === null || att === chunkOwnerOf(after)) return
  work.chunkCount -= deleteChunkRows(work.saving.connection, fromHex(att, ID_BYTES))
}

function remove(work: DraftWork, rowId: RowId): WriteFailure | null {
  const current = currentEntry(work, rowId)
  if (current === null) return { code: 'E_UNKNOWN_RECORD', rowId }
  if (work.rows.remove(rowIdToBytes(rowId)) !== 1) return { code: 'E_FILE_DAMAGED' }
  work.sum = subtractLeaf(work.sum, current.leaf)
  work.recordCount -= 1
  work.changed.set(rowId, null)
  return null
}

/** The secrets to seal as UTF-8 JSON, null for none. */
function secretBytes(
  { saving, sealing }: DraftWork,
  { rowId, secrets }: Extract<Change, { readonly kind: 'put' }>,
  current: Entry | null,
): Result<Uint8Array | null, WriteFailure> {
  if (secrets === null) return ok(null)
  if (secrets !== 'keep') {
    const bytes = encodeJson(secrets)
    return bytes === null ? fail({ code: 'E_RECORD_INVALID', rowId }) : ok(bytes)
  }
  if (current?.hasSecrets !== true) return ok(null)
  const row = readRecRow(saving.connection, rowIdToBytes(rowId))
  const cells = row && parseRecordCells(row)
  const isSealedRow = cells !== null && sameBytes(recordLeaf(saving.unlocked.keys.leaf, cells), current.leaf)
  const kept = isSealedRow ? openSecrets(sealing, cells) : 'damaged'
  return kept === 'damaged' ? fail({ code: 'E_RECORD_DAMAGED', rowId }) : ok(kept)
}

function finishDraft(
  { saving, memory, sum, recordCount, chunkCount, changed }: DraftWork,
  lowestSeq: number,
  headerHash: Uint8Array,
): Result<Draft, WriteFailure> {
  const { keys, header } = saving.unlocked
  const previous = memory.seal
  const seq = Math.max(previous.state.seq + 1, lowestSeq)
  const state = {
    ...previous.state,
    seq,
    recordCount,
    sum,
    chunkCount,
    headerHash,
    schema: SCHEMA_VERSION,
    savedMs: saving.clock(),
    writer: saving.writer,
    lineage: nextLineage(previous, seq),
  }
  const { cells, seal } = sealState(keys.seal, header.header.vaultId, state, saving.random)
  writeSealRow(saving.connection, cells)
  return ok({ seal, changed })
}
