import type { Handlers } from '#contract'
import { createAppHandlers } from './app.ts'
import { createExchangeHandlers } from './exchange.ts'
import { createRecordHandlers } from './records.ts'
import { createSecretHandlers } from './secrets.ts'
import { createSheetHandlers } from './sheets.ts'
import type { Surroundings } from './surroundings.ts'
import { createVaultHandlers } from './vault.ts'

/** Every call of the contract, answered with what is around. */
export function createHandlers(around: Surroundings): Handlers {
  return {
    app: createAppHandlers(around),
    vault: createVaultHandlers(around),
    records: createRecordHandlers(around),
    secrets: createSecretHandlers(around),
    sheets: createSheetHandlers(around),
    exchange: createExchangeHandlers(around),
  }
}
