/** How many digits stand in one group on paper. */
export const GROUP_DIGITS = 6

/** What a group's input is, as far as its digits go. */
interface DigitInput {
  value: string
}

/** Moves digits beyond a group's six into the groups after it: the whole key was pasted. Answers the last group filled. */
export function spreadDigits(fields: readonly DigitInput[], from: number): number {
  const first = fields[from]
  if (first === undefined) return from
  const digits = first.value.normalize('NFKC').replace(/\D/gu, '')
  if (digits.length <= GROUP_DIGITS) return from
  return fillGroups(fields.slice(from), digits) + from
}

/** Writes digits into groups, six each. Answers the last group that was written to. */
export function fillGroups(fields: readonly DigitInput[], digits: string): number {
  const parts = (digits.match(/\d{1,6}/gu) ?? []).slice(0, fields.length)
  parts.forEach((part, index) => {
    const field = fields[index]
    if (field !== undefined) field.value = part
  })
  return Math.max(parts.length - 1, 0)
}
