import type { CheckedEdit, EditAnswer, SecretEdits } from '#contract'
import type { FailureOf } from '#core/failure'
import { attachmentsOf } from '#core/record/attachment'
import { referencesOf, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { SECRET_NAMES } from '#core/record/secret'
import { fail, ok, type Result } from '#core/result'
import { withoutSecretParts } from '../session/outline.ts'
import { createSession, type Session } from '../session/session.ts'
import type { EditFailure } from '../session/write-failure.ts'
import {
  copyAttachment,
  openVault,
  type AttachmentFailure,
  type AttachmentReadFailure,
  type DeriveKey,
  type OpenVault,
  type SiblingFailure,
} from '../vault/vault.ts'
import { compareWith, type Readable, type RecordDifference } from './compare.ts'
import { backUpBeforeInTurns, toEditFailure } from './make.ts'
import type { BackupHost } from './places.ts'

/** Why a backup cannot be read. `E_PASSWORD`: it is from before a key rotation, and its own password was not given or is wrong. */
export type BackupReadFailure = FailureOf<
  'E_FILE_UNREADABLE' | 'E_BACKUP_DAMAGED' | 'E_OTHER_VAULT' | 'E_PASSWORD' | 'E_KDF_MEMORY'
>

/** What opening another file with its own password needs. */
export interface ReadingHost extends BackupHost {
  readonly deriveKey: DeriveKey
}

/**
 * Opens a backup for reading, with the keys at hand or with its own password, gives it to `work` and closes it. One that is
 * damaged anywhere is refused: nothing is taken from it.
 */
export async function withBackup<T, E>(
  session: Session,
  { path, password }: { readonly path: string; readonly password?: string | undefined },
  host: ReadingHost,
  work: (backup: Session) => Result<T, E> | Promise<Result<T, E>>,
): Promise<Result<T, BackupReadFailure | E>> {
  const opened =
    password === undefined
      ? openWithOurKeys(session.vault, path)
      : await openWithPassword(session.vault, path, password, host)
  if (!opened.ok) return opened
  const vault = opened.value
  try {
    if (vault.verify().problems.length > 0) return fail({ code: 'E_BACKUP_DAMAGED' })
    return await work(createSession(vault, () => new Date(host.clock()).toISOString()))
  } finally {
    vault.close()
  }
}

/**
 * Makes the content of the vault that of a backup, or only that of the chosen records, as one edit that can be undone. What
 * is newer than the backup goes where deleted records go. The vault is backed up first as it is.
 */
export async function restoreFrom(
  backup: Readable & Pick<Session, 'vault'>,
  session: Session,
  host: BackupHost,
  only: readonly string[] | null,
): Promise<Result<EditAnswer, BackupReadFailure | EditFailure>> {
  const compared = compareWith(backup, session)
  if (!compared.ok) return compared
  const chosen = new Set(only)
  const wanted = compared.value.differences.filter(({ record }) => only === null || chosen.has(record.id))
  const edit = restoringEdit(wanted, compared.value.differences, backup, session)
  if (!edit.ok) return edit
  const backedUp = await backUpBeforeInTurns(session, host)
  if (!session.vault.isOpen()) return fail({ code: 'E_VAULT_READ_ONLY' })
  if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
  for (const { record } of edit.value.put) {
    // Their content stands outside the record, and may have been purged here.
    const copied =
      record.type === 'attachment' ? await copyAttachment(backup.vault, session.vault, record) : ok(null)
    if (!copied.ok) return fail({ code: contentFailure(copied.error.code) })
  }
  return session.applyEdit(edit.value)
}

function contentFailure(
  code: AttachmentFailure['code'] | AttachmentReadFailure['code'],
): 'E_BACKUP_DAMAGED' | 'E_DISK_FULL' | 'E_FOLDER_READ_ONLY' | 'E_CHANGED_ELSEWHERE' | 'E_IO' {
  switch (code) {
    case 'E_ATTACHMENT_DAMAGED':
      return 'E_BACKUP_DAMAGED'
    case 'E_DISK_FULL':
    case 'E_FOLDER_READ_ONLY':
    case 'E_CHANGED_ELSEWHERE':
      return code
    default:
      return 'E_IO'
  }
}

function restoringEdit(
  wanted: readonly RecordDifference[],
  all: readonly RecordDifference[],
  backup: Readable,
  current: Readable,
): Result<CheckedEdit, FailureOf<'E_RECORD_DAMAGED'>> {
  const put: CheckedEdit['put'] = []
  for (const record of withWhatTheyName(wanted, all)) {
    const secrets = secretEditsOf(record, backup, current)
    if (!secrets.ok) return secrets
    put.push({
      record: withoutSecretParts(record),
      ...(secrets.value === null ? {} : { secrets: secrets.value }),
    })
  }
  const remove = wanted.filter(({ kind }) => kind === 'newer').map(({ record }) => record.id)
  return ok({ put, remove, label: 'restore' })
}

/** The records to put, with the missing ones that they name (an account needs its address) and their missing photos. */
function withWhatTheyName(
  wanted: readonly RecordDifference[],
  all: readonly RecordDifference[],
): readonly VaultRecord[] {
  const missing = new Map(
    all.flatMap(({ kind, record }) => (kind === 'missing' ? [[record.id, record] as const] : [])),
  )
  const found = new Map<RecordId, VaultRecord>()
  const visit = (record: VaultRecord): void => {
    if (found.has(record.id)) return
    found.set(record.id, record)
    const named = [
      ...referencesOf(record).map(({ id }) => id),
      ...attachmentsOf([...missing.values()], [record.id]),
    ]
    for (const id of named) {
      const wantedToo = missing.get(id)
      if (wantedToo !== undefined) visit(wantedToo)
    }
  }
  for (const { kind, record } of wanted) if (kind !== 'newer') visit(record)
  return [...found.values()]
}

/** The backup's secrets as edits, with null for those that came since; null when neither has any. */
function secretEditsOf(
  { id, ...record }: VaultRecord,
  backup: Readable,
  current: Readable,
): Result<SecretEdits | null, FailureOf<'E_RECORD_DAMAGED'>> {
  const before = backup.secretsOf(id)
  if (!before.ok) return before
  const after = current.secretsOf(id)
  if (!after.ok) return after
  if (before.value === null && after.value === null) return ok(null)
  const isThere = current.records().some((present) => present.id === id)
  const edits: Record<string, unknown> = {}
  for (const name of SECRET_NAMES) {
    // Former passwords are history: it comes back with a record that is gone, and else only grows.
    if (name === 'formerPasswords' && isThere) continue
    const value = before.value?.[name]
    if (value !== undefined) edits[name] = value
    else if (after.value?.[name] !== undefined) edits[name] = null
  }
  const facts = record.type === 'account' || record.type === 'licence' ? record.secretFacts : undefined
  const strength = facts?.password?.strength
  if (edits['password'] !== undefined && strength !== undefined) edits['passwordStrength'] = strength
  return ok(edits) // named as the secrets they were read from
}

function openWithOurKeys(vault: OpenVault, path: string): Result<OpenVault, BackupReadFailure> {
  const opened = vault.openSibling(path)
  return opened.ok ? opened : fail(readFailure(opened.error))
}

async function openWithPassword(
  ours: OpenVault,
  path: string,
  password: string,
  { deriveKey, clock, appData }: ReadingHost,
): Promise<Result<OpenVault, BackupReadFailure>> {
  const opened = await openVault({
    path,
    key: { kind: 'password', password },
    mode: 'read-only',
    allowExpensiveKdf: true,
    deriveKey,
    clock,
    writerId: appData.writerId(),
    // Nothing is learnt from a backup about how far the vault itself has come.
    anchors: { load: () => null, save: () => undefined },
  })
  if (!opened.ok) {
    const { code } = opened.error
    if (code === 'E_PASSWORD') return fail({ code, tried: 'password' })
    if (code === 'E_KDF_MEMORY') return fail({ code })
    return fail({
      code: code === 'E_NOT_FOUND' || code === 'E_IO' ? 'E_FILE_UNREADABLE' : 'E_BACKUP_DAMAGED',
    })
  }
  if (opened.value.vaultId === ours.vaultId) return opened
  opened.value.close()
  return fail({ code: 'E_OTHER_VAULT' })
}

function readFailure(failure: SiblingFailure): BackupReadFailure {
  switch (failure.code) {
    case 'E_PASSWORD':
    case 'E_OTHER_VAULT':
      return failure
    case 'E_COPY_DAMAGED':
    case 'E_NOT_VAULT':
    case 'E_TOO_NEW':
      return { code: 'E_BACKUP_DAMAGED' }
    case 'E_NOT_FOUND':
    case 'E_FOLDER_READ_ONLY':
    case 'E_IO':
      return { code: 'E_FILE_UNREADABLE' }
  }
}
