import { fail, type Result } from '#core/result'
import type { FailureOf } from '#core/failure'
import {
  openVault,
  type OpeningKey,
  type OpenRequest,
  type OpenVault,
  type SiblingFailure,
} from '../vault/vault.ts'
import { toOpenFailure } from './open-failure.ts'
import { createSession, type Session } from './session.ts'

/** Why nothing can be merged from a file, in the codes that a window knows. */
export type CopyReadFailure = SiblingFailure | FailureOf<'E_KDF_MEMORY'>

/** What a copy of another vault key is opened with, when it has to be. */
interface CopyKey extends Omit<OpenRequest, 'path' | 'key' | 'anchors'> {
  readonly key: OpeningKey
}

/**
 * Opens another copy of an open vault for reading: with the keys in memory, or, when the vault key was changed before or
 * since, with the key that is given. Nothing is remembered of it, and from a damaged one nothing is taken.
 */
export async function openCopy(
  vault: OpenVault,
  path: string,
  copyKey: CopyKey | null,
): Promise<Result<OpenVault, CopyReadFailure>> {
  const sibling = vault.openSibling(path)
  if (sibling.ok || sibling.error.code !== 'E_PASSWORD' || copyKey === null) return sibling
  const anchors = { load: () => null, save: () => undefined }
  const opened = await openVault({ ...copyKey, path, anchors, mode: 'read-only' })
  if (!opened.ok) {
    const failure = toOpenFailure(opened.error)
    if (failure.code === 'E_PASSWORD') return fail({ code: 'E_PASSWORD', tried: 'password' })
    return fail({ code: failure.code === 'E_KDF_MEMORY' ? 'E_KDF_MEMORY' : 'E_COPY_DAMAGED' })
  }
  const refused =
    opened.value.vaultId !== vault.vaultId
      ? 'E_OTHER_VAULT'
      : opened.value.problems.some(({ code }) => code !== 'E_NEWER_WRITER')
        ? 'E_COPY_DAMAGED'
        : null
  if (refused === null) return opened
  opened.value.close()
  return fail({ code: refused })
}

/** Another copy as records, only to be read. */
export function readingSession(copy: OpenVault): Session {
  return createSession(copy, () => {
    throw new Error('a copy that is only read is not edited')
  })
}
