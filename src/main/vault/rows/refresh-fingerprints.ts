import { toHex, utf8 } from '../crypto/bytes.ts'
import { decodeJson, encodeJson, type JsonObject, type JsonValue } from '../crypto/plain-json.ts'
import { mac, type Key } from '../crypto/primitives.ts'

/*
 * Fingerprints of secrets, by which the same secret is known again inside one vault. They are made with a key of the
 * vault, so after a rotation they are others. Format: docs/vault-format.md, "Records".
 */

const FINGERPRINT_BYTES = 8

/** 16 hex digits. */
export function fingerprintOf(printKey: Key, secret: string): string {
  return toHex(mac(printKey, utf8(secret.normalize('NFC'))).slice(0, FINGERPRINT_BYTES))
}

/**
 * The outline as JSON bytes, with the fingerprints of its record's secrets under another key. `secrets` are the JSON bytes
 * of the record's secrets, and stay the caller's.
 */
export function withNewFingerprints(
  outline: JsonObject,
  secrets: Uint8Array | null,
  before: Key,
  after: Key,
): Uint8Array {
  const known = new Map<string, string>()
  const parsed = secrets === null ? null : decodeJson(secrets)
  for (const secret of textsOf(parsed)) known.set(fingerprintOf(before, secret), fingerprintOf(after, secret))
  // It came out of a vault, so it can be written again.
  return encodeJson(replaceTexts(outline, known) as JsonObject) ?? new Uint8Array(0)
}

function textsOf(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values<JsonValue>(value).flatMap(textsOf) : []
}

function replaceTexts(value: JsonValue, by: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return by.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => replaceTexts(item, by))
  return Object.fromEntries(
    Object.entries<JsonValue>(value).map(([key, item]) => [key, replaceTexts(item, by)]),
  )
}
