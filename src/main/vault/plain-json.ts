import { isUtf8 } from 'node:buffer'
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
  // Judging and reading apart is the same as a strict TextDecoder, and four times as fast.
  if (!isUtf8(bytes)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  // JSON.parse makes nothing but JSON values.
  const object = parsed as JsonObject
  return mayHoldHostileKey(text) && hasHostileKey(object) ? null : object
}

/** Cheap, and never wrong about "no": a key is written as it is, unless `\\u` hides a letter of it. */
function mayHoldHostileKey(json: string): boolean {
  return HOSTILE_KEYS.some((key) => json.includes(key)) || json.includes('\\u')
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
