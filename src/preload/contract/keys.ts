import * as v from 'valibot'
import { call, nothing, ownersKey, password } from './call.ts'
import type { EditCode } from './codes.ts'
import type { VaultSummary } from './vault-shapes.ts'

/** The family's shares of a second recovery secret; null when there are none. */
export interface ShareState {
  readonly threshold: number
  readonly count: number
}

/** Quick unlock of the open vault on this computer. */
export interface QuickUnlockState {
  /** `no-keystore`: this system has no keystore that keeps a secret, so the choice is not offered. */
  readonly availability: 'available' | 'no-keystore'
  /** The day on which it ends by itself, YYYY-MM-DD; null while it is off. */
  readonly endsOn: string | null
}

type KeyCode = 'E_PASSWORD' | 'E_RECOVERY_CODE' | 'E_SHARES' | 'E_KDF_MEMORY' | EditCode

export const keyCalls = {
  /** What is set up beside password and recovery key. */
  state: call(nothing)
    .returns<{ readonly shares: ShareState | null; readonly quickUnlock: QuickUnlockState }>()
    .failsWith(),
  /** Sets a new password. `key` proves the right to: the old password, the recovery key or the family's shares. */
  changePassword: call(v.strictObject({ key: ownersKey, newPassword: password }))
    .returns<VaultSummary>()
    .failsWith<'E_PASSWORD_UNUSABLE' | KeyCode>(),
  /** Makes shares of a secret of their own; `threshold` of them open the vault. Earlier shares open nothing any more. */
  makeShares: call(
    v.strictObject({
      password,
      threshold: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8)),
      count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(15)),
    }),
  )
    .returns<{ readonly vault: VaultSummary; readonly shares: readonly string[] }>()
    .failsWith<KeyCode>(),
  /** The shares were printed or written down: they are wiped from memory. */
  forgetShares: call(nothing).returns<null>().failsWith(),
  /** From now on no share opens the vault. */
  removeShares: call(v.strictObject({ password })).returns<VaultSummary>().failsWith<KeyCode>(),
  /**
   * Replaces the vault key and encrypts everything anew, after a backup. Issues a new recovery key; shares and quick
   * unlock end. Starts set-up anew, because the paper is void. `keptAs`: the old file, which the old keys still open, as
   * they open every older copy.
   */
  rotate: call(v.strictObject({ password }))
    .returns<{ readonly vault: VaultSummary; readonly recoveryCode: string; readonly keptAs: string }>()
    .failsWith<'E_PASSWORD_UNUSABLE' | KeyCode>(),
  /** Turns quick unlock on for this computer, for 14 days at most. */
  enableQuickUnlock: call(
    v.strictObject({ password, pin: v.pipe(v.string(), v.minLength(6), v.maxLength(64)) }),
  )
    .returns<QuickUnlockState>()
    .failsWith<'E_NO_KEYSTORE' | KeyCode>(),
  disableQuickUnlock: call(nothing).returns<QuickUnlockState>().failsWith<'E_IO'>(),
} as const
