import type { AppData, VaultEntry } from '../system/app-data.ts'
import { summarise, type Opened } from './current-vault.ts'

/** Puts an open vault on this computer's list, as it stands now. `at` is the instant, ISO 8601. */
export function rememberVault(appData: AppData, opened: Opened, at: string): void {
  const { session } = opened
  noteVault(appData, {
    path: session.vault.path,
    title: summarise(opened).title,
    weave: session.settings()?.weave ?? 'plain',
    lastOpenedAt: at,
    accountCount: session.records().filter(({ type }) => type === 'account').length,
  })
}

/** Puts an entry on the list. The list is a convenience: a vault opens and locks even where it cannot be written. */
export function noteVault(appData: AppData, entry: VaultEntry): void {
  try {
    appData.rememberVault(entry)
  } catch {
    // The list stays as it was.
  }
}
