/** As a BOM begins a text that is written in pairs of bytes. */
const UTF_16_MARK = [0xff, 0xfe] as const
/** What no text has: control characters, but for those that part lines and columns. */
const NO_TEXT = /[^\P{Cc}\t\n\f\r]/u

/**
 * The text in a file, in UTF-8, in UTF-16 with its mark, or in Shift_JIS as older programs in Japan write it; null for what is
 * no text in any of them, and for nothing at all.
 */
export function plainTextOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null
  const isMarked = UTF_16_MARK.every((byte, i) => bytes[i] === byte)
  for (const encoding of isMarked ? ['utf-16le'] : ['utf-8', 'shift_jis']) {
    const text = decoded(bytes, encoding)
    if (text !== null) return NO_TEXT.test(text) ? null : text
  }
  return null
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
