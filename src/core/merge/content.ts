import { compareText } from '../order.ts'

/*
 * Comparing JSON values by their content, whatever the order of their keys.
 */

/** Whether two JSON values have the same content; `undefined` is a value, and equal to a missing key. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, i) => isSameContent(item, b[i]))
  }
  return isSubset(a, b) && Object.keys(b).every((key) => key in a || valueIn(b, key) === undefined)
}

/** A value as text that is equal when its content is: keys in order. */
export function contentText(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  ) as string | undefined // JSON.stringify(undefined) is undefined, whatever its type says
  return text ?? ''
}

function isSubset(a: object, b: object): boolean {
  return Object.keys(a).every((key) => isSameContent(valueIn(a, key), valueIn(b, key)))
}

function valueIn(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined
}
