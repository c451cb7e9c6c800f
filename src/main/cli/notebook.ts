import type { VaultSettings } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import type { BackupHost } from '../backup/places.ts'
import { createSession, SETTINGS_ID, type Session } from '../session/session.ts'
import { openAppData } from '../system/app-data.ts'
import {
  calibrateKdf,
  createAnchorFolder,
  createVault,
  openVault,
  type OpeningKey,
  type OpenVault,
} from '../vault/vault.ts'
import type { Arguments, Context } from './command.ts'
import type { CliFailure } from './failure.ts'
import type { CliHost } from './host.ts'
import { askKey, askKeyAgain, type TypedKey } from './key-entry.ts'
import { noticeLines } from './notices.ts'

/** A vault that is open for one command. */
export interface Notebook {
  readonly session: Session
  readonly key: TypedKey
}

/** Whether a command writes into the vault. */
interface OpeningMode {
  readonly write: boolean
}

/**
 * Asks for the key of a vault, opens it, does the work and closes it. A command that does not write takes no lock, so that it
 * works beside an open window. Why a vault could be opened for reading only is said on standard error.
 */
export async function withNotebook<T>(
  context: Context,
  args: Arguments,
  path: string,
  { write }: OpeningMode,
  work: (notebook: Notebook) => Promise<Result<T, CliFailure>> | Result<T, CliFailure>,
): Promise<Result<T, CliFailure>> {
  const key = await askKey(context, args)
  if (!key.ok) return key
  const mode = write && !args.has('read-only') ? 'read-write' : 'read-only'
  const session = await openNotebook(context.host, path, key.value, mode)
  if (!session.ok) return session
  try {
    const notices = noticeLines(session.value, context.text)
    context.host.complain(notices.map((line) => `${line}\n`).join(''))
    return await work({ session: session.value, key: key.value })
  } finally {
    session.value.vault.close()
  }
}

/** Opens a vault as records. The caller closes it. */
export async function openNotebook(
  host: CliHost,
  path: string,
  key: OpeningKey,
  mode: OpenVault['mode'],
): Promise<Result<Session, CliFailure>> {
  const vault = await openVault({ path, key, mode, ...vaultHost(host) })
  return vault.ok ? ok(sessionOf(vault.value, host)) : vault
}

/** Makes the owner prove once more that they hold the key, before secrets leave the vault. */
export async function proveKey(
  context: Context,
  args: Arguments,
  { session, key }: Notebook,
): Promise<Result<null, CliFailure>> {
  const again = await askKeyAgain(context, args, key)
  if (!again.ok) return again
  const isRight =
    again.value === key || // read with the command itself: it has just opened the vault
    (again.value.kind === 'password'
      ? await session.vault.checkPassword(again.value.password)
      : await session.vault.checkRecoveryCode(again.value.code))
  return isRight ? ok(null) : fail({ code: 'E_PASSWORD', tried: again.value.kind })
}

/** What backups need: where this computer keeps them, and the clock. */
export function backupHostOf({ dataFolder, clock }: CliHost): BackupHost {
  return { appData: openAppData(dataFolder), clock: () => clock().getTime() }
}

/** A new vault, open. */
export interface NewNotebook {
  readonly session: Session
  readonly recoveryCode: string
}

/** Makes a vault with a title. It is left open; the caller closes it. */
export async function createNotebook(
  host: CliHost,
  path: string,
  { title, password }: { readonly title: string; readonly password: string },
): Promise<Result<NewNotebook, CliFailure>> {
  const kdfPolicy = await calibrateKdf(host.deriveKey, host.machine)
  if (!kdfPolicy.ok) return kdfPolicy
  const created = await createVault({ path, password, kdfPolicy: kdfPolicy.value, ...vaultHost(host) })
  if (!created.ok) return created
  const { vault, recoveryCode } = created.value
  const session = sessionOf(vault, host)
  const settings: VaultSettings = { type: 'settings', id: SETTINGS_ID, title, copies: [], sheets: [] }
  const written = session.applyEdit({ put: [{ record: settings }], remove: [], label: 'settings' })
  if (!written.ok) {
    vault.close()
    return written
  }
  return ok({ session, recoveryCode })
}

function sessionOf(vault: OpenVault, host: CliHost): Session {
  return createSession(vault, () => host.clock().toISOString())
}

/** What opening a vault takes of this computer. */
export function vaultHost({ dataFolder, deriveKey, clock }: CliHost) {
  const appData = openAppData(dataFolder)
  return {
    deriveKey,
    anchors: createAnchorFolder(appData.anchorFolder),
    clock: () => clock().getTime(),
    writerId: appData.writerId(),
  }
}
