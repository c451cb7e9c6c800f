import { MOST_DROPPED_BYTES } from '#core/record/attachment'

/** Bounds of one call as a whole; the schema of a call bounds each field on top of them. */
const limits = { depth: 24, values: 1_000_000, characters: 32 * 1024 * 1024, bytes: MOST_DROPPED_BYTES }

/** Names that could reach an object's prototype when values are copied about. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether what came over IPC is plain data of bearable size: no dates or maps, no hostile names, not too
 * deep and not too long. Looked at before any schema, so that a schema never walks something endless.
 */
export function isPlainInput(input: unknown): boolean {
  let values = 0
  let characters = 0
  let bytes = 0
  const isPlain = (value: unknown, depth: number): boolean => {
    values += 1
    if (values > limits.values || depth > limits.depth) return false
    if (typeof value === 'string') {
      characters += value.length
      return characters <= limits.characters
    }
    if (value === null || ['undefined', 'boolean', 'number'].includes(typeof value)) return true
    if (typeof value !== 'object') return false
    if (value instanceof Uint8Array) {
      bytes += value.length
      return bytes <= limits.bytes
    }
    if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1))
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    return Object.entries(value).every(([key, item]) => {
      characters += key.length
      return !hostileKeys.has(key) && isPlain(item, depth + 1)
    })
  }
  return isPlain(input, 0)
}
