import { fail, ok } from '#core/result'
import { argon2id } from '../../src/main/vault/kdf/argon2id.ts'
import { MIN_MEMORY_KIB, MIN_PASSES } from '../../src/main/vault/kdf/kdf.ts'
import { createVault, type DeriveKey, type JsonObject } from '../../src/main/vault/vault.ts'

/** One record, as the file keeps it. */
interface Content {
  readonly outline: JsonObject
  readonly secrets: JsonObject | null
}

/**
 * Writes a vault without the app, for stories that are not about making one. Its password takes the least work that the
 * format allows: opening it is quick, and everything else in it is as the app would have made it.
 */
export async function writeVault(
  path: string,
  password: string,
  contents: readonly Content[],
): Promise<void> {
  const made = await createVault({
    path,
    password,
    kdfPolicy: { passes: MIN_PASSES, memoryKiB: MIN_MEMORY_KIB },
    deriveKey,
    anchors: { load: () => null, save: () => undefined },
    clock: () => Date.now(),
    writerId: 'f0'.repeat(16),
  })
  if (!made.ok) throw new Error(made.error.code)
  const { vault } = made.value
  const saved = vault.commit(
    contents.map((content) => ({ kind: 'put', rowId: vault.newRowId(), ...content })),
  )
  vault.close()
  if (!saved.ok) throw new Error(saved.error.code)
}

/** The settings record of a notebook with a title and nothing else. */
export function titled(title: string): Content {
  return {
    outline: { type: 'settings', id: 'settings', title, weave: 'plain', copies: [], sheets: [] },
    secrets: null,
  }
}

/** Argon2id in this process. */
export const deriveKey: DeriveKey = async (request) => {
  const key = await argon2id(request)
  return key === null ? fail({ code: 'E_KDF_MEMORY', memoryKiB: request.memoryKiB }) : ok(key)
}
