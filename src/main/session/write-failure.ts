import type { EditCode } from '#contract'
import type { FailureOf } from '#core/failure'
import type { WriteFailure } from '../vault/vault.ts'

/** Why an edit was not saved, in the codes that a window knows. */
export type EditFailure = FailureOf<EditCode>

/** Puts the vault's own failures into the words of the contract. */
export function toWriteFailure(failure: WriteFailure): EditFailure {
  switch (failure.code) {
    case 'E_FOLDER_READ_ONLY':
    case 'E_DISK_FULL':
    case 'E_CHANGED_ELSEWHERE':
    case 'E_VAULT_READ_ONLY':
    case 'E_RECORD_TOO_LARGE':
    case 'E_UNKNOWN_RECORD':
    case 'E_RECORD_DAMAGED':
      return { code: failure.code }
    case 'E_TOO_MANY_RECORDS':
    case 'E_RECORD_INVALID': // a record that passed its schema is valid JSON: the vault refuses only what is too deep
      return { code: 'E_RECORD_TOO_LARGE' }
    case 'E_NOT_FOUND':
    case 'E_IO':
    case 'E_BUSY':
    case 'E_FILE_DAMAGED':
      return { code: 'E_IO' }
  }
}
