import type { Handlers } from '#contract'
import { createAppHandlers } from './app.ts'
import { createAttachmentHandlers } from './attachments.ts'
import { createBackupHandlers } from './backups.ts'
import { createBinHandlers } from './bin.ts'
import { createCopyHandlers } from './copies.ts'
import { createDraftHandlers } from './drafts.ts'
import { createHandOverHandlers } from './hand-over.ts'
import { createHistoryHandlers } from './history.ts'
import { createKeyHandlers } from './keys.ts'
import { createExchangeHandlers } from './exchange.ts'
import { createLeakHandlers } from './leaks.ts'
import { createRecordHandlers } from './records.ts'
import { createReminderHandlers } from './reminders.ts'
import { createSecretHandlers } from './secrets.ts'
import { createSheetHandlers } from './sheets.ts'
import { createFileFollower } from '../../session/follow-file.ts'
import { createSession } from '../../session/session.ts'
import { followingFile } from '../following.ts'
import { nowOf, type Surroundings } from './surroundings.ts'
import { createVaultHandlers } from './vault.ts'

/** Every call of the contract, answered with what is around. */
export function createHandlers(around: Surroundings): Handlers {
  const follower = createFileFollower(around.current, (vault, history) =>
    createSession(vault, () => nowOf(around), history),
  )
  const handlers: Handlers = {
    app: createAppHandlers(around),
    vault: createVaultHandlers(around),
    records: createRecordHandlers(around),
    secrets: createSecretHandlers(around),
    leaks: createLeakHandlers(around),
    sheets: createSheetHandlers(around),
    attachments: createAttachmentHandlers(around),
    backups: createBackupHandlers(around),
    bin: createBinHandlers(around),
    copies: createCopyHandlers(around, follower),
    drafts: createDraftHandlers(around),
    history: createHistoryHandlers(around),
    keys: createKeyHandlers(around),
    handOver: createHandOverHandlers(around),
    exchange: createExchangeHandlers(around),
    reminders: createReminderHandlers(around),
  }
  return followingFile(handlers, follower)
}
