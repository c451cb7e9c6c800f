import { ok } from '#core/result'
import { titleOfFile } from '../../session/current-vault.ts'
import { usage } from '../arguments.ts'
import type { Command } from '../command.ts'
import { askNewPassword } from '../key-entry.ts'
import { createNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** As in the window. */
const TITLE_MAX = 100

/** Makes a new vault and says its recovery key, once. */
export const createCommand: Command = {
  name: 'create',
  positionals: ['FILE'],
  options: ['title', 'password-stdin'],
  synopsis: 'FILE [--title TITLE]',
  run: async (context, args) => {
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const title = (args.value('title') ?? (titleOfFile(file.value) || 'Hikae')).trim()
    if (title === '' || title.length > TITLE_MAX) return usage('bad-value', '--title')
    const password = await askNewPassword(context, args)
    if (!password.ok) return password
    const created = await createNotebook(context.host, file.value, { title, password: password.value })
    if (!created.ok) return created
    const { session, recoveryCode } = created.value
    session.vault.close()
    const { text } = context
    return ok({
      lines: [
        text['cli.create.done']({ title, file: file.value }),
        '',
        text['cli.create.recovery-key'],
        ...recoveryLines(recoveryCode),
        '',
        text['cli.create.keep-it'],
      ],
      json: { title, recoveryKey: recoveryCode },
    })
  },
}

/** The eight groups of a recovery key in two lines, as they stand on the kit. */
export function recoveryLines(code: string): readonly string[] {
  const groups = code.split(' ')
  return [groups.slice(0, 4), groups.slice(4)].map((line) => `  ${line.join('  ')}`)
}
