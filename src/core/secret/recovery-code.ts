import { fail, type Result } from '../result.ts'
import { formatDigitGroups, parseDigitGroups } from './digit-groups.ts'

/*
 * The recovery code of a vault: 16 random bytes as 48 digits, eight checked groups of six.
 * Format: docs/vault-format.md, "Recovery code".
 */

export const RECOVERY_BYTES = 16
export const RECOVERY_GROUPS = 8

/** `groups`: the numbers, from 1, of the groups that are wrong; `digits`: how many digits there were, of 48. */
export interface RecoveryCodeFailure {
  readonly code: 'E_RECOVERY_CODE'
  readonly groups: readonly number[]
  readonly digits: number
}

/**
 * Writes the code as people read it: `dddddd dddddd …`.
 *
 * @param secret - 16 bytes.
 * @throws RangeError when it has another length: the caller has a bug.
 */
export function formatRecoveryCode(secret: Uint8Array): string {
  if (secret.length !== RECOVERY_BYTES) throw new RangeError('a recovery code has 16 bytes')
  return formatDigitGroups(secret)
}

/** Reads a typed code: full-width digits, spaces and dashes are fine. The caller owns the 16 bytes and wipes them. */
export function parseRecoveryCode(typed: string): Result<Uint8Array, RecoveryCodeFailure> {
  const secret = parseDigitGroups(typed, RECOVERY_GROUPS)
  return secret.ok ? secret : fail({ code: 'E_RECOVERY_CODE', ...secret.error })
}

export { checkDigitGroup as checkRecoveryGroup } from './digit-groups.ts'
