import { accessSync, constants } from 'node:fs'
import { fail, ok, type Result } from '#core/result'
import { canWrite, forbidWriting, type Connection } from '../db/connection.ts'
import { readHeaderRow } from '../db/header-table.ts'
import { attemptStorage, readUnlessDamaged } from '../db/storage-failure.ts'
import { readTransaction } from '../db/transaction.ts'
import { openVaultFile, type VaultFile } from '../db/vault-file.ts'
import {
  anchorId,
  judgeCopy,
  parseAnchor,
  serialiseAnchor,
  type Anchor,
  type AnchorStore,
  type CopyVerdict,
} from './file/anchor.ts'
import { fromHex } from './crypto/bytes.ts'
import { uniteHeaders } from './keys/change-slots.ts'
import { readContent, type Content, type Unlocked } from './rows/content.ts'
import type { OpenFailure, SiblingFailure, VaultProblem } from './failure.ts'
import type { Header, ReadHeader } from './file/header.ts'
import type { DeriveKey } from './kdf/kdf.ts'
import { takeLock, type VaultLock } from './file/lock-file.ts'
import { createOpenVault } from './create-open-vault.ts'
import type { OpenVault } from './open-vault.ts'
import { randomBytes, sameBytes } from './crypto/primitives.ts'
import { headerCells } from './file/read-header.ts'
import { WRITER_BYTES, type Seal } from './file/seal.ts'
import { closeSibling, isDamage, NO_ANCHORS, readSibling } from './file/sibling.ts'
import { migrateFile, needsMigration } from './migrations/migrate.ts'
import { sweepUnfinished } from './file/sweep.ts'
import { saveChanges, type Saving } from './rows/write.ts'

/** What every open vault needs from the program around it. */
export interface VaultHost {
  readonly deriveKey: DeriveKey
  readonly anchors: AnchorStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** 32 hex digits, random per installation: says who saved last. */
  readonly writerId: string
}

/** How the owner wants the vault to be opened. */
export interface OpeningWish {
  /** Default `read-write`. Reading only takes no lock and changes no byte. */
  readonly mode?: 'read-write' | 'read-only'
  /** The owner says that nobody else has the vault open: take a lock over from a computer that cannot be asked. */
  readonly takeOverLock?: boolean
  /** The owner says that this older or parallel copy is the one to go on with. */
  readonly acceptCopy?: boolean
}

/** How a file is judged that took the place of one that was open. */
interface Succession {
  /** The last seal of the vault that was open: what the file is compared with. */
  readonly after: Seal
  /** Its header, with the ways in that were set in it. */
  readonly header: Header
}

/**
 * Checks an unlocked file in full and makes the vault its owner works with. Takes over `file` and `unlocked`; with a
 * failure they stay the caller's to close and wipe.
 */
export function startSession(
  path: string,
  file: VaultFile,
  unlocked: Unlocked,
  host: VaultHost,
  wish: OpeningWish,
  succession: Succession | null = null,
): Result<OpenVault, OpenFailure> {
  const { connection } = file
  const writer = fromHex(host.writerId, WRITER_BYTES)
  const read = attemptStorage(() =>
    readTransaction(connection, () =>
      isUnlockedHeader(file, unlocked) ? readContent(connection, unlocked, 'leave') : null,
    ),
  )
  if (!read.ok) return fail({ code: read.error.code === 'E_BUSY' ? 'E_BUSY' : 'E_IO' })
  if (read.value === null) return fail({ code: 'E_CHANGED_ELSEWHERE' })

  const saving = { connection, unlocked, writer, clock: host.clock, random: randomBytes }
  const damage = [...complaintProblems(file), ...read.value.problems]
  const isForWriting = (wish.mode ?? 'read-write') === 'read-write' && damage.length === 0
  const guard = isForWriting ? guardWriting(path, connection, host, wish) : { lock: null, problems: [] }
  const canSave = isForWriting && guard.problems.length === 0
  const copy =
    succession !== null && canSave && read.value.seal !== null
      ? judgeSuccessor(read.value.seal, unlocked, host, succession)
      : judge(read.value, unlocked, host, damage, {
          saving: canSave && wish.acceptCopy === true ? saving : null,
        })
  const problems = [...damage, ...guard.problems, ...copy.problems]
  const mode = isForWriting && problems.length === 0 ? 'read-write' : 'read-only'
  if (mode === 'read-only') {
    guard.lock?.release()
    forbidWriting(connection)
  } else if (guard.lock !== null) sweepUnfinished(path, unlocked, copy.seal?.state.seq ?? 0)
  return ok(
    createOpenVault({
      path,
      connection,
      unlocked,
      mode,
      problems,
      copyVerdict: copy.verdict,
      seal: copy.seal,
      entries: read.value.entries,
      lock: mode === 'read-write' ? guard.lock : null,
      saving,
      deriveKey: host.deriveKey,
      remember: (seal) => remember(unlocked, host.anchors, seal),
      identity: file.identity,
      lowestSeq: copy.lowestSeq ?? 0,
      firstHeader: copy.firstHeader ?? null,
      openSibling: (other, ours) =>
        openBeside(other, ours, { ...host, anchors: NO_ANCHORS }, READ_ONLY, null),
      openRotated: (rotated) => openRotated(path, rotated, host),
      openSuccessor: (ours, after, acceptCopy) => {
        const wished = { mode: acceptCopy ? 'read-write' : (wish.mode ?? 'read-write'), acceptCopy } as const
        const succession =
          mode === 'read-write' && after !== null ? { after, header: ours.header.header } : null
        return openBeside(path, ours, host, wished, succession)
      },
    }),
  )
}

/** The file that a rotation put there, in place of one that was open for writing. */
function openRotated(path: string, unlocked: Unlocked, host: VaultHost): OpenVault | null {
  const file = openVaultFile(path, 'read-write')
  if (!file.ok) return null
  const opened = startSession(path, file.value, unlocked, host, {})
  if (opened.ok) return opened.value
  file.value.connection.close()
  return null
}

const READ_ONLY: OpeningWish = { mode: 'read-only' }

/**
 * Opens another file of this vault with the keys at hand. From a damaged one nothing is taken. One that is to be written in
 * is brought up to this format first; where that fails it opens for reading.
 */
function openBeside(
  path: string,
  ours: Unlocked,
  host: VaultHost,
  wish: OpeningWish,
  succession: Succession | null,
): Result<OpenVault, SiblingFailure> {
  const sibling = readSibling(path, wish.mode ?? 'read-write', ours)
  if (!sibling.ok) return sibling
  const opened = startSession(path, sibling.value.file, sibling.value.unlocked, host, wish, succession)
  if (!opened.ok) {
    closeSibling(sibling.value)
    return fail({ code: 'E_IO' })
  }
  if (opened.value.problems.some(isDamage)) {
    opened.value.close()
    return fail({ code: 'E_COPY_DAMAGED' })
  }
  const { unlocked, file } = sibling.value
  if (opened.value.mode === 'read-only' || !needsMigration(unlocked)) return opened
  const writer = fromHex(host.writerId, WRITER_BYTES)
  const saving = { connection: file.connection, unlocked, writer, clock: host.clock, random: randomBytes }
  const migrated = migrateFile({ path, saving })
  opened.value.close()
  const again = openBeside(path, ours, host, migrated.ok ? wish : READ_ONLY, migrated.ok ? succession : null)
  if (!again.ok) return again
  if (migrated.ok) return ok({ ...again.value, migration: migrated.value })
  return ok({ ...again.value, problems: [...again.value.problems, { code: 'E_NOT_MIGRATED' }] })
}

/** Deriving takes a second, in which another program could have changed the ways in. */
function isUnlockedHeader({ connection }: VaultFile, { header }: Unlocked): boolean {
  // A header that had to be carved out has no row to compare with.
  if (!header.sumHolds) return true
  const row = readUnlessDamaged(() => readHeaderRow(connection))
  const cells = row && headerCells(row)
  return cells !== null && sameBytes(cells.body, header.cells.body)
}

function complaintProblems({ complaints, isRescue }: VaultFile): readonly VaultProblem[] {
  return complaints.length > 0 || isRescue ? [{ code: 'E_FILE_DAMAGED', complaints }] : []
}

interface Guard {
  readonly lock: VaultLock | null
  readonly problems: readonly VaultProblem[]
}

/** Finds out whether saving can work at all, and says to others that the vault is open. */
function guardWriting(path: string, connection: Connection, host: VaultHost, wish: OpeningWish): Guard {
  const readOnly: Guard = { lock: null, problems: [{ code: 'E_FOLDER_READ_ONLY' }] }
  const writable = attemptStorage(() => accessSync(path, constants.W_OK))
  if (!writable.ok || !canWrite(connection)) return readOnly
  const lock = takeLock(path, host.clock(), wish.takeOverLock === true)
  if (lock.ok) return { lock: lock.value, problems: [] }
  if (lock.error.code === 'E_LOCKED_BY_OTHER') return { lock: null, problems: [lock.error] }
  // Without a lock file the journal cannot be made either. Any other failure (full disk) may pass: go on without.
  return lock.error.code === 'E_FOLDER_READ_ONLY' ? readOnly : { lock: null, problems: [] }
}

interface JudgedCopy {
  readonly verdict: CopyVerdict
  readonly seal: Seal | null
  readonly problems: readonly VaultProblem[]
  /** The number that the next seal has to reach, so that the line which is left can be told apart later. */
  readonly lowestSeq?: number
  /** The header that goes in with the next seal: with the ways in of both lines. */
  readonly firstHeader?: ReadHeader
}

/**
 * A file that came in place of the open one. Older or edited apart is what can be expected of it: whoever opens it saves at
 * once what it lacks, under a number above both. Until then this device goes on remembering what it saw.
 */
function judgeSuccessor(
  seal: Seal,
  unlocked: Unlocked,
  { anchors }: VaultHost,
  { after, header }: Succession,
): JudgedCopy {
  const verdict = judgeCopy({ seq: after.state.seq, digest: after.digest }, seal)
  if (verdict === 'as-left' || verdict === 'continued-elsewhere') {
    remember(unlocked, anchors, seal)
    return { verdict, seal, problems: [] }
  }
  const lastSeen = loadAnchor(unlocked, anchors)?.seq ?? 0
  const lowestSeq = Math.max(seal.state.seq, after.state.seq, lastSeen) + 1
  const firstHeader = uniteHeaders(header, unlocked.header.header, unlocked.keys)
  return { verdict, seal, problems: [], lowestSeq, firstHeader }
}

/** Compares with what this device last saw, and remembers what it sees now unless something is wrong with it. */
function judge(
  content: Content,
  unlocked: Unlocked,
  { anchors }: VaultHost,
  damage: readonly VaultProblem[],
  accepting: { readonly saving: Saving | null },
): JudgedCopy {
  const { seal, entries } = content
  if (seal === null) return { verdict: 'unknown', seal, problems: [] }
  const anchor = loadAnchor(unlocked, anchors)
  const verdict = judgeCopy(anchor, seal)
  if (anchor !== null && (verdict === 'fork' || verdict === 'older-copy')) {
    const numbers = { seq: seal.state.seq, lastSeenSeq: anchor.seq }
    const problem = { code: verdict === 'fork' ? 'E_FORK' : 'E_ROLLBACK', ...numbers } as const
    if (accepting.saving === null) return { verdict, seal, problems: [problem] }
    // A new seal above the anchor's number, so that the abandoned line can be told apart later.
    const { result } = saveChanges(accepting.saving, { seal, entries }, [], anchor.seq + 1)
    if (!result.ok) return { verdict, seal, problems: [problem] }
    remember(unlocked, anchors, result.value.seal)
    return { verdict, seal: result.value.seal, problems: [] }
  }
  if (damage.length === 0) remember(unlocked, anchors, seal)
  return { verdict, seal, problems: [] }
}

function loadAnchor({ header, keys }: Unlocked, anchors: AnchorStore): Anchor | null {
  const { vaultId } = header.header
  const bytes = anchors.load(anchorId(vaultId))
  return bytes && parseAnchor(keys.anchor, vaultId, bytes)
}

function remember({ header, keys }: Unlocked, anchors: AnchorStore, seal: Seal): void {
  const { vaultId } = header.header
  const anchor = { seq: seal.state.seq, digest: seal.digest }
  // The vault is saved; that this device remembers less is no reason to say otherwise.
  attemptStorage(() => anchors.save(anchorId(vaultId), serialiseAnchor(keys.anchor, vaultId, anchor)))
}
