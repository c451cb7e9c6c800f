import parsePhoneNumber, { type CountryCode, type PhoneNumber } from 'libphonenumber-js/max'
import type { PhoneKind } from '../record/contact-point.ts'

/** What is known about a telephone number from its digits alone. */
export interface ClassifiedPhone {
  /** `+819012345678`; null when the text is no telephone number. */
  readonly e164: string | null
  /** As it is written at home: 090-1234-5678. The text itself when it is no telephone number. */
  readonly national: string
  readonly kind: PhoneKind
  readonly canReceiveSms: 'yes' | 'no' | 'unknown'
  /** Such a number can be in use. A made-up one like 090-0000-1234 is told by its prefix and is not valid. */
  readonly valid: boolean
}

/**
 * Says what a number is. Accepts full-width digits, any hyphens or spaces, and +81 as well as the leading 0. Numbers in
 * Japan are judged by prefix and length, so that a number of an example notebook is told as well as a real one.
 */
export function classifyPhone(input: string, defaultCountry: CountryCode = 'JP'): ClassifiedPhone {
  // NFKC leaves these hyphens and the minus sign, which people type for '-' on a Japanese keyboard.
  const text = input
    .normalize('NFKC')
    .replace(/[‐-―−ーｰ]/g, '-')
    .trim()
  const parsed = parsePhoneNumber(text, defaultCountry)
  if (parsed === undefined) {
    return { e164: null, national: text, kind: 'unknown', canReceiveSms: 'unknown', valid: false }
  }
  return parsed.countryCallingCode === '81' ? japanese(parsed, text) : foreign(parsed)
}

function foreign(parsed: PhoneNumber): ClassifiedPhone {
  const kind = kindByType(parsed)
  return {
    e164: parsed.number,
    national: parsed.formatNational(),
    kind,
    canReceiveSms: smsByKind(kind),
    valid: parsed.isValid(),
  }
}

function japanese(parsed: PhoneNumber, text: string): ClassifiedPhone {
  const digits = `0${parsed.nationalNumber}`
  const groups = text.split(/[^\d]+/).filter((group) => group !== '')
  const shape = japaneseShapes.find(
    ({ pattern, group }) => pattern.test(digits) && (group === undefined || groups[0] === group),
  )
  const byLibrary = kindByType(parsed)
  const kind = shape?.kind ?? 'unknown'
  return {
    e164: parsed.number,
    national: shape?.grouping === undefined ? asWritten(parsed, digits, groups) : cut(digits, shape.grouping),
    kind,
    canReceiveSms: smsByKind(kind),
    // Where the library reads the digits as something else (06-0000-0000 as a 060 number), they are made up.
    valid: kind !== 'unknown' && kind === byLibrary && parsed.isValid(),
  }
}

interface Shape {
  readonly pattern: RegExp
  readonly kind: PhoneKind
  readonly grouping?: readonly number[]
  /** How its first group was written, where the digits alone do not tell. */
  readonly group?: string
}

/** Prefixes and lengths of the Japanese numbering plan, first match wins. */
const japaneseShapes: readonly Shape[] = [
  // 080-0… is not given out, but example notebooks use 080-0000-…; without the hyphens it is a 0800 number.
  { pattern: /^0800\d{7}$/, kind: 'mobile', grouping: [3, 4, 4], group: '080' },
  { pattern: /^0800\d{7}$/, kind: 'toll-free', grouping: [4, 3, 4] },
  { pattern: /^0120\d{6}$/, kind: 'toll-free', grouping: [4, 3, 3] },
  { pattern: /^0570\d{6}$/, kind: 'other', grouping: [4, 3, 3] }, // shared cost
  { pattern: /^0[6-9]0\d{8}$/, kind: 'mobile', grouping: [3, 4, 4] },
  { pattern: /^050\d{8}$/, kind: 'voip', grouping: [3, 4, 4] },
  { pattern: /^020\d{8}$/, kind: 'other', grouping: [3, 4, 4] }, // pagers and machines
  // No area code has 0 in third place except below 03 and 06: 090-1234-567 is a mobile number with a digit missing.
  { pattern: /^060\d{7}$/, kind: 'unknown', group: '060' },
  { pattern: /^(?=\d{10}$)0(?:[36]|[1-9][1-9])/, kind: 'landline' },
]

/** Area codes are two to five digits long: the library knows the real ones, the person wrote the made-up ones. */
function asWritten(parsed: PhoneNumber, digits: string, groups: readonly string[]): string {
  if (parsed.getType() === 'FIXED_LINE') return parsed.formatNational()
  return groups.length === 3 && groups.join('') === digits ? groups.join('-') : digits
}

function cut(digits: string, [first = 0, second = 0]: readonly number[]): string {
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join('-')
}

function kindByType(parsed: PhoneNumber): PhoneKind {
  switch (parsed.getType()) {
    case 'MOBILE':
      return 'mobile'
    case 'FIXED_LINE':
      return 'landline'
    case 'VOIP':
      return 'voip'
    case 'TOLL_FREE':
      return 'toll-free'
    case 'PREMIUM_RATE':
    case 'SHARED_COST':
    case 'PAGER':
    case 'UAN':
    case 'VOICEMAIL':
    case 'PERSONAL_NUMBER':
      return 'other'
    case 'FIXED_LINE_OR_MOBILE': // North America does not tell the two apart
    case undefined:
    default:
      return 'unknown'
  }
}

function smsByKind(kind: PhoneKind): 'yes' | 'no' | 'unknown' {
  if (kind === 'mobile') return 'yes'
  return kind === 'voip' || kind === 'unknown' ? 'unknown' : 'no'
}
