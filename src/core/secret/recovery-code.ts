import { fail, ok, type Result } from '../result.ts'

/*
 * The recovery code of a vault: 16 random bytes as 48 digits, eight groups of six. A group is 11 times a big-endian
 * 16-bit word, so each is checked by itself: any one wrong digit and any swap of two neighbours is found, also across
 * the border of two groups. Digits only: no input method is needed and no letter looks like a digit.
 * Format: docs/vault-format.md, "Recovery code".
 */

export const RECOVERY_BYTES = 16
export const RECOVERY_GROUPS = 8
const GROUP_DIGITS = 6
const CHECK_FACTOR = 11

/** `groups`: the numbers, from 1, of the groups that are wrong; `digits`: how many digits there were, of 48. */
export interface RecoveryCodeFailure {
  readonly code: 'E_RECOVERY_CODE'
  readonly groups: readonly number[]
  readonly digits: number
}

/** White space, every kind of dash, and the katakana length mark, which an input method sends for the dash key. */
const SEPARATOR = /[\p{White_Space}\p{Dash_Punctuation}\u{2212}\u{30FC}]+/u

/**
 * Writes the code as people read it: `dddddd dddddd …`.
 *
 * @param secret - 16 bytes.
 * @throws RangeError when it has another length: the caller has a bug.
 */
export function formatRecoveryCode(secret: Uint8Array): string {
  if (secret.length !== RECOVERY_BYTES) throw new RangeError('a recovery code has 16 bytes')
  const view = new DataView(secret.buffer, secret.byteOffset, secret.byteLength)
  return Array.from({ length: RECOVERY_GROUPS }, (_, i) =>
    String(view.getUint16(2 * i) * CHECK_FACTOR).padStart(GROUP_DIGITS, '0'),
  ).join(' ')
}

/** Reads a typed code: full-width digits, spaces and dashes are fine. The caller owns the 16 bytes and wipes them. */
export function parseRecoveryCode(typed: string): Result<Uint8Array, RecoveryCodeFailure> {
  const groups = splitGroups(typed)
  const wrong = groups.flatMap((group, i) => (checkRecoveryGroup(group) === 'right' ? [] : [i + 1]))
  if (wrong.length > 0 || groups.length !== RECOVERY_GROUPS) {
    const digits = groups.join('').replace(/\D/gu, '').length
    return fail({ code: 'E_RECOVERY_CODE', groups: wrong, digits })
  }
  const secret = new Uint8Array(RECOVERY_BYTES)
  const view = new DataView(secret.buffer)
  groups.forEach((group, i) => view.setUint16(2 * i, Number(group) / CHECK_FACTOR))
  return ok(secret)
}

/** Judges one group while it is typed: `incomplete` until it has six characters. Full-width digits are fine. */
export function checkRecoveryGroup(typed: string): 'right' | 'wrong' | 'incomplete' {
  const group = typed.normalize('NFKC').trim()
  if (/^\d{0,5}$/u.test(group)) return 'incomplete'
  if (!/^\d{6}$/u.test(group)) return 'wrong'
  const word = Number(group) / CHECK_FACTOR
  return Number.isInteger(word) && word <= 0xffff ? 'right' : 'wrong'
}

/** Trusts the typed separators when they make eight groups, so that a missing digit spoils one group only. */
function splitGroups(typed: string): readonly string[] {
  const parts = typed.normalize('NFKC').split(SEPARATOR).filter(Boolean)
  if (parts.length === RECOVERY_GROUPS) return parts
  return parts.join('').match(/[^]{1,6}/gu) ?? []
}
