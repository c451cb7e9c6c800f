import type { Language } from '#core/language'
import { formatList } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import type { CliFailure } from './failure.ts'

/** A failure as people read it: one line with its code, and where a document is at fault, one line per place. */
export function failureLines(failure: CliFailure, text: Messages, language: Language): readonly string[] {
  const first = text['cli.error']({ sentence: sentenceOf(failure, text, language), code: failure.code })
  if (failure.code !== 'E_DOCUMENT_SCHEMA') return [first]
  return [first, ...failure.issues.map((issue) => text['cli.error.issue'](issue))]
}

function sentenceOf(failure: CliFailure, text: Messages, language: Language): string {
  switch (failure.code) {
    case 'E_USAGE':
      return text['cli.error.E_USAGE'](failure)
    case 'E_UNKNOWN_ID':
      return text['cli.error.E_UNKNOWN_ID'](failure)
    case 'E_ACCESS_INPUT':
      return text['cli.error.E_ACCESS_INPUT'](failure)
    case 'E_DOCUMENT_SYNTAX':
      return text['cli.error.E_DOCUMENT_SYNTAX'](failure)
    case 'E_DOCUMENT_TOO_NEW':
      return text['cli.error.E_DOCUMENT_TOO_NEW'](failure)
    case 'E_AMBIGUOUS_ID':
      return text['cli.error.E_AMBIGUOUS_ID']({
        id: failure.id,
        candidates: formatList(failure.candidates, language),
      })
    case 'E_RECOVERY_CODE':
      return text['cli.error.E_RECOVERY_CODE']({ groups: formatList(failure.groups.map(String), language) })
    case 'E_KDF_EXPENSIVE':
      return text['cli.error.E_KDF_EXPENSIVE']({ seconds: failure.estimatedSeconds })
    case 'E_FILE_UNREADABLE':
      return text[`cli.error.E_FILE_UNREADABLE.${failure.reason}`]
    case 'E_SHEET_FORMAT':
      return text[`cli.error.E_SHEET_FORMAT.${failure.reason}`]
    case 'E_LEAK_LIST':
      return text['failure.E_LEAK_LIST'](failure)
    case 'E_NO_PLACE':
    case 'E_VAULT_DAMAGED':
    case 'E_BACKUP_DAMAGED':
    case 'E_COPY_OLDER':
    case 'E_OTHER_VAULT':
    case 'E_COPY_DAMAGED':
      return text[`failure.${failure.code}`]
    // What only a window can run into.
    case 'E_NOTHING_TO_UNDO':
    case 'E_PASSWORD_UNUSABLE':
    case 'E_LOCKED':
    case 'E_SHARES':
    case 'E_QUICK_UNLOCK':
    case 'E_NO_KEYSTORE':
    case 'E_NO_FORMER_VALUE':
    case 'E_NO_CONFLICT':
    case 'E_FILE_TOO_LARGE':
    case 'E_ATTACHMENTS_FULL':
    case 'E_FILE_KIND':
    case 'E_ATTACHMENT_DAMAGED':
    case 'E_LINK':
    case 'E_SCREEN_PICTURE':
    case 'E_INPUT':
    case 'E_DENIED':
    case 'E_SAME_PLACE':
      return text['cli.error.E_OTHER']
    default:
      return text[`cli.error.${failure.code}`]
  }
}
