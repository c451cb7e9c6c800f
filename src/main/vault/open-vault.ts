import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import type { Connection } from '../db/connection.ts'
import { whatStandsAt, type FileIdentity } from '../db/file-identity.ts'
import { readRecRow } from '../db/rec-table.ts'
import { attemptStorage } from '../db/storage-failure.ts'
import type { CopyVerdict } from './anchor.ts'
import { createAttachments, type VaultAttachments } from './attachment-store.ts'
import { toHex } from './bytes.ts'
import type { Entry, Unlocked } from './content.ts'
import { copyVault, type CopyReport } from './copy.ts'
import { sideFilesOf } from './durable-file.ts'
import type {
  CopyFailure,
  KeyFailure,
  SecretFailure,
  SiblingFailure,
  VaultProblem,
  WriteFailure,
} from './failure.ts'
import { glanceAtBackup, type BackupGlance } from './glance.ts'
import type { ReadHeader } from './header.ts'
import type { DeriveKey } from './kdf.ts'
import { createKeyRing, provePassword, type KeyRing } from './key-ring.ts'
import { wipeVaultKeys } from './keys.ts'
import { takeLock, type VaultLock } from './lock-file.ts'
import type { Migration } from './migrations/migrate.ts'
import { decodeJson, type JsonObject } from './plain-json.ts'
import { sameBytes, wipe, type RandomBytes } from './primitives.ts'
import { sealForQuickUnlock } from './quick-unlock.ts'
import { openSecrets, parseRecordCells, recordLeaf } from './record.ts'
import { fingerprintOf } from './refresh-fingerprints.ts'
import type { Replacement } from './replace-file.ts'
import { drawRotationKeys, replaceByRotated, wipeRotationKeys, type RotateFailure } from './rotate.ts'
import { drawRowId, rowIdToBytes, type RowId } from './row-id.ts'
import type { Seal } from './seal.ts'
import { verifyContent, type VerifyReport } from './verify.ts'
import {
  isInFile,
  saveChanges,
  saveChunks,
  saveHeader,
  type Change,
  type Draft,
  type Saving,
} from './write.ts'

/** A record without its secrets. */
export interface StoredRecord {
  readonly rowId: RowId
  /** 1 at first, one more with every change. */
  readonly rev: number
  readonly outline: JsonObject
  readonly hasSecrets: boolean
}

/** A vault that is unlocked. Everything but what is done with a key is synchronous; after `close` every call throws. */
export interface OpenVault extends KeyRing {
  /** 32 hex digits. */
  readonly vaultId: string
  readonly path: string
  readonly mode: 'read-write' | 'read-only'
  /** Why it is open for reading only; empty when that was asked for, or it is open for writing. */
  readonly problems: readonly VaultProblem[]
  /** What was done to the file on opening it, because it was of an older format. */
  readonly migration: Migration | null
  /** How the file stood, on opening, to what this device last saw. */
  readonly copyVerdict: CopyVerdict
  /** Of the last save. With a damaged seal: seq 0, and the instant of creation. */
  readonly state: () => { readonly seq: number; readonly savedAt: string; readonly recordCount: number }
  readonly records: () => readonly StoredRecord[]
  /** Decrypts the secrets of one record; null when it has none. */
  readonly secretsOf: (rowId: RowId) => Result<JsonObject | null, SecretFailure>
  /** Saves changes as one durable transaction; `ok` means it survives a power cut. */
  readonly commit: (changes: readonly Change[]) => Result<{ readonly seq: number }, WriteFailure>
  /** Photos and scans: their content goes in and comes out a piece at a time. */
  readonly attachments: VaultAttachments
  readonly newRowId: () => RowId
  /** 16 hex digits by which the same secret is known again inside this vault, and which say nothing of it outside. */
  readonly fingerprint: (secret: string) => string
  /**
   * Whether the name still leads to the file as this program left it: milliseconds, nothing is derived or decrypted.
   * `replaced`: another file has the name now; ours can still be read, but nothing more is saved in it. `gone`: no file
   * has it, or its folder cannot be reached.
   */
  readonly whereFileStands: () => FileStanding
  /** Opens another file of this vault for reading, with the keys in memory. The caller closes it. */
  readonly openSibling: (path: string) => Result<OpenVault, SiblingFailure>
  /**
   * Opens what stands under the name now, in the mode that was asked for when this vault was opened, with the keys in
   * memory. Its `copyVerdict` says how it stands to what this program last saved: a fork or an older copy lacks some of
   * that, and the caller commits it there at once. The lock goes over to it; with a failure it stays here.
   * `acceptCopy`: the owner says that this older or parallel copy, which is open for reading, is the one to go on with.
   */
  readonly openSuccessor: (wish?: { readonly acceptCopy: boolean }) => Result<OpenVault, SiblingFailure>
  /**
   * Puts another vault key and a new recovery code in place of the present ones, and seals everything anew in a new file;
   * shares end. The old file is kept as `keepAs`, a free name. Whatever the outcome, the caller goes on with `vault`.
   */
  readonly rotate: (wish: RotationWish) => Promise<Rotation>
  /** Seals the vault key for this computer's keystore, under a PIN. The caller wipes what it gets. */
  readonly sealForQuickUnlock: (wish: {
    readonly password: string
    readonly pin: string
  }) => Promise<Result<Uint8Array, KeyFailure>>
  /** The full check: every record and secret, SQLite's structures, the set of rows. Reads the whole file. */
  readonly verify: () => VerifyReport
  /** Writes a verified copy under a new name. */
  readonly copyTo: (path: string) => Result<CopyReport, CopyFailure>
  /** Looks at another file of this vault, for milliseconds; null when it is no vault, or not to be read. */
  readonly glanceAt: (path: string) => BackupGlance | null
  /**
   * Wipes the keys, closes the file and removes the lock file.
   *
   * @returns The side files that are left beside the vault all the same; normally none.
   */
  readonly close: () => readonly string[]
}

export interface RotationWish extends Pick<Replacement, 'keepAs' | 'onStep'> {
  readonly password: string
}

/**
 * What came of a rotation. `vault` is the one to go on with: a new one once the file was replaced or had to be let go of.
 * Null: what stands under the name could not be opened again, and this vault is closed.
 */
export interface Rotation {
  readonly vault: OpenVault | null
  readonly outcome: Result<{ readonly recoveryCode: string }, RotateFailure>
}

/** How the file under the name stands to the vault in memory. */
export type FileStanding = 'as-left' | 'saved-by-other' | 'replaced' | 'gone'

/** What {@link createOpenVault} is made of. It owns all of it and closes it. */
export interface VaultSession {
  readonly path: string
  readonly connection: Connection
  readonly unlocked: Unlocked
  readonly mode: 'read-write' | 'read-only'
  readonly problems: readonly VaultProblem[]
  readonly copyVerdict: CopyVerdict
  readonly seal: Seal | null
  readonly entries: Map<RowId, Entry>
  readonly lock: VaultLock | null
  readonly saving: Saving
  readonly deriveKey: DeriveKey
  /** Told of every new seal, to remember it on this device. */
  readonly remember: (seal: Seal) => void
  readonly identity: FileIdentity
  /** The number that the first seal saved here has to reach; 0 when any will do. */
  readonly lowestSeq: number
  /** The header that the first save writes along; null when the present one stays. */
  readonly firstHeader: ReadHeader | null
  readonly openSibling: (path: string, ours: Unlocked) => Result<OpenVault, SiblingFailure>
  readonly openSuccessor: (
    ours: Unlocked,
    after: Seal | null,
    acceptCopy: boolean,
  ) => Result<OpenVault, SiblingFailure>
  /** Opens the file that took the place of this one in a rotation. */
  readonly openRotated: (unlocked: Unlocked) => OpenVault | null
}

/** Makes the vault its user works with, from a session that was checked. */
export function createOpenVault(session: VaultSession): OpenVault {
  const { path, connection, mode, problems, copyVerdict, entries } = session
  let { unlocked, saving, lock } = session
  const random: RandomBytes = saving.random
  let seal = session.seal
  /** A save whose COMMIT failed: only the file knows whether it happened. */
  let unsure: { readonly draft: Draft; readonly header: ReadHeader | null } | null = null
  let firstHeader = session.firstHeader
  let isOpen = true

  const whileOpen = <A extends readonly unknown[], R>(work: (...input: A) => R) => {
    return (...input: A): R => {
      if (!isOpen) throw new Error('the vault is closed')
      return work(...input)
    }
  }

  const adopt = (draft: Draft, header: ReadHeader | null = null): void => {
    seal = draft.seal
    if (header !== null) {
      unlocked = { ...unlocked, header }
      saving = { ...saving, unlocked }
      firstHeader = null
    }
    for (const [rowId, entry] of draft.changed) {
      if (entry === null) entries.delete(rowId)
      else entries.set(rowId, entry)
    }
    session.remember(draft.seal)
  }

  const settle = (): void => {
    const last = unsure
    if (last === null) return
    const asked = attemptStorage(() => isInFile(connection, last.draft.seal))
    if (!asked.ok) return
    if (asked.value) adopt(last.draft, last.header)
    unsure = null
  }

  const commit = (changes: readonly Change[]): Result<{ readonly seq: number }, WriteFailure> => {
    settle()
    if (mode === 'read-only' || seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
    if (changes.length === 0 && seal.state.seq >= session.lowestSeq) return ok({ seq: seal.state.seq })
    const header = firstHeader
    const { result, draft } = saveChanges(
      saving,
      { seal, entries },
      changes,
      session.lowestSeq,
      header?.cells ?? null,
    )
    if (!result.ok) {
      unsure = draft && { draft, header }
      settle()
      return result
    }
    adopt(result.value, header)
    return ok({ seq: result.value.seal.state.seq })
  }

  const changeChunks = (work: () => number): Result<null, WriteFailure> => {
    if (isOpen) settle()
    if (!isOpen || mode === 'read-only' || seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
    const { result, draft } = saveChunks(saving, { seal, entries }, work)
    if (!result.ok) {
      unsure = draft && { draft, header: null }
      settle()
      return result
    }
    adopt(result.value)
    return ok(null)
  }

  const attachments = createAttachments({
    connection,
    unlocked: () => unlocked,
    entries,
    random,
    change: changeChunks,
    canRead: () => isOpen,
    isCurrent: () => isOpen && (seal === null || isInFile(connection, seal)),
  })
  // What a crash left half-way in. Where it cannot be taken out now, a later opening tries again. A file that lacks what was
  // saved here is first given that: any earlier save would make this device forget that it does.
  if (mode === 'read-write' && session.lowestSeq === 0) attachments.sweep()

  const saveNewHeader = (header: ReadHeader): Result<null, WriteFailure> => {
    settle()
    if (seal === null) return fail({ code: 'E_VAULT_READ_ONLY' })
    const { result, draft } = saveHeader(saving, { seal, entries }, header.cells)
    if (result.ok) adopt(result.value, header)
    else {
      unsure = draft && { draft, header }
      settle()
      // When only COMMIT's answer was lost, the new header is the one in the file.
      if (unlocked.header !== header) return result
    }
    return ok(null)
  }

  const keyRing = createKeyRing({
    unlocked: () => unlocked,
    deriveKey: session.deriveKey,
    random,
    isWritable: () => isOpen && mode === 'read-write',
    saveHeader: saveNewHeader,
  })

  const whereFileStands = (): FileStanding => {
    const standing = whatStandsAt(path, session.identity)
    if (standing !== 'same-file') return standing === 'nothing' ? 'gone' : 'replaced'
    settle()
    if (seal === null) return 'as-left'
    const last = seal
    const asked = attemptStorage(() => isInFile(connection, last))
    // While another program writes nothing can be said: it is asked again.
    if (!asked.ok) return asked.error.code === 'E_BUSY' ? 'as-left' : 'saved-by-other'
    return asked.value ? 'as-left' : 'saved-by-other'
  }

  const openSuccessor = (wish = { acceptCopy: false }): Result<OpenVault, SiblingFailure> => {
    const held = lock
    held?.release()
    lock = null
    const successor = session.openSuccessor(unlocked, seal, wish.acceptCopy)
    if (held !== null && (!successor.ok || successor.value.mode === 'read-only')) {
      const again = takeLock(path, saving.clock(), false)
      lock = again.ok ? again.value : null
    }
    return successor
  }

  const sealQuickly = async (password: string, pin: string): Promise<Result<Uint8Array, KeyFailure>> => {
    const { header } = unlocked.header
    const vaultKey = await provePassword(header, password, session.deriveKey)
    if (!vaultKey.ok) return vaultKey
    const sealed = await sealForQuickUnlock(header.vaultId, vaultKey.value, pin, session.deriveKey, random)
    wipe(vaultKey.value)
    return sealed
  }

  const rotate = async ({ password, ...wish }: RotationWish): Promise<Rotation> => {
    const drawn = await drawRotationKeys(unlocked, password, session.deriveKey, random)
    if (!drawn.ok) return { vault: self, outcome: drawn }
    if (isOpen) settle()
    if (!isOpen || mode === 'read-only' || seal === null) {
      wipeRotationKeys(drawn.value, false)
      return { vault: self, outcome: fail({ code: 'E_VAULT_READ_ONLY' }) }
    }
    const { writer, clock } = saving
    const letGo = (): void => void connection.close()
    const source = { path, connection, unlocked, seal, entries, writer, clock, random, letGo }
    const rotated = replaceByRotated(source, drawn.value, wish)
    let vault: OpenVault | null = self
    if (rotated.ok) {
      close()
      vault = session.openRotated(rotated.value.unlocked)
    } else if (!connection.open) {
      const again = openSuccessor()
      close()
      vault = again.ok ? again.value : null
    }
    wipeRotationKeys(drawn.value, rotated.ok && vault !== null)
    return { vault, outcome: rotated.ok ? ok({ recoveryCode: rotated.value.recoveryCode }) : rotated }
  }

  const close = (): readonly string[] => {
    isOpen = false
    wipeVaultKeys(unlocked.keys)
    entries.clear()
    connection.close()
    lock?.release()
    return sideFilesOf(path)
  }

  const self: OpenVault = {
    vaultId: toHex(unlocked.header.header.vaultId),
    path,
    mode,
    problems,
    migration: null,
    copyVerdict,
    state: whileOpen(() => ({
      seq: seal?.state.seq ?? 0,
      savedAt: new Date(seal?.state.savedMs ?? unlocked.header.header.createdMs).toISOString(),
      recordCount: entries.size,
    })),
    records: whileOpen(() =>
      Array.from(entries, ([rowId, { rev, outline, hasSecrets }]) => ({ rowId, rev, outline, hasSecrets })),
    ),
    secretsOf: whileOpen((rowId: RowId) => readSecrets(session, seal, rowId)),
    commit: whileOpen(commit),
    attachments,
    newRowId: whileOpen(() => drawRowId(random)),
    fingerprint: whileOpen((secret: string) => fingerprintOf(unlocked.keys.print, secret)),
    whereFileStands: whileOpen(whereFileStands),
    openSibling: whileOpen((other: string) => session.openSibling(resolve(other), unlocked)),
    openSuccessor: whileOpen(openSuccessor),
    verify: whileOpen(() => verifyContent(connection, unlocked, seal)),
    copyTo: whileOpen((target: string) => copyVault(connection, unlocked, target)),
    glanceAt: whileOpen((other: string) => glanceAtBackup(other, unlocked)),
    checkPassword: whileOpen(keyRing.checkPassword),
    checkRecoveryCode: whileOpen(keyRing.checkRecoveryCode),
    changePassword: whileOpen(keyRing.changePassword),
    replaceRecoveryCode: whileOpen(keyRing.replaceRecoveryCode),
    shareState: whileOpen(keyRing.shareState),
    waysIn: whileOpen(keyRing.waysIn),
    makeShares: whileOpen(keyRing.makeShares),
    removeShares: whileOpen(keyRing.removeShares),
    rotate: whileOpen(rotate),
    sealForQuickUnlock: whileOpen(({ password, pin }: { readonly password: string; readonly pin: string }) =>
      sealQuickly(password, pin),
    ),
    close: () => (isOpen ? close() : []),
  }
  return self
}

function readSecrets(
  { connection, unlocked: { keys, header }, entries, problems }: VaultSession,
  seal: Seal | null,
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
