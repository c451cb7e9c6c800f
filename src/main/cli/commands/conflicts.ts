import { ok } from '#core/result'
import { fieldName, fieldValue } from '#core/text/field-words'
import type { NamingContext } from '#core/text/names'
import { namedConflicts } from '../../session/merge-report.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Lists the fields that were changed in two copies, with their values; of secrets, only when they were written. */
export const conflictsCommand: Command = {
  name: 'conflicts',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only'],
  synopsis: 'FILE',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    return withNotebook(context, args, path.value, { write: false }, ({ session }) => {
      const found = namedConflicts(session, context)
      if (!found.ok) return found
      const conflicts = found.value
      const naming = namingOf(context, session.records())
      const { text } = context
      return ok({
        lines:
          conflicts.length === 0
            ? [text['cli.conflicts.none']]
            : conflicts.flatMap(({ name, field, isSecret, versions }) => [
                text['cli.conflicts.item']({ name, field: fieldName(field, text) }),
                ...versions.map(({ at, value, isInForce }) =>
                  text['cli.conflicts.version']({
                    at,
                    value: isSecret ? '***' : valueText(field, value, naming),
                    isInForce,
                  }),
                ),
              ]),
        json: { conflicts },
        exitCode: conflicts.length === 0 ? 0 : 1,
      })
    })
  },
}

function valueText(field: string, value: unknown, naming: NamingContext): string {
  if (field !== 'bin') return fieldValue(field, value, naming)
  return naming.text[value === true ? 'copies.settle-bin' : 'copies.settle-keep']
}
