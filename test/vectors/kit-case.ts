import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/*
 * The vector set in the manner of the age test kit: one file per case. A few lines `name: value`, an empty line, then the
 * vault, gzipped, in base64.
 */

export type Verdict =
  | 'success'
  | 'header damaged'
  | 'password'
  | 'kdf limit'
  | 'header forged'
  | 'seal damaged'
  | 'set mismatch'
  | 'record damaged'
  | 'schema'
  | 'too new'

export type KitKey =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery-code'; readonly code: string }

/** A record that may be shown: its row id, outline, and secrets (null: none; 'damaged': not to be read). */
export type Released = readonly [rowId: string, outline: unknown, secrets: unknown]

/** What a reader says of a vault: what is wrong with it, and what of it may be shown. */
export interface Opened {
  readonly verdict: Verdict
  readonly released: readonly Released[]
}

export interface KitCase {
  readonly expect: Verdict
  /** SHA-256 of what may be released, as JSON, sorted by row id. */
  readonly released: string
  readonly key: KitKey
  readonly vault: Buffer
}

export function hashOfReleased(released: readonly Released[]): string {
  return createHash('sha256').update(JSON.stringify(released)).digest('hex')
}

export function writeCase({ expect, released, key, vault }: KitCase): string {
  const how = key.kind === 'password' ? `password: ${key.password}` : `code: ${key.code}`
  const body = gzipSync(vault, { level: 9 }).toString('base64').replace(/.{76}/gu, '$&\n')
  return `expect: ${expect}\nreleased: ${released}\n${how}\n\n${body}\n`
}

export function readCase(text: string): KitCase {
  const [head = '', body = ''] = text.split('\n\n')
  const lines = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const password = lines.get('password')
  return {
    // The files are part of the project, and the tests fail when they are not what this says.
    expect: lines.get('expect') as Verdict,
    released: lines.get('released') ?? '',
    key:
      password === undefined
        ? { kind: 'recovery-code', code: lines.get('code') ?? '' }
        : { kind: 'password', password },
    vault: gunzipSync(Buffer.from(body, 'base64')),
  }
}
