/** The day (YYYY-MM-DD) so many months later; the last of its month where that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), count % 12]
  if (toYear > 9999) return '9999-12-31'
  const last = new Date(Date.UTC(2000, toMonth + 1, 0)).getUTCDate()
  const days = toMonth === 1 && !isLeap(toYear) ? 28 : last
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(toYear).padStart(4, '0')}-${two(toMonth + 1)}-${two(Math.min(date, days))}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
