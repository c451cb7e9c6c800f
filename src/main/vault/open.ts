import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { openVaultFile, type VaultFile } from '../db/vault-file.ts'
import { fromHex, toHex } from './crypto/bytes.ts'
import type { Unlocked } from './rows/content.ts'
import type { InspectFailure, OpenFailure } from './failure.ts'
import { deriveVaultKeys, wipeVaultKeys } from './keys/keys.ts'
import { shareStateOf, type ShareState } from './keys/key-ring.ts'
import type { OpenVault } from './open-vault.ts'
import { migrateFile, needsMigration } from './migrations/migrate.ts'
import { primitivesReady, randomBytes, wipe } from './crypto/primitives.ts'
import { readHeader } from './file/read-header.ts'
import { WRITER_BYTES } from './file/seal.ts'
import { startSession, type OpeningWish, type VaultHost } from './start-session.ts'
import { hasRecoverySlot, kdfLimitFailure, unlockForOpening, type OpeningKey } from './keys/unlock.ts'

export interface OpenRequest extends VaultHost, OpeningWish {
  readonly path: string
  readonly key: OpeningKey
  /** The owner agreed to the wait that E_KDF_EXPENSIVE named. */
  readonly allowExpensiveKdf?: boolean
}

/** What the header tells anybody, without a key. */
export interface VaultInspection {
  readonly vaultId: string
  readonly createdAt: string
  readonly hasPasswordSlot: boolean
  readonly hasRecoverySlot: boolean
  /** The family shares that open it, or null when there are none. */
  readonly shares: ShareState | null
  /** The file is damaged: it may still open, for reading. */
  readonly isDamaged: boolean
}

/** Looks at a file before any password is asked for: container and header only, milliseconds, nothing is written. */
export async function inspectVault(path: string): Promise<Result<VaultInspection, InspectFailure>> {
  await primitivesReady()
  const absolute = resolve(path)
  const file = openVaultFile(absolute, 'read-only')
  if (!file.ok) return file
  try {
    const read = readHeader(absolute, file.value)
    if (!read.ok) return read
    const { header, sumHolds } = read.value
    const limit = kdfLimitFailure(header)
    if (limit !== null) return fail(limit)
    return ok({
      vaultId: toHex(header.vaultId),
      createdAt: new Date(header.createdMs).toISOString(),
      hasPasswordSlot: header.slots.some((slot) => slot.kind === 'password'),
      hasRecoverySlot: hasRecoverySlot(header),
      shares: shareStateOf(header),
      isDamaged: !sumHolds || file.value.complaints.length > 0,
    })
  } finally {
    file.value.connection.close()
  }
}

/**
 * Opens a vault. A wrong key costs the work of a right one and writes nothing. Whatever is wrong with the content, the
 * vault opens: for reading only, with what is wrong in `problems`.
 * Format: docs/vault-format.md, "Opening".
 */
export async function openVault(request: OpenRequest): Promise<Result<OpenVault, OpenFailure>> {
  await primitivesReady()
  const path = resolve(request.path)
  const file = openVaultFile(path, request.mode ?? 'read-write')
  if (!file.ok) return file
  let opened: Result<OpenVault, OpenFailure> | null = null
  try {
    opened = await openFile(path, file.value, request)
    return opened
  } finally {
    if (opened?.ok !== true) file.value.connection.close()
  }
}

async function openFile(
  path: string,
  file: VaultFile,
  request: OpenRequest,
): Promise<Result<OpenVault, OpenFailure>> {
  // What stays with the open vault must not hold the key it was opened with.
  const { key, allowExpensiveKdf = false, ...host } = request
  const header = readHeader(path, file)
  if (!header.ok) return header
  const vaultKey = await unlockForOpening(header.value, key, host.deriveKey, allowExpensiveKdf)
  if (!vaultKey.ok) return vaultKey
  const keys = deriveVaultKeys(vaultKey.value)
  wipe(vaultKey.value)
  let session: Result<OpenVault, OpenFailure> | null = null
  try {
    const unlocked = { header: header.value, keys }
    session = startSession(path, file, unlocked, host, host)
    if (!session.ok || session.value.mode === 'read-only' || !needsMigration(unlocked)) return session
    session = migrateOpened(session.value, file, unlocked, host)
    return session
  } finally {
    if (session?.ok !== true) wipeVaultKeys(keys)
  }
}

/**
 * Brings the file of an older format up before anything is written in it, and opens it again. Where that cannot be done
 * the vault opens for reading: what this version writes, an older one must not change.
 */
function migrateOpened(
  vault: OpenVault,
  { connection }: VaultFile,
  unlocked: Unlocked,
  host: VaultHost,
): Result<OpenVault, OpenFailure> {
  const writer = fromHex(host.writerId, WRITER_BYTES)
  const saving = { connection, unlocked, writer, clock: host.clock, random: randomBytes }
  const migrated = migrateFile({ path: vault.path, saving })
  const { copyVerdict } = vault
  const next = migrated.ok ? vault.openSuccessor() : vault.openSibling(vault.path)
  vault.close()
  if (!next.ok) return fail({ code: next.error.code === 'E_NOT_FOUND' ? 'E_NOT_FOUND' : 'E_IO' })
  if (migrated.ok) return ok({ ...next.value, copyVerdict, migration: migrated.value })
  return ok({ ...next.value, copyVerdict, problems: [...next.value.problems, { code: 'E_NOT_MIGRATED' }] })
}
