import type { Failure } from '../failure.ts'
import type { Messages } from './messages.ts'

/** Says what happened and what to do. The stable code is shown beside it, not in it. */
export function failureText(failure: Failure, text: Messages): string {
  switch (failure.code) {
    case 'E_PASSWORD':
      return text['failure.E_PASSWORD'](failure)
    case 'E_RECOVERY_CODE':
      return text['failure.E_RECOVERY_CODE'](failure)
    case 'E_SHARES':
      return text['failure.E_SHARES'](failure)
    case 'E_KDF_EXPENSIVE':
      return text['failure.E_KDF_EXPENSIVE'](failure)
    case 'E_DOCUMENT_SYNTAX':
      return text['failure.E_DOCUMENT_SYNTAX'](failure)
    case 'E_DOCUMENT_SCHEMA':
      return text['failure.E_DOCUMENT_SCHEMA'](failure)
    case 'E_LEAK_LIST':
      return text['failure.E_LEAK_LIST'](failure)
    case 'E_SCREEN_PICTURE':
      return text['failure.E_SCREEN_PICTURE'](failure)
    case 'E_INTERNAL':
      return text['failure.E_INTERNAL'](failure)
    default:
      return text[`failure.${failure.code}`]
  }
}
