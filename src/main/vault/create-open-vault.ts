import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import type { Connection } from '../db/connection.ts'
import { whatStandsAt, type FileIdentity } from '../db/file-identity.ts'
import { attemptStorage } from '../db/storage-failure.ts'
import type { StructureOf } from '../db/structure.ts'
import type { CopyVerdict } from './file/anchor.ts'
import { createAttachments } from './attachments/attachment-store.ts'
import { toHex } from './crypto/bytes.ts'
import type { Entry, Unlocked } from './rows/content.ts'
import { copyVault } from './file/copy.ts'
import { discard, sideFilesOf } from './file/durable-file.ts'
import type { KeyFailure, SiblingFailure, VaultProblem } from './failure.ts'
import { glanceAtBackup } from './file/glance.ts'
import type { ReadHeader } from './file/header.ts'
import { checkInTurns, copyInTurns, verifyInTurns } from './in-turns.ts'
import type { DeriveKey } from './kdf/kdf.ts'
import { createKeyRing, provePassword } from './keys/key-ring.ts'
import { wipeVaultKeys } from './keys/keys.ts'
import { takeLock, type VaultLock } from './file/lock-file.ts'
import type { FileStanding, OpenVault, Rotation, RotationWish } from './open-vault.ts'
import { wipe } from './crypto/primitives.ts'
import { sealForQuickUnlock } from './keys/quick-unlock.ts'
import { readSecrets } from './rows/read-secrets.ts'
import { fingerprintOf } from './rows/refresh-fingerprints.ts'
import { drawRotationKeys, replaceByRotated, wipeRotationKeys } from './keys/rotate.ts'
import { drawRowId, type RowId } from './rows/row-id.ts'
import { createSavedState } from './file/saved-state.ts'
import type { Seal } from './file/seal.ts'
import { verifyContent } from './verify.ts'
import { isInFile, type Saving } from './rows/write.ts'

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
  let { lock } = session
  let isOpen = true
  const isReadOnly = mode === 'read-only'
  const saved = createSavedState({ ...session, isReadOnly })
  const { random, writer, clock } = session.saving
  const source = () => ({ ...session, unlocked: saved.unlocked(), seal: saved.seal() })

  const whileOpen = <A extends readonly unknown[], R>(work: (...input: A) => R) => {
    return (...input: A): R => {
      if (!isOpen) throw new Error('the vault is closed')
      return work(...input)
    }
  }

  const attachments = createAttachments({
    connection,
    unlocked: saved.unlocked,
    entries,
    random,
    change: (work) => (isOpen ? saved.commitChunks(work) : fail({ code: 'E_VAULT_READ_ONLY' })),
    canRead: () => isOpen,
    isCurrent: () => {
      const seal = saved.seal()
      return isOpen && (seal === null || isInFile(connection, seal))
    },
  })
  // What a crash left half-way in. Where it cannot be taken out now, a later opening tries again. A file that lacks what was
  // saved here is first given that: any earlier save would make this device forget that it does.
  if (!isReadOnly && session.lowestSeq === 0) attachments.sweep()

  const keyRing = createKeyRing({
    unlocked: saved.unlocked,
    deriveKey: session.deriveKey,
    random,
    isWritable: () => isOpen && !isReadOnly,
    saveHeader: saved.commitHeader,
  })

  const whereFileStands = (): FileStanding => {
    const standing = whatStandsAt(path, session.identity)
    if (standing !== 'same-file') return standing === 'nothing' ? 'gone' : 'replaced'
    saved.settle()
    const last = saved.seal()
    if (last === null) return 'as-left'
    const asked = attemptStorage(() => isInFile(connection, last))
    // While another program writes nothing can be said: it is asked again.
    if (!asked.ok) return asked.error.code === 'E_BUSY' ? 'as-left' : 'saved-by-other'
    return asked.value ? 'as-left' : 'saved-by-other'
  }

  const openSuccessor = (wish = { acceptCopy: false }): Result<OpenVault, SiblingFailure> => {
    const held = lock
    held?.release()
    lock = null
    const successor = session.openSuccessor(saved.unlocked(), saved.seal(), wish.acceptCopy)
    if (held !== null && (!successor.ok || successor.value.mode === 'read-only')) {
      const again = takeLock(path, clock(), false)
      lock = again.ok ? again.value : null
    }
    return successor
  }

  const sealQuickly = async (password: string, pin: string): Promise<Result<Uint8Array, KeyFailure>> => {
    const { header } = saved.unlocked().header
    const vaultKey = await provePassword(header, password, session.deriveKey)
    if (!vaultKey.ok) return vaultKey
    try {
      return await sealForQuickUnlock(header.vaultId, vaultKey.value, pin, session.deriveKey, random)
    } finally {
      wipe(vaultKey.value)
    }
  }

  const rotate = async ({ password, newPassword, ...wish }: RotationWish): Promise<Rotation> => {
    const passwords = { password, newPassword }
    const drawn = await drawRotationKeys(saved.unlocked(), passwords, session.deriveKey, random)
    if (!drawn.ok) return { vault: self, outcome: drawn }
    let areKeysInUse = false
    try {
      if (isOpen) saved.settle()
      const seal = saved.seal()
      if (!isOpen || isReadOnly || seal === null) {
        return { vault: self, outcome: fail({ code: 'E_VAULT_READ_ONLY' }) }
      }
      const letGo = (): void => void connection.close()
      const unlocked = saved.unlocked()
      const from = { path, connection, unlocked, seal, entries, writer, clock, random, letGo }
      const rotated = replaceByRotated(from, drawn.value, wish)
      if (rotated.ok) {
        close()
        const vault = session.openRotated(rotated.value.unlocked)
        areKeysInUse = vault !== null
        return { vault, outcome: ok({ recoveryCode: rotated.value.recoveryCode }) }
      }
      if (connection.open) return { vault: self, outcome: rotated }
      const again = openSuccessor()
      close()
      return { vault: again.ok ? again.value : null, outcome: rotated }
    } finally {
      wipeRotationKeys(drawn.value, areKeysInUse)
    }
  }

  const unfinished = new Set<string>()
  const longWork = (structureOf: StructureOf | undefined) => ({
    unlocked: saved.unlocked,
    isOpen: () => isOpen,
    structureOf,
    unfinished,
  })

  const close = (): readonly string[] => {
    isOpen = false
    wipeVaultKeys(saved.unlocked().keys)
    entries.clear()
    connection.close()
    lock?.release()
    for (const file of unfinished) attemptStorage(() => discard(file))
    return sideFilesOf(path)
  }

  const self: OpenVault = {
    vaultId: toHex(session.unlocked.header.header.vaultId),
    path,
    mode,
    problems,
    migration: null,
    copyVerdict,
    state: whileOpen(() => {
      const last = saved.seal()?.state
      const savedMs = last?.savedMs ?? saved.unlocked().header.header.createdMs
      return { seq: last?.seq ?? 0, savedAt: new Date(savedMs).toISOString(), recordCount: entries.size }
    }),
    records: whileOpen(() =>
      Array.from(entries, ([rowId, { rev, outline, hasSecrets }]) => ({ rowId, rev, outline, hasSecrets })),
    ),
    secretsOf: whileOpen((rowId: RowId) => readSecrets(source(), rowId)),
    commit: whileOpen(saved.commit),
    attachments,
    newRowId: whileOpen(() => drawRowId(random)),
    fingerprint: whileOpen((secret: string) => fingerprintOf(saved.unlocked().keys.print, secret)),
    whereFileStands: whileOpen(whereFileStands),
    openSibling: whileOpen((other: string) => session.openSibling(resolve(other), saved.unlocked())),
    openSuccessor: whileOpen(openSuccessor),
    isOpen: () => isOpen,
    verify: whileOpen(() => verifyContent(connection, saved.unlocked(), saved.seal())),
    verifyInTurns: whileOpen((structureOf?: StructureOf) => verifyInTurns(connection, longWork(structureOf))),
    copyInTurns: whileOpen((target: string, structureOf?: StructureOf) =>
      copyInTurns(connection, target, longWork(structureOf)),
    ),
    checkInTurns: whileOpen((other: string, structureOf?: StructureOf) =>
      checkInTurns(resolve(other), longWork(structureOf)),
    ),
    copyTo: whileOpen((target: string) => copyVault(connection, saved.unlocked(), target)),
    glanceAt: whileOpen((other: string) => glanceAtBackup(other, saved.unlocked())),
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
