import type { OpenCode } from '#contract'
import type { FailureOf } from '#core/failure'
import type {
  CopyFailure,
  CreateFailure,
  InspectFailure,
  KeyFailure,
  OpenFailure,
  PasswordChangeFailure,
  RotateFailure,
} from '../vault/vault.ts'
import { toWriteFailure, type EditFailure } from './write-failure.ts'

/** Why a vault was not opened, in the codes that a window knows. */
export type OpeningFailure = FailureOf<OpenCode>

/** Puts the vault's reasons for not opening into the words of the contract. */
export function toOpenFailure(failure: OpenFailure | InspectFailure): OpeningFailure {
  switch (failure.code) {
    case 'E_PASSWORD':
      return { code: 'E_PASSWORD', tried: failure.tried }
    case 'E_RECOVERY_CODE':
      return { code: 'E_RECOVERY_CODE', groups: failure.groups }
    case 'E_SHARES':
      return { code: 'E_SHARES', reason: failure.reason, share: failure.share }
    case 'E_KDF_EXPENSIVE':
      return { code: 'E_KDF_EXPENSIVE', estimatedSeconds: failure.estimatedSeconds }
    case 'E_BUSY':
      return { code: 'E_IO' }
    default:
      return { code: failure.code }
  }
}

/** Why a vault was not made. */
export function toCreateFailure(
  failure: CreateFailure,
): FailureOf<
  'E_EXISTS' | 'E_PASSWORD_UNUSABLE' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO' | 'E_KDF_MEMORY'
> {
  switch (failure.code) {
    case 'E_PASSWORD_EMPTY':
    case 'E_PASSWORD_CHARACTER':
      return { code: 'E_PASSWORD_UNUSABLE' }
    case 'E_NOT_FOUND':
    case 'E_VERIFY_FAILED':
      return { code: 'E_IO' }
    default:
      return { code: failure.code }
  }
}

/** Why a copy was not written. */
export function toCopyFailure(
  failure: CopyFailure,
): FailureOf<'E_EXISTS' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'> {
  switch (failure.code) {
    case 'E_EXISTS':
    case 'E_FOLDER_READ_ONLY':
    case 'E_DISK_FULL':
      return { code: failure.code }
    default:
      return { code: 'E_IO' }
  }
}

/** Why a key was not changed. */
export function toKeyFailure(failure: KeyFailure): EditFailure | FailureOf<'E_PASSWORD' | 'E_KDF_MEMORY'> {
  if (failure.code === 'E_PASSWORD') return { code: 'E_PASSWORD', tried: failure.tried }
  return failure.code === 'E_KDF_MEMORY' ? { code: 'E_KDF_MEMORY' } : toWriteFailure(failure)
}

/** Why the password was not changed. */
export function toPasswordChangeFailure(
  failure: PasswordChangeFailure,
):
  | EditFailure
  | FailureOf<'E_PASSWORD' | 'E_PASSWORD_UNUSABLE' | 'E_RECOVERY_CODE' | 'E_SHARES' | 'E_KDF_MEMORY'> {
  switch (failure.code) {
    case 'E_PASSWORD_EMPTY':
    case 'E_PASSWORD_CHARACTER':
      return { code: 'E_PASSWORD_UNUSABLE' }
    case 'E_RECOVERY_CODE':
      return { code: 'E_RECOVERY_CODE', groups: failure.groups }
    case 'E_SHARES':
      return { code: 'E_SHARES', reason: failure.reason, share: failure.share }
    default:
      return toKeyFailure(failure)
  }
}

/** Why the vault key was not replaced. */
export function toRotateFailure(
  failure: RotateFailure,
): EditFailure | FailureOf<'E_PASSWORD' | 'E_PASSWORD_UNUSABLE' | 'E_KDF_MEMORY'> {
  switch (failure.code) {
    case 'E_PASSWORD_EMPTY':
    case 'E_PASSWORD_CHARACTER':
      return { code: 'E_PASSWORD_UNUSABLE' }
    // The name to keep the old file under was free, and what does not verify is left as it was.
    case 'E_EXISTS':
    case 'E_VERIFY_FAILED':
      return { code: 'E_IO' }
    default:
      return toKeyFailure(failure)
  }
}
