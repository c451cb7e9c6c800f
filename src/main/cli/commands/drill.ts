import { ok } from '#core/result'
import { drill } from '../../backup/drill.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { backupHostOf, withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Reads the newest backup of each place to its end, and notes in the vault how that went. Exit code 1: one is damaged. */
export const drillCommand: Command = {
  name: 'drill',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only'],
  synopsis: 'FILE',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    return withNotebook(context, args, path.value, { write: true }, ({ session }) => {
      const drilled = drill(session, backupHostOf(context.host))
      if (!drilled.ok) return drilled
      const { at, damaged } = drilled.value
      const { text } = context
      return ok({
        lines:
          damaged.length === 0
            ? [text['cli.drill.sound']]
            : damaged.map((file) => text['cli.drill.damaged']({ file })),
        json: { sound: damaged.length === 0, at, damaged, noted: session.vault.mode === 'read-write' },
        exitCode: damaged.length === 0 ? 0 : 1,
      })
    })
  },
}
