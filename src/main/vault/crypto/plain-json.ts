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
  const memory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return createDecoder(memory, 0, memory.length)(0, memory.length)
}

/**
 * As {@link decodeJson}, for many texts that lie in one stretch of memory with an ASCII character after each: they are judged
 * together, and one by one only where something is odd. What it gives decodes one text of the stretch.
 */
export function createDecoder(
  memory: Buffer,
  start: number,
  end: number,
): (from: number, to: number) => JsonObject | null {
  const stretch = memory.subarray(start, end)
  // Judging and reading apart is the same as a strict TextDecoder, and four times as fast.
  const areUtf8 = isUtf8(stretch)
  const mayBeHostile = mayHoldHostileKey(stretch)
  return (from, to) =>
    areUtf8 || isUtf8(memory.subarray(from, to))
      ? parseObject(memory.toString('utf8', from, to), mayBeHostile)
      : null
}

function parseObject(text: string, mayBeHostile: boolean): JsonObject | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  // JSON.parse makes nothing but JSON values.
  const object = parsed as JsonObject
  return mayBeHostile && hasHostileKey(object) ? null : object
}

/**
 * Cheap, and never wrong about "no": a key is written as it is, unless `\\u` hides a letter of it. Short parts that begin with
 * a rare letter are found five times as fast as the keys.
 */
const TRACES_OF_HOSTILE_KEYS = ['_proto', 'uctor', 'protot', '\\u'] as const

function mayHoldHostileKey(json: Buffer): boolean {
  return TRACES_OF_HOSTILE_KEYS.some((trace) => json.includes(trace))
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
