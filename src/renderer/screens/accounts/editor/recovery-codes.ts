/**
 * Cuts a pasted block into recovery codes: one on a line, or several apart by spaces or commas. Numbers of a list
 * (1. ・ 2) ・ ①) and repeated codes are left out; a code in groups apart by single spaces on a line of its own stays whole.
 */
export function parseRecoveryCodes(block: string): readonly string[] {
  const lines = block
    .split(/[\r\n,、，;\t]+|\s{2,}/u)
    .map((line) => line.replace(/^\s*(?:\(?\d{1,2}[.):：]|[①-⑳・•]|[-*]\s)\s*/u, '').trim())
    .filter((line) => line !== '')
  const codes = lines.flatMap(codesOfLine)
  return [...new Set(codes)]
}

/** "1234 5678" is one code of two groups; "abcd-efgh ijkl-mnop" or more than four parts are several. */
function codesOfLine(line: string): readonly string[] {
  const parts = line.split(/\s+/u)
  const isGrouped = parts.length <= 4 && parts.every((part) => /^[0-9A-Za-z]{3,5}$/u.test(part))
  return parts.length === 1 || isGrouped ? [line] : parts
}
