import { classifyPhone } from './classify-phone.ts'

/**
 * An address or number as a text that is the same for all its spellings: width and case of an address; width, hyphens, and +81
 * or the leading 0 of a number.
 */
export function contactKey(text: string): string {
  const value = text.normalize('NFKC').trim().toLowerCase()
  if (value.includes('@') || !/^[+\d(]/u.test(value)) return value
  return classifyPhone(value).e164 ?? value
}
