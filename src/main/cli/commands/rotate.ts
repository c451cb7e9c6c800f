import { mkdirSync } from 'node:fs'
import { fail, ok } from '#core/result'
import { keptNameFor } from '../../backup/kept-name.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { toRotateFailure } from '../../session/open-failure.ts'
import { createSession } from '../../session/session.ts'
import { openAppData } from '../../system/app-data.ts'
import type { Command } from '../command.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'
import { recoveryLines } from './create.ts'

/** Replaces the vault key, seals everything anew, and says the new recovery key, once. */
export const rotateCommand: Command = {
  name: 'rotate',
  positionals: ['FILE'],
  options: ['password-stdin'],
  synopsis: 'FILE',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const { host, text } = context
    return withNotebook(context, args, path.value, { write: true }, async ({ session, key }) => {
      // Only the password is asked for here.
      const password = key.kind === 'password' ? key.password : ''
      const backups = { appData: openAppData(host.dataFolder), clock: () => host.clock().getTime() }
      const keepAs = keptNameFor(session, backups, (folder) => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
      })
      const { vault, outcome } = await session.vault.rotate({ password, keepAs })
      if (outcome.ok && vault !== null) {
        // The paper is void. Where this cannot be noted, the new key is said all the same.
        const rotated = createSession(vault, () => host.clock().toISOString())
        noteSettings(rotated, ({ recoveryKey, ...rest }) => rest)
      }
      vault?.close()
      if (!outcome.ok) return fail(toRotateFailure(outcome.error))
      const { recoveryCode } = outcome.value
      return ok({
        lines: [
          text['cli.rotate.done']({ kept: keepAs }),
          '',
          text['cli.create.recovery-key'],
          ...recoveryLines(recoveryCode),
          '',
          text['cli.create.keep-it'],
        ],
        json: { recoveryKey: recoveryCode, keptAs: keepAs },
      })
    })
  },
}
