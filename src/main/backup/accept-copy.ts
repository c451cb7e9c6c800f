import type { Result } from '#core/result'
import { createSession } from '../session/session.ts'
import { openVault, type OpenFailure, type OpenRequest, type OpenVault } from '../vault/vault.ts'
import { backUpBeforeInTurns } from './make.ts'
import type { BackupHost } from './places.ts'

/**
 * Opens a vault whose owner says that this older or parallel copy is the one to go on with. The copy is backed up first as it
 * is; where no place takes a backup it opens for reading, as it would without that word.
 */
export async function openAcceptingCopy(
  request: OpenRequest,
  host: BackupHost,
): Promise<Result<OpenVault, OpenFailure>> {
  const opened = await openVault({ ...request, acceptCopy: false })
  if (!opened.ok || !isAnotherLine(opened.value) || request.mode === 'read-only') return opened
  const session = createSession(opened.value, () => new Date(host.clock()).toISOString())
  if (!(await backUpBeforeInTurns(session, host)).ok) return opened
  // Opened anew, and not gone on with: accepting may also have to bring the file up to the present format.
  opened.value.close()
  return openVault({ ...request, acceptCopy: true })
}

function isAnotherLine({ problems }: OpenVault): boolean {
  return problems.some(({ code }) => code === 'E_ROLLBACK' || code === 'E_FORK')
}
