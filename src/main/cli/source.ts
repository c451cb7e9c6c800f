import { createHmac, randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { VaultRecord } from '#core/record/document'
import { ok, type Result } from '#core/result'
import { readDocumentFile } from '../exchange/hikae-json.ts'
import { withoutSecretParts } from '../session/outline.ts'
import { factsOf, parseSecrets, type SecretClock } from '../session/secrets.ts'
import type { Arguments, Context } from './command.ts'
import type { CliFailure } from './failure.ts'
import { withNotebook } from './notebook.ts'

/**
 * The outlines of the records in a file: of a vault, which asks for its key, or of a hikae-json document, which has no
 * lock. A document's secrets are dropped here; only which ones there are is kept.
 */
export async function readRecords(
  context: Context,
  args: Arguments,
  path: string,
): Promise<Result<readonly VaultRecord[], CliFailure>> {
  if (await isDocument(path)) {
    const document = await readDocumentFile(path)
    return document.ok ? ok(outlinesOf(document.value.records, context.host.clock().toISOString())) : document
  }
  return withNotebook(context, args, path, { write: false }, ({ session }) => ok(session.records()))
}

/** The records as a vault would show them after importing them. */
export function outlinesOf(records: readonly VaultRecord[], now: string): readonly VaultRecord[] {
  // Fingerprints tell equal secrets apart from others within this one run; the key is forgotten with it.
  const key = randomBytes(32)
  const clock: SecretClock = {
    now,
    fingerprint: (secret) =>
      createHmac('sha256', key).update(secret.normalize('NFC')).digest('hex').slice(0, 16),
  }
  return records.map((record) => {
    if (record.type !== 'account' && record.type !== 'licence') return withoutSecretParts(record)
    const secrets = parseSecrets(record.secrets ?? {}) ?? {}
    const secretFacts = factsOf(secrets, {}, {}, undefined, clock)
    return {
      ...withoutSecretParts(record),
      ...(record.secrets !== undefined && { secretFacts }),
    }
  })
}

const SQLITE_MAGIC = 'SQLite format 3\0'

/** A vault is an SQLite file. What is neither is left to the vault reader, which says what is wrong with it. */
async function isDocument(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
      const start = buffer.subarray(0, bytesRead).toString('latin1')
      return !start.startsWith(SQLITE_MAGIC) && /^(?:\xef\xbb\xbf)?\s*\{/u.test(start)
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}
