import { asRecordId, type Money, type RecordId } from '#core/record/field'

/** The value of a field as it is written into a record; undefined for an empty one. */
export function textOrNone(text: string): string | undefined {
  const trimmed = text.trim()
  return trimmed === '' ? undefined : trimmed
}

/** The id that a select holds; undefined for its empty choice. */
export function idOrNone(text: string): RecordId | undefined {
  return text === '' ? undefined : asRecordId(text)
}

/**
 * A record with some fields replaced. A field given as undefined is taken out; what is not named stays, so that fields of
 * a newer version survive an edit.
 */
export function withFields<T extends object>(
  base: T,
  fields: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const merged = Object.entries({ ...base, ...fields }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(merged) as T // only optional fields may be given as undefined
}

/** Reads an amount as people write it: 43,980 · ４３９８０円 · ¥1,200. Null for what is no amount. */
export function parseAmount(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s円¥$€£]/gu, '')
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return null
  const amount = Number(plain)
  return amount <= 1e12 ? amount : null
}

/** Money from its two fields; undefined while there is no amount. */
export function moneyOrNone(amount: string, currency: string): Money | undefined {
  const value = parseAmount(amount)
  return value === null ? undefined : { amount: value, currency }
}
