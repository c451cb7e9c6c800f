import type { VaultRecord } from '#core/record/document'
import { fail, ok, type Result } from '#core/result'
import { recordNameWithPerson } from '#core/text/names'
import { backUpBefore, toEditFailure } from '../../backup/make.ts'
import { readDocumentFile } from '../../exchange/hikae-json.ts'
import { findTwins } from '../../exchange/twins.ts'
import type { Command, Context, Outcome } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { backupHostOf, withNotebook } from '../notebook.ts'
import { choiceOf, pathOf } from '../option-values.ts'

/** Adds the records of a document to a vault: all of them in one transaction, or none. */
export const importCommand: Command = {
  name: 'import',
  positionals: ['FILE', 'SRC'],
  options: [...KEY_OPTIONS, 'format', 'dry-run', 'read-only'],
  synopsis: 'FILE --format hikae-json SRC [--dry-run]',
  run: async (context, args): Promise<Result<Outcome, CliFailure>> => {
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const source = pathOf(args, 1, 'SRC')
    if (!source.ok) return source
    const format = choiceOf(args, 'format', ['hikae-json'], { required: true })
    if (!format.ok) return format
    // Read first: nobody types a password for a document that cannot be imported anyway.
    const document = await readDocumentFile(source.value)
    if (!document.ok) return document
    const isTrial = args.has('dry-run')
    return withNotebook(context, args, file.value, { write: !isTrial }, ({ session }) => {
      const existing = session.records()
      const plan = session.planImport(document.value)
      if (!plan.ok) return plan
      if (!isTrial) {
        const backedUp = backUpBefore(session, backupHostOf(context.host))
        if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
        const imported = session.importDocument(document.value)
        if (!imported.ok) return imported
      }
      return ok(importOutcome(plan.value, existing, isTrial, context))
    })
  },
}

/** What an import would do, or has done. */
interface Plan {
  readonly added: readonly VaultRecord[]
  readonly changed: readonly VaultRecord[]
  readonly same: number
}

function importOutcome(
  { added, changed, same }: Plan,
  existing: readonly VaultRecord[],
  isTrial: boolean,
  context: Context,
): Outcome {
  const { text } = context
  const naming = namingOf(context, [...existing, ...added])
  const listed = [
    ...added.map((record) => ({ record, kind: 'added' as const })),
    ...changed.map((record) => ({ record, kind: 'changed' as const })),
  ].map(({ record, kind }) => ({ id: record.id, name: recordNameWithPerson(record, naming), kind }))
  const twins = findTwins(existing, added)
  const nameById = new Map<string, string>(listed.map(({ id, name }) => [id, name]))
  const counts = { added: added.length, changed: changed.length, same }
  return {
    lines: [
      ...(isTrial ? listed : []).map((item) => text['cli.import.name'](item)),
      ...twins.map(({ id }) => text['cli.import.twin']({ name: nameById.get(id) ?? id })),
      text[isTrial ? 'cli.import.preview' : 'cli.import.done'](counts),
    ],
    json: { dryRun: isTrial, ...counts, records: listed, twins },
  }
}
