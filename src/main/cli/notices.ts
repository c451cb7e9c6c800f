import type { Messages } from '#core/text/messages'
import type { Session } from '../session/session.ts'
import type { OpenVault } from '../vault/vault.ts'

/** Why a vault is open for reading only although nobody asked for that, and what was done to it on opening. */
export function noticeLines(session: Session, text: Messages): readonly string[] {
  const kinds = new Set<Kind>(session.vault.problems.map(({ code }) => kindOf(code)))
  if (session.vault.migration !== null) kinds.add('migrated')
  if (session.unreadable() > 0) kinds.add('damaged')
  return [...kinds].map((kind) => text[`cli.notice.${kind}`])
}

type Kind = ReturnType<typeof kindOf> | 'migrated'

function kindOf(code: OpenVault['problems'][number]['code']) {
  switch (code) {
    case 'E_FILE_DAMAGED':
    case 'E_HEADER_DAMAGED':
    case 'E_HEADER_FORGED':
    case 'E_SEAL_DAMAGED':
    case 'E_SET_MISMATCH':
    case 'E_RECORD_DAMAGED':
      return 'damaged'
    case 'E_ROLLBACK':
      return 'older-copy'
    case 'E_FORK':
      return 'fork'
    case 'E_LOCKED_BY_OTHER':
      return 'open-elsewhere'
    case 'E_FOLDER_READ_ONLY':
      return 'folder-read-only'
    case 'E_NOT_MIGRATED':
      return 'not-migrated'
    case 'E_NEWER_WRITER':
      return 'newer-writer'
  }
}
