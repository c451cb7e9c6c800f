import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '#core/result'
import { recordNameWithPerson } from '#core/text/names'
import { compareWith, type Comparison } from '../../backup/compare.ts'
import { restoreFrom, withBackup } from '../../backup/restore.ts'
import type { Session } from '../../session/session.ts'
import type { Command, Context, Outcome } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { backupHostOf, withNotebook, type Notebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Makes the content of a vault that of one of its backups, in one transaction, after backing up what is there. */
export const restoreCommand: Command = {
  name: 'restore',
  positionals: ['FILE', 'BACKUP'],
  options: [...KEY_OPTIONS, 'dry-run'],
  synopsis: 'FILE BACKUP [--dry-run]',
  run: async (context, args): Promise<Result<Outcome, CliFailure>> => {
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const backup = pathOf(args, 1, 'BACKUP')
    if (!backup.ok) return backup
    const isTrial = args.has('dry-run')
    return withNotebook(context, args, file.value, { write: !isTrial }, (notebook) =>
      restore(context, notebook, backup.value, isTrial),
    )
  },
}

async function restore(
  context: Context,
  { session, key }: Notebook,
  path: string,
  isTrial: boolean,
): Promise<Result<Outcome, CliFailure>> {
  const host = { ...backupHostOf(context.host), deriveKey: context.host.deriveKey }
  const work = async (backup: Session): Promise<Result<Outcome, CliFailure>> => {
    const compared = compareWith(backup, session)
    if (!compared.ok) return compared
    const outcome = outcomeOf(compared.value, backup, session, isTrial, context)
    if (isTrial || compared.value.differences.length === 0) return ok(outcome)
    const restored = await restoreFrom(backup, session, host, null)
    return restored.ok ? ok(outcome) : asCliFailure(restored.error, path)
  }
  const byOurKeys = await withBackup(session, { path }, host, work)
  // From before a key rotation: the password is most often the same.
  const restored =
    !byOurKeys.ok && byOurKeys.error.code === 'E_PASSWORD' && key.kind === 'password'
      ? await withBackup(session, { path, password: key.password }, host, work)
      : byOurKeys
  return restored.ok ? restored : asCliFailure(restored.error, path)
}

function asCliFailure(
  error: CliFailure | { readonly code: 'E_FILE_UNREADABLE' },
  path: string,
): Result<never, CliFailure> {
  if (error.code !== 'E_FILE_UNREADABLE') return fail(error)
  return fail({ code: 'E_FILE_UNREADABLE', reason: existsSync(path) ? 'io' : 'missing' })
}

function outcomeOf(
  { differences, same }: Comparison,
  backup: Session,
  session: Session,
  isTrial: boolean,
  context: Context,
): Outcome {
  const { text } = context
  const naming = namingOf(context, [...session.records(), ...backup.records()])
  const listed = differences.map(({ kind, record, fields }) => ({
    id: record.id,
    name: recordNameWithPerson(record, naming),
    kind,
    fields,
  }))
  const count = (kind: string) => differences.filter((difference) => difference.kind === kind).length
  const counts = { missing: count('missing'), changed: count('changed'), newer: count('newer'), same }
  return {
    lines: [
      ...(isTrial ? listed : []).map(({ name, kind, fields }) =>
        text['cli.restore.difference']({ name, kind, fields: fields.join(', ') }),
      ),
      text[isTrial ? 'cli.restore.preview' : 'cli.restore.done'](counts),
    ],
    json: { dryRun: isTrial, savedAt: backup.vault.state().savedAt, ...counts, records: listed },
  }
}
