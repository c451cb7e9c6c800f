import { fail, ok, type Result } from '../result.ts'

/*
 * Bytes as groups of six digits, for paper and for typing back. A group is 11 times a big-endian 16-bit word, so each is
 * checked by itself: any one wrong digit and any swap of two neighbours is found, also across the border of two groups.
 * Digits only: no input method is needed and no letter looks like a digit. Format: docs/vault-format.md, "Recovery code".
 */

const GROUP_DIGITS = 6
const GROUP_BYTES = 2
const CHECK_FACTOR = 11

/** `groups`: the numbers, from 1, of the groups that are wrong; `digits`: how many digits there were. */
export interface DigitGroupsFailure {
  readonly groups: readonly number[]
  readonly digits: number
}

/** White space, every kind of dash, and the katakana length mark, which an input method sends for the dash key. */
const SEPARATOR = /[\p{White_Space}\p{Dash_Punctuation}\u{2212}\u{30FC}]+/u

/** Writes bytes as people read them: `dddddd dddddd …`. An even number of bytes. */
export function formatDigitGroups(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length / GROUP_BYTES }, (_, i) =>
    String(view.getUint16(GROUP_BYTES * i) * CHECK_FACTOR).padStart(GROUP_DIGITS, '0'),
  ).join(' ')
}

/** Reads what was typed: full-width digits, spaces and dashes are fine. The caller owns the bytes and wipes them. */
export function parseDigitGroups(typed: string, groupCount: number): Result<Uint8Array, DigitGroupsFailure> {
  const groups = splitGroups(typed, groupCount)
  const wrong = groups.flatMap((group, i) => (checkDigitGroup(group) === 'right' ? [] : [i + 1]))
  if (wrong.length > 0 || groups.length !== groupCount) {
    return fail({ groups: wrong, digits: groups.join('').replace(/\D/gu, '').length })
  }
  const bytes = new Uint8Array(GROUP_BYTES * groupCount)
  const view = new DataView(bytes.buffer)
  groups.forEach((group, i) => view.setUint16(GROUP_BYTES * i, Number(group) / CHECK_FACTOR))
  return ok(bytes)
}

/** Judges one group while it is typed: `incomplete` until it has six characters. Full-width digits are fine. */
export function checkDigitGroup(typed: string): 'right' | 'wrong' | 'incomplete' {
  const group = typed.normalize('NFKC').trim()
  if (/^\d{0,5}$/u.test(group)) return 'incomplete'
  if (!/^\d{6}$/u.test(group)) return 'wrong'
  const word = Number(group) / CHECK_FACTOR
  return Number.isInteger(word) && word <= 0xffff ? 'right' : 'wrong'
}

/** Trusts the typed separators when they make the right number of groups, so that a missing digit spoils one group only. */
function splitGroups(typed: string, groupCount: number): readonly string[] {
  const parts = typed.normalize('NFKC').split(SEPARATOR).filter(Boolean)
  if (parts.length === groupCount) return parts
  return parts.join('').match(/[^]{1,6}/gu) ?? []
}
