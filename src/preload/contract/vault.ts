import * as v from 'valibot'
import type { AppState } from './app.ts'
import { call, language, nothing, openingKey, password, path, recoveryCode, title } from './call.ts'
import type { EditCode, OpenCode } from './codes.ts'
import type { VaultSummary } from './vault-shapes.ts'

export interface VerifyAnswer {
  readonly sound: boolean
  readonly recordCount: number
  /** Records that cannot be read any more. */
  readonly damagedCount: number
  readonly checkedAt: string
}

export const vaultCalls = {
  /** Asks for the place of a new vault in the system's dialog; the file does not exist yet. */
  choosePlace: call(v.strictObject({ title })).returns<{ readonly path: string } | null>().failsWith(),
  /** Asks for a vault file in the system's dialog and puts it on the list. */
  chooseFile: call(nothing).returns<AppState | null>().failsWith<OpenCode>(),
  /** Puts a vault file that was dropped onto the window on the list, as `chooseFile` does. */
  addFile: call(v.strictObject({ path })).returns<AppState>().failsWith<OpenCode>(),
  /** Makes a vault, opens it and answers with its recovery key: eight groups of six digits. Takes about two seconds. */
  create: call(
    v.strictObject({ path, title, weave: v.picklist(['plain', 'stripe', 'check']), password, language }),
  )
    .returns<{ readonly vault: VaultSummary; readonly recoveryCode: string }>()
    .failsWith<
      'E_EXISTS' | 'E_PASSWORD_UNUSABLE' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO' | 'E_KDF_MEMORY'
    >(),
  /** Makes the sample notebook and opens it. It is on no list, and gone when it locks. */
  openSample: call(nothing).returns<VaultSummary>().failsWith<'E_IO' | 'E_KDF_MEMORY'>(),
  /** Replaces the recovery key by a new one, which opens from now on; the old paper is void. Starts set-up anew. */
  renewRecoveryKey: call(v.strictObject({ password }))
    .returns<{ readonly vault: VaultSummary; readonly recoveryCode: string }>()
    .failsWith<'E_PASSWORD' | 'E_KDF_MEMORY' | EditCode>(),
  /** Ends set-up: from here on the recovery key is on paper only. Refused until the kit was printed or saved. */
  finishSetUp: call(nothing).returns<VaultSummary>().failsWith<EditCode | 'E_NOTHING_TO_PRINT'>(),
  /** Derives the key and opens the vault file. Takes about a second by design. */
  unlock: call(
    v.strictObject({
      path,
      key: openingKey,
      readOnly: v.optional(v.boolean()),
      /** This older or parallel copy is the one to go on with. */
      acceptCopy: v.optional(v.boolean()),
      /** Nobody else has it open: take over the lock of a computer that cannot be asked. */
      takeOverLock: v.optional(v.boolean()),
      allowExpensiveKdf: v.optional(v.boolean()),
    }),
  )
    .returns<VaultSummary>()
    .failsWith<OpenCode>(),
  /** Closes the vault. The window that asked is destroyed with everything it showed. */
  lock: call(nothing).returns<null>().failsWith(),
  /** Checks the recovery key that was typed back from paper, and notes the day. */
  proveRecoveryKey: call(v.strictObject({ code: recoveryCode }))
    .returns<VaultSummary>()
    .failsWith<'E_RECOVERY_CODE' | 'E_PASSWORD' | EditCode>(),
  /** Writes a verified copy of the file to a place chosen in the system's dialog, and notes it. */
  saveCopy: call(nothing).returns<{ readonly path: string } | null>().failsWith<EditCode | 'E_EXISTS'>(),
  verify: call(nothing).returns<VerifyAnswer>().failsWith<'E_IO'>(),
} as const
