import type { Result } from '../result.ts'
import { formatDigitGroups, parseDigitGroups, type DigitGroupsFailure } from './digit-groups.ts'

/*
 * A family share as digits: 24 bytes, twelve checked groups of six. What the bytes say, and the sum over all of them, is
 * the vault's to judge. Format: docs/vault-format.md, "Family shares".
 */

const SHARE_BYTES = 24
export const SHARE_GROUPS = 12

/**
 * Writes a share as people read it: `dddddd dddddd …`.
 *
 * @param share - 24 bytes.
 * @throws RangeError when it has another length: the caller has a bug.
 */
export function formatShareCode(share: Uint8Array): string {
  if (share.length !== SHARE_BYTES) throw new RangeError('a share has 24 bytes')
  return formatDigitGroups(share)
}

/** Reads a typed share: full-width digits, spaces and dashes are fine. The caller owns the 24 bytes and wipes them. */
export function parseShareCode(typed: string): Result<Uint8Array, DigitGroupsFailure> {
  return parseDigitGroups(typed, SHARE_GROUPS)
}
