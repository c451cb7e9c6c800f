import type { Connection } from '../db/connection.ts'
import { readHeaderRow } from '../db/header-table.ts'
import { checkStructure } from '../db/inspect-file.ts'
import { attemptStorage, readUnlessDamaged } from '../db/storage-failure.ts'
import { readTransaction } from '../db/transaction.ts'
import { damagedAttachments } from './attachments/attachment.ts'
import { readingContent, type Unlocked } from './rows/content.ts'
import type { VaultProblem } from './failure.ts'
import { headerSum } from './file/header.ts'
import { sameBytes } from './crypto/primitives.ts'
import { headerCells } from './file/read-header.ts'
import type { RowId } from './rows/row-id.ts'
import type { Seal } from './file/seal.ts'
import { atOnce, type InSteps } from './turns.ts'

/** What a full check found. `problems` is empty when the file is sound to the last secret. */
export interface VerifyReport {
  readonly problems: readonly VerifyProblem[]
  readonly recordCount: number
  readonly secretCount: number
  readonly chunkCount: number
  readonly attachmentCount: number
  /** Null when the seal is damaged. */
  readonly seq: number | null
}

/** `E_BUSY`: another program is writing; nothing was checked. `E_CHANGED_ELSEWHERE`: sound, but no longer what is open. */
export type VerifyProblem =
  | VaultProblem
  /** The content of this record cannot be read in full. */
  | { readonly code: 'E_ATTACHMENT_DAMAGED'; readonly rowId: RowId }
  | { readonly code: 'E_BUSY' | 'E_CHANGED_ELSEWHERE' }

/**
 * Checks everything a file holds against the keys in memory: SQLite's structures in full, header, seal, the set of
 * rows, every outline, every secret and every chunk that an attachment describes. `openSeal` is the seal of the vault as it is open, null when it has none.
 */
export function verifyContent(
  connection: Connection,
  unlocked: Unlocked,
  openSeal: Seal | null,
): VerifyReport {
  const checked = attemptStorage(() =>
    readTransaction(connection, () =>
      atOnce(verifyingContent(connection, unlocked, openSeal, checkStructure(connection, 'full'))),
    ),
  )
  if (checked.ok) return checked.value
  return {
    problems: [{ code: 'E_BUSY' }],
    recordCount: 0,
    secretCount: 0,
    chunkCount: 0,
    attachmentCount: 0,
    seq: null,
  }
}

/** {@link verifyContent} in steps, of a file to which nobody writes between them. `complaints`: of SQLite's full check. */
export function* verifyingContent(
  connection: Connection,
  unlocked: Unlocked,
  openSeal: Seal | null,
  complaints: readonly string[],
): InSteps<VerifyReport> {
  const header = headerProblems(connection, unlocked)
  const content = yield* readingContent(connection, unlocked, 'check')
  const attachments = yield* damagedAttachments(connection, unlocked, content.entries)
  const changed = openSeal !== null && content.seal !== null && !sameBytes(openSeal.nonce, content.seal.nonce)
  return {
    problems: [
      ...(complaints.length > 0 ? [{ code: 'E_FILE_DAMAGED', complaints } as const] : []),
      ...header,
      ...content.problems,
      ...attachments.damaged.map((rowId) => ({ code: 'E_ATTACHMENT_DAMAGED', rowId }) as const),
      ...(changed ? [{ code: 'E_CHANGED_ELSEWHERE' } as const] : []),
    ],
    recordCount: content.entries.size,
    secretCount: content.secretCount,
    chunkCount: content.chunkCount,
    attachmentCount: attachments.attachmentCount,
    seq: content.seal?.state.seq ?? null,
  }
}

/** Whether the header row is still the one that was unlocked: `readContent` looks at the unlocked one only. */
function headerProblems(connection: Connection, { header }: Unlocked): readonly VaultProblem[] {
  // A carved header is reported as damaged already.
  if (!header.sumHolds) return []
  const row = readUnlessDamaged(() => readHeaderRow(connection))
  const cells = row && headerCells(row)
  if (cells === null || !sameBytes(headerSum(cells.body), cells.sum)) return [{ code: 'E_HEADER_DAMAGED' }]
  if (!sameBytes(cells.body, header.cells.body)) {
    return [{ code: 'E_HEADER_FORGED', reason: 'not-the-sealed-one' }]
  }
  return sameBytes(cells.mac, header.cells.mac) ? [] : [{ code: 'E_HEADER_FORGED', reason: 'mac' }]
}
