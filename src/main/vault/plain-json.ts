import { utf8 } from './bytes.ts'

/** JSON as plain data, deeply read-only. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** Keys that could reach an object's prototype when somebody copies the object carelessly. Refused both ways. */
const HOSTILE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** UTF-8 JSON, or null when the object holds a hostile key or cannot be written (nested beyond all reason). */
export function encodeJson(object: JsonObject): Uint8Array | null {
  try {
    return hasHostileKey(object) ? null : utf8(JSON.stringify(object))
  } catch (error) {
    // V8 tells a value nested too deeply by this and nothing else.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The object in the bytes, or null when they are not UTF-8 JSON, not an object, or hold a hostile key. */
export function decodeJson(bytes: Uint8Array): JsonObject | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  // JSON.parse makes nothing but JSON values.
  const object = parsed as JsonObject
  return hasHostileKey(object) ? null : object
}

function hasHostileKey(object: JsonObject): boolean {
  // A list of what is still to see instead of recursion: depth comes from outside and must not end the program.
  const waiting: JsonValue[] = [object]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value) && Object.keys(value).some((key) => HOSTILE_KEYS.includes(key))) return true
    for (const inner of Object.values<JsonValue>(value)) waiting.push(inner)
  }
  return false
}
