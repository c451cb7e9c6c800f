import { fail, ok, type Result } from '#core/result'
import { preparePassword } from '#core/secret/prepare-password'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { connect, type Connection } from '../../db/connection.ts'
import { createContainer } from '../../db/container.ts'
import { insertHeaderRow } from '../../db/header-table.ts'
import { createRecWriter, visitRecRows } from '../../db/rec-table.ts'
import { writeSealRow } from '../../db/seal-table.ts'
import { readTransaction, writeTransaction } from '../../db/transaction.ts'
import { openVaultFile } from '../../db/vault-file.ts'
import { resealContents } from '../attachments/attachment-copy.ts'
import { hash, KEY_BYTES, wipe, type RandomBytes } from '../crypto/primitives.ts'
import { addLeaf, emptySum } from '../crypto/set-hash.ts'
import type { NewPasswordFailure, RotateFailure } from '../failure.ts'
import { verifyFile } from '../file/copy.ts'
import type { ReadHeader } from '../file/header.ts'
import { drawVaultKey, opensEveryWay, type NewSecrets } from '../file/new-header.ts'
import { readHeader } from '../file/read-header.ts'
import { replaceFile, type Replacement } from '../file/replace-file.ts'
import { nextLineage, sealState, type Seal } from '../file/seal.ts'
import type { DeriveKey, KdfMemoryFailure, KdfPolicy } from '../kdf/kdf.ts'
import type { Entry, Unlocked } from '../rows/content.ts'
import { openOutline, openSecrets, parseRecordCells, recordLeaf, sealRecord } from '../rows/record.ts'
import { withNewFingerprints } from '../rows/refresh-fingerprints.ts'
import type { RowId } from '../rows/row-id.ts'
import { isInFile } from '../rows/write.ts'
import { authenticate } from './change-slots.ts'
import { provePassword } from './key-ring.ts'
import { deriveVaultKeys, wipeVaultKeys, type VaultKeys } from './keys.ts'
import { acceptPassword, drawPasswordWay, drawRecoveryWay, newSlot, wipeWay } from './new-way.ts'

/*
 * Rotation: another vault key, and every byte sealed anew in a new file that takes the place of the old one. Whoever has
 * an old key and any old copy learns nothing of the vault from then on.
 * Format: docs/vault-format.md, "Rotating the vault key".
 */

/** What rotation needs of the vault that is open. */
export interface RotationSource {
  readonly path: string
  readonly connection: Connection
  readonly unlocked: Unlocked
  readonly seal: Seal
  readonly entries: ReadonlyMap<RowId, Entry>
  readonly writer: Uint8Array
  readonly clock: () => number
  readonly random: RandomBytes
  readonly letGo: () => void
}

/** What the new vault starts from: its ways in, and the keys, which become the open vault's or are wiped. */
export interface RotationKeys {
  readonly secrets: NewSecrets
  readonly keys: VaultKeys
}

/** A vault without a password slot has no work to take over. */
const NO_PASSWORD = { code: 'E_PASSWORD', tried: 'password' } as const

/**
 * Proves the owner and draws everything new; the new password is `newPassword`, where the vault changes hands. The caller wipes
 * it with {@link wipeRotationKeys}.
 */
export async function drawRotationKeys(
  { header: { header } }: Unlocked,
  { password, newPassword }: { readonly password: string; readonly newPassword?: string | undefined },
  deriveKey: DeriveKey,
  random: RandomBytes,
): Promise<Result<RotationKeys, KdfMemoryFailure | NewPasswordFailure | typeof NO_PASSWORD>> {
  // The present password was accepted when it was set, by the Unicode of that time.
  const prepared = newPassword === undefined ? ok(preparePassword(password)) : acceptPassword(newPassword)
  if (!prepared.ok) return prepared
  const oldKey = await provePassword(header, password, deriveKey)
  if (!oldKey.ok) return oldKey
  wipe(oldKey.value)
  const kdf = header.slots.flatMap((slot): readonly KdfPolicy[] =>
    slot.kind === 'password' ? [slot.kdf] : [],
  )[0]
  if (kdf === undefined) return fail(NO_PASSWORD)
  const way = await drawPasswordWay(prepared.value, kdf, deriveKey, random)
  if (!way.ok) return way
  const vaultKey = drawVaultKey()
  const recovery = drawRecoveryWay(header.vaultId, random)
  const ways = [way.value, recovery]
  const secrets = { vaultId: header.vaultId, vaultKey, recoveryCode: recovery.bytes, ways }
  return ok({ secrets, keys: deriveVaultKeys(vaultKey) })
}

/** Wipes the ways in; the keys only when no vault was opened with them. */
export function wipeRotationKeys({ secrets, keys }: RotationKeys, areKeysInUse: boolean): void {
  wipe(secrets.vaultKey)
  for (const way of secrets.ways) wipeWay(way)
  if (!areKeysInUse) wipeVaultKeys(keys)
}

/** What stands under the vault's name after a rotation. */
export interface Rotated {
  readonly unlocked: Unlocked
  readonly recoveryCode: string
}

/** Puts the new file in place of the old one, which is kept under another name first. */
export function replaceByRotated(
  source: RotationSource,
  { secrets, keys }: RotationKeys,
  wish: Pick<Replacement, 'keepAs' | 'onStep'>,
): Result<Rotated, RotateFailure> {
  const { header: old } = source.unlocked.header
  const slots = secrets.ways.map((way) => newSlot(old.vaultId, way, secrets.vaultKey, source.random))
  const header = authenticate({ ...old, epoch: old.epoch + 1, slots }, keys)
  const unlocked = { header, keys }
  const replaced = replaceFile({
    path: source.path,
    ...wish,
    write: (temporary) => writeRotated(temporary, source, unlocked),
    isSound: (file, which) =>
      which === 'old'
        ? verifyFile(file, source.unlocked) !== null
        : opensAsNew(file, header, secrets) && verifyFile(file, unlocked) !== null,
    letGo: source.letGo,
  })
  if (replaced.ok) return ok({ unlocked, recoveryCode: formatRecoveryCode(secrets.recoveryCode) })
  return fail({ code: replaced.error.code })
}

/** Whether the header in the file is the new one, and gives the vault key to both its ways. */
function opensAsNew(file: string, { cells }: ReadHeader, secrets: NewSecrets): boolean {
  const opened = openVaultFile(file, 'read-only')
  if (!opened.ok) return false
  const read = readHeader(file, opened.value)
  opened.value.connection.close()
  return (
    read.ok &&
    Buffer.compare(read.value.cells.body, cells.body) === 0 &&
    opensEveryWay(read.value.header, secrets)
  )
}

/** Writes the whole vault under the new keys. What cannot be read makes a file that does not prove sound. */
function writeRotated(temporary: string, source: RotationSource, unlocked: Unlocked): void {
  const connection = connect(temporary, 'read-write')
  try {
    createContainer(connection)
    writeTransaction(connection, () => {
      insertHeaderRow(connection, unlocked.header.cells)
      readTransaction(source.connection, () => {
        // Another program's save since would be in the rows, and not in the seal that is carried on.
        if (isInFile(source.connection, source.seal)) copyContent(source, { connection, unlocked })
      })
      return ok(null)
    })
  } finally {
    connection.close()
  }
}

function copyContent(
  source: RotationSource,
  target: { readonly connection: Connection; readonly unlocked: Unlocked },
): void {
  const { vaultId } = target.unlocked.header.header
  const before = { recordKey: source.unlocked.keys.record, vaultId }
  const after = { recordKey: target.unlocked.keys.record, vaultId }
  const rows = createRecWriter(target.connection)
  let recordCount = 0
  let sum = emptySum()
  visitRecRows(source.connection, (row) => {
    const cells = parseRecordCells(row)
    const outline = cells && openOutline(before, cells)
    const secrets = cells && openSecrets(before, cells)
    if (cells === null || outline === null || secrets === 'damaged') return
    const plain = withNewFingerprints(
      outline,
      secrets,
      source.unlocked.keys.print,
      target.unlocked.keys.print,
    )
    const sealed = sealRecord(after, { id: cells.id, rev: cells.rev, outline: plain, secrets }, source.random)
    rows.insert(sealed)
    sum = addLeaf(sum, recordLeaf(target.unlocked.keys.leaf, sealed))
    recordCount += 1
  })
  const chunkCount = resealContents(source, { ...target, random: source.random }, source.entries)
  const previous = source.seal
  const seq = previous.state.seq + 1
  const state = {
    ...previous.state,
    seq,
    recordCount,
    sum,
    chunkCount,
    headerHash: hash(target.unlocked.header.cells.body, KEY_BYTES),
    epoch: target.unlocked.header.header.epoch,
    savedMs: source.clock(),
    writer: source.writer,
    lineage: nextLineage(previous, seq),
  }
  writeSealRow(target.connection, sealState(target.unlocked.keys.seal, vaultId, state, source.random).cells)
}
