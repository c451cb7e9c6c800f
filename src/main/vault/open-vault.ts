import type { Result } from '#core/result'
import type { StructureOf } from '../db/structure.ts'
import type { CopyVerdict } from './file/anchor.ts'
import type { VaultAttachments } from './attachments/attachment-store.ts'
import type { CopyReport } from './file/copy.ts'
import type {
  CopyFailure,
  KeyFailure,
  RotateFailure,
  SecretFailure,
  SiblingFailure,
  VaultProblem,
  WriteFailure,
} from './failure.ts'
import type { BackupGlance } from './file/glance.ts'
import type { KeyRing } from './keys/key-ring.ts'
import type { Migration } from './migrations/migrate.ts'
import type { JsonObject } from './crypto/plain-json.ts'
import type { Replacement } from './file/replace-file.ts'
import type { RowId } from './rows/row-id.ts'
import type { VerifyReport } from './verify.ts'
import type { Change } from './rows/write.ts'

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
  /** False once it was closed: for whoever waited for something meanwhile. */
  readonly isOpen: () => boolean
  /** The full check: every record and secret, SQLite's structures, the set of rows. Reads the whole file. */
  readonly verify: () => VerifyReport
  /** Writes a verified copy under a new name. */
  readonly copyTo: (path: string) => Result<CopyReport, CopyFailure>
  /** {@link verify} without keeping anything waiting, of a copy of the file's pages. Null where none can be made, or it does not open. */
  readonly verifyInTurns: (structureOf?: StructureOf) => Promise<VerifyReport | null>
  /** {@link copyTo} without keeping anything waiting: the windows go on, and what is saved meanwhile is in the copy. */
  readonly copyInTurns: (path: string, structureOf?: StructureOf) => Promise<Result<CopyReport, CopyFailure>>
  /** Reads another, closed file of this vault to its end, in turns. Null: it does not open with our keys, or the vault locked. */
  readonly checkInTurns: (path: string, structureOf?: StructureOf) => Promise<VerifyReport | null>
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
  /** From now on the password, where the vault changes hands; else it stays. */
  readonly newPassword?: string
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
