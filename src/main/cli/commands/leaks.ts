import { ok } from '#core/result'
import { recordNameWithPerson } from '#core/text/names'
import { checkLeaks, noteLeaks } from '../../session/check-leaks.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Looks every password up in a list of leaked ones, and notes in the vault what it said. Exit code 1: one is in it. */
export const leaksCommand: Command = {
  name: 'leaks',
  positionals: ['FILE', 'LIST'],
  options: [...KEY_OPTIONS, 'read-only'],
  synopsis: 'FILE LIST',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const list = pathOf(args, 1, 'LIST')
    if (!list.ok) return list
    return withNotebook(context, args, path.value, { write: true }, async ({ session }) => {
      const { host, text, language } = context
      const found = await checkLeaks(session, list.value, {
        onProgress: (done, total) => {
          if (total > 0)
            host.showProgress(text['leaks.running']({ percent: Math.floor((100 * done) / total) }))
        },
        isCancelled: () => false,
      })
      host.showProgress(null)
      if (!found.ok) return found
      const { checked, unchecked, seen } = found.value
      const noted = noteLeaks(session, found.value, host.clock().toISOString())
      if (!noted.ok && noted.error.code !== 'E_VAULT_READ_ONLY') return noted
      const naming = namingOf(context, session.records())
      const named = seen.flatMap(({ accountId, count }) => {
        const account = naming.recordById.get(accountId)
        return account === undefined
          ? []
          : [{ id: accountId, name: recordNameWithPerson(account, naming), count }]
      })
      return ok({
        lines: [
          ...named.map(({ name, count }) => `${name}: ${text['leaks.times']({ count, language })}`),
          text['leaks.sum']({ checked, seen: seen.length }),
          ...(unchecked === 0 ? [] : [text['leaks.unchecked']({ count: unchecked })]),
        ],
        json: { checked, unchecked, seen: named, noted: noted.ok },
        exitCode: seen.length === 0 ? 0 : 1,
      })
    })
  },
}
