import type { EditAnswer } from '#contract'
import type { VaultSettings } from '#core/record/settings'
import type { Result } from '#core/result'
import { titleOfFile } from './current-vault.ts'
import { SETTINGS_ID, type Session } from './session.ts'
import type { EditFailure } from './write-failure.ts'

/** Changes the vault's own record: what was printed, when the recovery key was proved, where copies are. */
export function noteSettings(
  session: Session,
  change: (settings: VaultSettings) => VaultSettings,
): Result<EditAnswer, EditFailure> {
  const known = session.settings() ?? {
    type: 'settings' as const,
    id: SETTINGS_ID,
    title: titleOfFile(session.vault.path),
    copies: [],
    sheets: [],
  }
  return session.applyNote(change(known))
}
