import type { DisputedEntry, FormerEntry } from '../record/stored-secrets.ts'

/**
 * 16 hex digits that are equal when the versions not in force are: so that two copies see without decrypting that they
 * have the same past. Null when there are none. Two FNV-1a sums; it is no protection, the row's seal is.
 */
export function digestOf(disputed: readonly DisputedEntry[], former: readonly FormerEntry[]): string | null {
  const keys = [...disputed.map((entry) => keyOf('d', entry)), ...former.map((entry) => keyOf('f', entry))]
  if (keys.length === 0) return null
  const text = keys.sort().join('\n')
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x9747b28c)
}

function keyOf(kind: string, { field, versionId }: DisputedEntry | FormerEntry): string {
  return `${kind} ${field} ${versionId}`
}

function fnv1a(text: string, start: number): string {
  let sum = start
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
