import { fail, ok } from '#core/result'
import { toPasswordChangeFailure } from '../../session/open-failure.ts'
import { calibrateKdf } from '../../vault/vault.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS, typeNewPassword } from '../key-entry.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Sets a new password; with the recovery key also where the old one is forgotten. */
export const passwdCommand: Command = {
  name: 'passwd',
  positionals: ['FILE'],
  options: KEY_OPTIONS,
  synopsis: 'FILE [--recovery-key]',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const { host, text } = context
    return withNotebook(context, args, path.value, { write: true }, async ({ session, key }) => {
      const newPassword = await typeNewPassword(context, text['cli.ask.changed-password'])
      if (!newPassword.ok) return newPassword
      const kdfPolicy = await calibrateKdf(host.deriveKey, host.machine)
      if (!kdfPolicy.ok) return kdfPolicy
      const change = { key, newPassword: newPassword.value, kdfPolicy: kdfPolicy.value }
      const changed = await session.vault.changePassword(change)
      if (changed.ok) return ok({ lines: [text['cli.passwd.done']], json: { changed: true } })
      const { error } = changed
      if (error.code === 'E_PASSWORD_EMPTY' || error.code === 'E_PASSWORD_CHARACTER') return fail(error)
      return fail(toPasswordChangeFailure(error))
    })
  },
}
