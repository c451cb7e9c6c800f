/** What a caller should handle comes back as data: a value, or a failure told apart by its `code`. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Wraps a failure. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** Closes a `switch` over a union: reached only when a variant was forgotten, and then it does not compile. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${typeof value}`)
}
