import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { connect } from '../db/connection.ts'
import { createContainer } from '../db/container.ts'
import { insertHeaderRow } from '../db/header-table.ts'
import { SCHEMA_VERSION } from '../db/schema.ts'
import { writeSealRow } from '../db/seal-table.ts'
import { attemptStorage } from '../db/storage-failure.ts'
import { writeTransaction } from '../db/transaction.ts'
import { openVaultFile } from '../db/vault-file.ts'
import { fromHex } from './crypto/bytes.ts'
import { temporaryName, verifyFile } from './file/copy.ts'
import { createEmpty, discard, isNameTaken, publish, syncFile } from './file/durable-file.ts'
import type { CreateFailure } from './failure.ts'
import type { HeaderCells, ReadHeader } from './file/header.ts'
import { isWithinKdfLimits, type KdfPolicy } from './kdf/kdf.ts'
import { deriveVaultKeys, wipeVaultKeys, type VaultKeys } from './keys/keys.ts'
import {
  drawNewSecrets,
  newHeaderCells,
  opensEveryWay,
  wipeNewSecrets,
  type NewSecrets,
} from './file/new-header.ts'
import { acceptPassword } from './keys/new-way.ts'
import type { OpenVault } from './open-vault.ts'
import { hash, KEY_BYTES, primitivesReady, randomBytes } from './crypto/primitives.ts'
import { readHeader } from './file/read-header.ts'
import { emptyLineage, sealState, WRITER_BYTES, type SealCells } from './file/seal.ts'
import { emptySum } from './crypto/set-hash.ts'
import { startSession, type VaultHost } from './start-session.ts'

export interface CreateRequest extends VaultHost {
  readonly path: string
  readonly password: string
  /** From `calibrateKdf`. */
  readonly kdfPolicy: KdfPolicy
}

export interface CreatedVault {
  readonly vault: OpenVault
  /** `dddddd dddddd …`. Shown, printed, typed back and never stored: nothing can show it again. */
  readonly recoveryCode: string
}

/**
 * Makes a new vault with a password slot and a recovery slot, and opens it. The file gets its name only after it was
 * written, synced, opened again and unlocked with both secrets; an existing file is never touched.
 * Format: docs/vault-format.md, "Durability".
 *
 * @throws RangeError when the policy is outside the limits of the format: the caller has a bug.
 */
export async function createVault(request: CreateRequest): Promise<Result<CreatedVault, CreateFailure>> {
  if (!isWithinKdfLimits(request.kdfPolicy)) throw new RangeError('KDF policy outside the limits')
  const path = resolve(request.path)
  const password = acceptPassword(request.password)
  if (!password.ok) return password
  if (isNameTaken(path)) return fail({ code: 'E_EXISTS' })
  await primitivesReady()
  const secrets = await drawNewSecrets(password.value, request.kdfPolicy, request.deriveKey)
  if (!secrets.ok) return secrets
  const keys = deriveVaultKeys(secrets.value.vaultKey)
  let vault: Result<OpenVault, CreateFailure> | null = null
  try {
    vault = makeVault(path, request, secrets.value, keys)
    return vault.ok
      ? ok({ vault: vault.value, recoveryCode: formatRecoveryCode(secrets.value.recoveryCode) })
      : vault
  } finally {
    wipeNewSecrets(secrets.value)
    if (vault?.ok !== true) wipeVaultKeys(keys)
  }
}

function makeVault(
  path: string,
  host: VaultHost,
  secrets: NewSecrets,
  keys: VaultKeys,
): Result<OpenVault, CreateFailure> {
  const header = newHeaderCells(secrets, keys, host.clock())
  const temporary = temporaryName(path)
  const made = attemptStorage(() => {
    createEmpty(temporary)
    writeRows(temporary, header, firstSeal(secrets.vaultId, header, keys, host))
    syncFile(temporary)
    const proven = proveFile(temporary, secrets, keys)
    if (proven !== null) publish(temporary, path)
    return proven
  })
  if (made.ok && made.value !== null) return openNew(path, made.value, keys, host)
  attemptStorage(() => discard(temporary))
  if (made.ok) return fail({ code: 'E_VERIFY_FAILED' })
  return fail({ code: isCreateCode(made.error.code) ? made.error.code : 'E_IO' })
}

function isCreateCode(
  code: string,
): code is 'E_NOT_FOUND' | 'E_EXISTS' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO' {
  return ['E_NOT_FOUND', 'E_EXISTS', 'E_FOLDER_READ_ONLY', 'E_DISK_FULL', 'E_IO'].includes(code)
}

function firstSeal(vaultId: Uint8Array, header: HeaderCells, keys: VaultKeys, host: VaultHost): SealCells {
  const state = {
    seq: 1,
    recordCount: 0,
    sum: emptySum(),
    chunkCount: 0,
    headerHash: hash(header.body, KEY_BYTES),
    schema: SCHEMA_VERSION,
    epoch: 0,
    savedMs: host.clock(),
    writer: fromHex(host.writerId, WRITER_BYTES),
    lineage: emptyLineage(),
  }
  return sealState(keys.seal, vaultId, state, randomBytes).cells
}

function writeRows(path: string, header: HeaderCells, seal: SealCells): void {
  const connection = connect(path, 'read-write')
  try {
    createContainer(connection)
    writeTransaction(connection, () => {
      insertHeaderRow(connection, header)
      writeSealRow(connection, seal)
      return ok(null)
    })
  } finally {
    connection.close()
  }
}

/** The header as read back, or null unless the file is sound and opens with both secrets. */
function proveFile(path: string, secrets: NewSecrets, keys: VaultKeys): ReadHeader | null {
  const file = openVaultFile(path, 'read-only')
  if (!file.ok) return null
  const header = readHeader(path, file.value)
  file.value.connection.close()
  if (!header.ok || !opensEveryWay(header.value.header, secrets)) return null
  return verifyFile(path, { header: header.value, keys }) && header.value
}

function openNew(
  path: string,
  header: ReadHeader,
  keys: VaultKeys,
  host: VaultHost,
): Result<OpenVault, CreateFailure> {
  const file = openVaultFile(path, 'read-write')
  if (file.ok) {
    // Nobody else can have a file open that did not exist until now.
    const vault = startSession(path, file.value, { header, keys }, host, { takeOverLock: true })
    if (vault.ok) return vault
    file.value.connection.close()
  }
  // A vault whose recovery code nobody was told is not a vault to leave behind.
  attemptStorage(() => rmSync(path))
  return fail({ code: 'E_IO' })
}
