import { ok } from '#core/result'
import { authenticate } from '../keys/change-slots.ts'
import { saveHeader } from '../rows/write.ts'
import type { MigrationStep } from './step.ts'

/**
 * Format 2 keeps versions of fields, a bin, attachments and family shares. A writer of format 1 would keep all that as
 * unknown fields and change records without saying so in their versions: it may read from now on, and no longer write.
 * Records stay byte for byte: one without versions counts as last set when it was last saved, which is the same in
 * every copy, so copies that were brought over apart agree.
 */
export const toVersions: MigrationStep = {
  to: 2,
  run: ({ saving, memory }) => {
    const { header, keys } = saving.unlocked
    const next = authenticate({ ...header.header, minWriter: 2 }, keys)
    const { result } = saveHeader(saving, memory, next.cells)
    return result.ok ? ok(next) : result
  },
}
