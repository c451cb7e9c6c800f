import * as v from 'valibot'
import type { HandOver } from '#core/record/settings'
import type { Deletion } from '#core/sheet/model/certificates'
import { call, nothing, password, path } from './call.ts'
import type { EditCode } from './codes.ts'
import type { VaultSummary } from './vault-shapes.ts'

/** A file of the vault on this computer. `beside`: another one in its folder; `backup`: in a place for backups. */
export interface VaultTrace {
  readonly kind: 'vault' | 'beside' | 'backup'
  readonly path: string
}

/** What forgetting the open vault does away with on this computer, and what it cannot. */
export interface ForgetPlan {
  readonly fingerprint: string
  readonly title: string
  readonly files: readonly VaultTrace[]
  /** Folders in which backups may lie, and which cannot be read now: a stick that was taken out. */
  readonly unreachable: readonly string[]
  /** Files with the name of a backup of this vault that cannot be told for certain: they stay. */
  readonly unidentified: readonly string[]
}

/** A copy elsewhere, read to its end with the keys of the open vault. */
export interface ProvenCopy {
  readonly path: string
  readonly recordCount: number
  readonly savedAt: string
}

type KeyCode = 'E_PASSWORD' | 'E_PASSWORD_UNUSABLE' | 'E_KDF_MEMORY' | EditCode
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

export const handOverCalls = {
  /**
   * Hands the open vault over: the owner's password in place of the one it had, another vault key, a new recovery key; shares
   * and quick unlock end, and every key from before opens older copies only. One step: it happens whole or not at all. Starts
   * set-up anew, because the paper is void. `keptAs`: the old file, which the old keys still open.
   */
  give: call(v.strictObject({ password, newPassword: password, to: name, by: v.optional(name) }))
    .returns<{
      readonly vault: VaultSummary
      readonly recoveryCode: string
      readonly keptAs: string
      readonly handOver: HandOver
    }>()
    .failsWith<KeyCode>(),
  /** Opens the file anew, from the disk, with what the owner types: proof that it is theirs, noted with the last hand-over. */
  prove: call(v.strictObject({ password }))
    .returns<{ readonly recordCount: number }>()
    .failsWith<'E_PASSWORD' | 'E_KDF_MEMORY' | 'E_IO'>(),
  /** What forgetting the open vault would do away with. */
  plan: call(nothing).returns<ForgetPlan>().failsWith(),
  /** Has the owner's copy chosen, and reads it to its end. Null: cancelled. `E_SAME_PLACE`: it would be done away with too. */
  chooseCopy: call(nothing)
    .returns<ProvenCopy | null>()
    .failsWith<'E_OTHER_VAULT' | 'E_COPY_DAMAGED' | 'E_COPY_OLDER' | 'E_SAME_PLACE' | 'E_PASSWORD'>(),
  /**
   * Does away with the open vault on this computer, backups first and the vault's own file last, then locks. Broken off
   * half-way, the vault still opens and it can be done again. `E_IO`: a file could not be removed, and the vault is still there.
   * The proof is asked again here: a copy that is read once more, or the vault's title as it was typed.
   */
  forget: call(
    v.strictObject({
      proof: v.variant('kind', [
        v.strictObject({ kind: v.literal('copy'), path }),
        v.strictObject({ kind: v.literal('word'), title: name }),
      ]),
    }),
  )
    .returns<Deletion>()
    .failsWith<
      'E_OTHER_VAULT' | 'E_COPY_DAMAGED' | 'E_COPY_OLDER' | 'E_SAME_PLACE' | 'E_PASSWORD' | 'E_INPUT' | 'E_IO'
    >(),
  /** What was done away with on this computer, the last first; asked without a vault being open. */
  deletions: call(nothing).returns<readonly Deletion[]>().failsWith(),
  forgetDeletion: call(v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)) }))
    .returns<readonly Deletion[]>()
    .failsWith<'E_IO'>(),
} as const
