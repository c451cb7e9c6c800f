import { fail, ok, type Result } from '#core/result'
import type { Connection } from '../../db/connection.ts'
import { readRecRow } from '../../db/rec-table.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { decodeJson, type JsonObject } from '../crypto/plain-json.ts'
import { sameBytes, wipe } from '../crypto/primitives.ts'
import type { SecretFailure, VaultProblem } from '../failure.ts'
import type { Seal } from '../file/seal.ts'
import type { Entry, Unlocked } from './content.ts'
import { openSecrets, parseRecordCells, recordLeaf } from './record.ts'
import { rowIdToBytes, type RowId } from './row-id.ts'
import { isInFile } from './write.ts'

/** The file that is read from, and what is known of it. */
interface Source {
  readonly connection: Connection
  readonly unlocked: Unlocked
  readonly entries: ReadonlyMap<RowId, Entry>
  readonly problems: readonly VaultProblem[]
  /** Null: the seal is damaged, and nobody can say whether the row is the current one. */
  readonly seal: Seal | null
}

/** Decrypts the secrets of one record; null when it has none. Format: docs/vault-format.md, "Records". */
export function readSecrets(
  { connection, unlocked: { keys, header }, entries, problems, seal }: Source,
  rowId: RowId,
): Result<JsonObject | null, SecretFailure> {
  const entry = entries.get(rowId)
  if (entry === undefined) {
    const isDamaged = problems.some(
      (problem) => problem.code === 'E_RECORD_DAMAGED' && problem.rowId === rowId,
    )
    return fail({ code: isDamaged ? 'E_RECORD_DAMAGED' : 'E_UNKNOWN_RECORD', rowId })
  }
  if (!entry.hasSecrets) return ok(null)
  const row = attemptStorage(() => ({
    cells: readRecRow(connection, rowIdToBytes(rowId)),
    isCurrent: seal === null || isInFile(connection, seal),
  }))
  if (!row.ok) return fail({ code: 'E_IO' })
  const cells = row.value.cells && parseRecordCells(row.value.cells)
  // The leaf covers both tags, so this is the row that was read on opening or written since, and no other.
  if (cells !== null && sameBytes(recordLeaf(keys.leaf, cells), entry.leaf)) {
    const json = openSecrets({ recordKey: keys.record, vaultId: header.header.vaultId }, cells)
    const secrets = json instanceof Uint8Array ? decodeAndWipe(json) : null
    if (secrets !== null) return ok(secrets)
  }
  return fail(row.value.isCurrent ? { code: 'E_RECORD_DAMAGED', rowId } : { code: 'E_CHANGED_ELSEWHERE' })
}

function decodeAndWipe(json: Uint8Array): JsonObject | null {
  const secrets = decodeJson(json)
  wipe(json)
  return secrets
}
