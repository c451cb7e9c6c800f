/*
 * The check code of a sheet: eight characters in two groups, by which its number is told from the same number of another
 * notebook, and an older sheet from a newer one. Of characters that look alike one stands for all, and there are no vowels,
 * so that no word comes out. 23^8 are 78 thousand million: that two states of a notebook have the same code by accident is
 * never met, and eight characters are still read out on the telephone without losing one's place.
 */

const ALPHABET = '23456789CDFHJKMNPRTVWXY'
const LENGTH = 8

/** What is read as the character that it is mistaken for. */
const MISREAD: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' }

/**
 * The check code that a digest begins with: `23CD-FH89`.
 *
 * @param digest - At least eight bytes, evenly distributed.
 */
export function checkCode(digest: Uint8Array): string {
  let number = digest.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const base = BigInt(ALPHABET.length)
  let code = ''
  for (let i = 0; i < LENGTH; i += 1) {
    code += ALPHABET.charAt(Number(number % base))
    number /= base
  }
  return inGroups(code)
}

/** A check code as somebody types it from the paper, in any case, width and grouping; null for what cannot be one. */
export function readCheckCode(text: string): string | null {
  const code = Array.from(signsOf(text), (sign) => MISREAD[sign] ?? sign)
  const isCode = code.length === LENGTH && code.every((sign) => ALPHABET.includes(sign))
  return isCode ? inGroups(code.join('')) : null
}

/** The number of a sheet as somebody types it from the paper: 第７号, No. 7; null where there is none. */
export function readSheetNumber(text: string): number | null {
  const number = Number(/\d+/u.exec(text.normalize('NFKC'))?.[0] ?? '0')
  return Number.isSafeInteger(number) && number > 0 ? number : null
}

/** What stands at the foot of a sheet, number and check code one after the other: `7 23CD-FH89`. */
export function readPaperMark(text: string): { readonly number: number; readonly code: string } | null {
  const signs = signsOf(text)
  const code = readCheckCode(signs.slice(-LENGTH))
  const number = readSheetNumber(signs.slice(0, -LENGTH))
  return code === null || number === null ? null : { number, code }
}

function signsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
}

function inGroups(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}
