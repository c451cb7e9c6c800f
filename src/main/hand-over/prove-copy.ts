import type { ProvenCopy } from '#contract'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import { readingSession } from '../session/open-copy.ts'
import { SETTINGS_ID, type Session } from '../session/session.ts'
import type { OpenVault, StructureOf } from '../vault/vault.ts'
import { realOf, type FoundTraces } from './traces.ts'

export type CopyProofFailure = FailureOf<
  'E_OTHER_VAULT' | 'E_COPY_DAMAGED' | 'E_COPY_OLDER' | 'E_SAME_PLACE' | 'E_PASSWORD'
>

/**
 * Reads a copy to its end: it is of this vault, under the same keys, nothing in it is damaged, and it lacks no record, no secret
 * and no attachment of the open one. What the vault notes about itself, such as that this copy was made, does not count.
 */
export async function proveCopy(
  session: Session,
  path: string,
  traces: FoundTraces,
  structureOf: StructureOf | undefined,
): Promise<Result<ProvenCopy, CopyProofFailure>> {
  const { vault } = session
  const isGoing = traces.files.some((file) => realOf(file.path) === realOf(path))
  if (isGoing) return fail({ code: 'E_SAME_PLACE' })
  const glance = vault.glanceAt(path)
  if (glance === null) return fail({ code: 'E_COPY_DAMAGED' })
  if (glance.vaultId !== vault.vaultId) return fail({ code: 'E_OTHER_VAULT' })
  if (glance.hasOtherKey) return fail({ code: 'E_PASSWORD', tried: 'password' })
  if (glance.sealed === null) return fail({ code: 'E_COPY_DAMAGED' })
  const checked = await vault.checkInTurns(path, structureOf)
  if (checked === null || checked.problems.length > 0) return fail({ code: 'E_COPY_DAMAGED' })
  const copy = vault.openSibling(path)
  if (!copy.ok) return fail({ code: 'E_COPY_DAMAGED' })
  try {
    if (!hasEverything(copy.value, session)) return fail({ code: 'E_COPY_OLDER' })
  } finally {
    copy.value.close()
  }
  return ok({ path, recordCount: glance.sealed.recordCount, savedAt: glance.sealed.savedAt })
}

/** Whether taking this vault into the copy would change nothing there. */
function hasEverything(copy: OpenVault, session: Session): boolean {
  const plan = readingSession(copy).planMerge(session)
  return plan.ok && plan.value.rows.every(({ id }) => id === SETTINGS_ID)
}
