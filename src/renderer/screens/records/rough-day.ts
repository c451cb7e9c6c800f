/** The year before the first one of each era, by the first letter of its names. */
const ERAS: Readonly<Record<string, number>> = { 昭: 1925, 平: 1988, 令: 2018, S: 1925, H: 1988, R: 2018 }

/**
 * Reads a day as people write it, as exactly as it is known: 2015, 2015-4, 2015/04/01, 2015年4月, 平成27年4月1日, H27.4.
 *
 * @returns YYYY, YYYY-MM or YYYY-MM-DD; null for what is no day.
 */
export function parseRoughDay(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace('元年', '1年')
  const match =
    /^(?:(昭和?|平成?|令和?|[SHR])\.?)?(\d{1,4})(?:[年./-](\d{1,2})?(?:[月./-](\d{1,2})?日?)?)?$/iu.exec(
      plain,
    )
  if (match === null) return null
  const [, era, yearText = '', month, dayOfMonth] = match
  const before = era === undefined ? 0 : (ERAS[era.charAt(0).toUpperCase()] ?? 0)
  const year = Number(yearText) + before
  if (year < 1800 || year > 2999) return null
  const parts = [month, dayOfMonth].filter((part) => part !== undefined)
  const day = [String(year), ...parts.map((part) => part.padStart(2, '0'))].join('-')
  return exists(day) ? day : null
}

function exists(day: string): boolean {
  const [year, month = '01', dayOfMonth = '01'] = day.split('-')
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`)
}
