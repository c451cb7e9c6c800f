import type { Language } from '../language.ts'
import type { Money } from '../record/field.ts'

/** Money as people write it: 43,980円 · ¥43,980. */
export function formatMoney({ amount, currency }: Money, language: Language): string {
  if (currency === 'JPY' && language === 'ja') return `${formatNumber(amount, language)}円`
  const format = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
  return format.format(amount)
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB').format(value)
}

/** A calendar day (YYYY-MM-DD, or rougher: YYYY-MM, YYYY) as people write it: 2026年11月22日 · 22 Nov 2026. */
export function formatDay(text: string, language: Language, style: 'plain' | 'weekday' = 'plain'): string {
  const [year, month, dayOfMonth] = text.slice(0, 10).split('-')
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)))
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: language === 'ja' ? 'long' : 'short' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
    ...(dayOfMonth !== undefined && style === 'weekday' ? { weekday: 'short' } : {}),
  })
  const formatted = format.format(date)
  return language === 'ja' ? formatted.replace('(', '（').replace(')', '）') : formatted.replace(',', '')
}

/** An instant as people write it, where they are: 2026年11月22日 12:00 · 22 Nov 2026, 12:00. */
export function formatMoment(instant: string, language: Language): string {
  const at = new Date(instant)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = formatDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, language)
  return `${day}${language === 'ja' ? ' ' : ', '}${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Names in one sentence: 花子さんの携帯、紙 · the phone and the paper. */
export function formatList(names: readonly string[], language: Language): string {
  return language === 'ja'
    ? names.join('、')
    : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}
