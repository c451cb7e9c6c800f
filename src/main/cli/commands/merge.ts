import { fail, ok, type Result } from '#core/result'
import { recordNameWithPerson } from '#core/text/names'
import { backUpBefore, toEditFailure } from '../../backup/make.ts'
import { carryContents } from '../../session/carry-contents.ts'
import { mergeReport, type MergeReport } from '../../session/merge-report.ts'
import { openCopy, readingSession } from '../../session/open-copy.ts'
import type { Command, Context, Outcome } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { backupHostOf, vaultHost, withNotebook } from '../notebook.ts'
import { namingOf } from '../names.ts'
import { pathOf } from '../option-values.ts'

/** Takes in what another copy of the vault has: in one transaction, or not at all. The other file is only read. */
export const mergeCommand: Command = {
  name: 'merge',
  positionals: ['FILE', 'OTHER'],
  options: [...KEY_OPTIONS, 'dry-run'],
  synopsis: 'FILE OTHER [--dry-run]',
  run: async (context, args): Promise<Result<Outcome, CliFailure>> => {
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const other = pathOf(args, 1, 'OTHER')
    if (!other.ok) return other
    const isTrial = args.has('dry-run')
    return withNotebook(context, args, file.value, { write: !isTrial }, async ({ session, key }) => {
      // A copy from before or after a change of the vault key may still have the same password.
      const copy = await openCopy(session.vault, other.value, { key, ...vaultHost(context.host) })
      if (!copy.ok) return copy
      try {
        const other = readingSession(copy.value)
        const plan = session.planMerge(other)
        if (!plan.ok) return fail({ code: 'E_COPY_DAMAGED' })
        const report = mergeReport(plan.value, session, other, context)
        if (isTrial || plan.value.rows.length === 0) return ok(outcome(report, isTrial, [], context))
        const backedUp = backUpBefore(session, backupHostOf(context.host))
        if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
        const carried = await carryContents(plan.value, copy.value, session.vault)
        if (!carried.ok) return carried
        const merged = session.applyMerge(plan.value)
        if (!merged.ok) return merged
        const naming = namingOf(context, session.records())
        const without = session
          .records()
          .filter(({ id }) => carried.value.includes(id))
          .map((record) => ({ id: record.id, name: recordNameWithPerson(record, naming) }))
        return ok(outcome(report, isTrial, without, context))
      } finally {
        copy.value.close()
      }
    })
  },
}

function outcome(
  { changes, changeCount, conflictCount }: MergeReport,
  isTrial: boolean,
  withoutContent: readonly { readonly id: string; readonly name: string }[],
  { text }: Context,
): Outcome {
  const counts = { count: changeCount, conflicts: conflictCount }
  return {
    lines: [
      ...(isTrial ? changes : []).map((change) => text['cli.merge.name'](change)),
      ...withoutContent.map((item) => text['cli.merge.without-content'](item)),
      text[isTrial ? 'cli.merge.preview' : 'cli.merge.done'](counts),
    ],
    json: { dryRun: isTrial, changeCount, conflictCount, records: changes, withoutContent },
  }
}
