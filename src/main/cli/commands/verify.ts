import { ok } from '#core/result'
import type { VerifyProblem } from '../../vault/vault.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Checks a vault to the last secret. Exit code 1 when something is damaged. */
export const verifyCommand: Command = {
  name: 'verify',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only'],
  synopsis: 'FILE',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    return withNotebook(context, args, path.value, { write: false }, ({ session }) => {
      const { problems, recordCount: rowCount, secretCount, seq } = session.vault.verify()
      const recordCount = rowCount - session.unseen()
      const { text } = context
      const sound = problems.length === 0 && session.unreadable() === 0
      return ok({
        lines: sound
          ? [text['cli.verify.sound']({ records: recordCount })]
          : [
              text['cli.verify.damaged']({ records: recordCount, problems: problems.length }),
              ...problems.map((problem) =>
                text['cli.verify.problem']({ code: problem.code, record: rowOf(problem) }),
              ),
            ],
        json: { sound, recordCount, secretCount, unreadable: session.unreadable(), seq, problems },
        exitCode: sound ? 0 : 1,
      })
    })
  },
}

function rowOf(problem: VerifyProblem): string {
  return problem.code === 'E_RECORD_DAMAGED' || problem.code === 'E_ATTACHMENT_DAMAGED'
    ? (problem.rowId ?? '')
    : ''
}
