import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import { fail, ok, type Result } from '#core/result'
import { findAccounts } from '#core/search/find-accounts'
import { recordNameWithPerson } from '#core/text/names'
import { codeOfAccount } from '../../session/one-time-code.ts'
import type { Command } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'
import { findOne } from './find-one.ts'

/** Says the one-time code of an account, and how long it holds; never the key that makes it. */
export const codeCommand: Command = {
  name: 'code',
  positionals: ['FILE', 'ACCOUNT'],
  options: KEY_OPTIONS,
  synopsis: 'FILE ACCOUNT',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const [, wanted = ''] = args.positionals
    return withNotebook(context, args, path.value, { write: false }, ({ session }) => {
      const records = session.records()
      const id = accountWithCode(records, wanted)
      if (!id.ok) return id
      const made = codeOfAccount(session, id.value, context.host.clock())
      if (!made.ok) return made
      const { code, periodSeconds, millisecondsLeft } = made.value
      const naming = namingOf(context, records)
      const account = naming.recordById.get(id.value)
      const name = account === undefined ? id.value : recordNameWithPerson(account, naming)
      const secondsLeft = Math.ceil(millisecondsLeft / 1000)
      return ok({
        lines: [code, context.text['cli.code.of']({ name, seconds: secondsLeft })],
        json: { id: id.value, name, code, periodSeconds, secondsLeft },
      })
    })
  },
}

/** The account that is named by its ID or the beginning of it, else by words that find no other one with such codes. */
function accountWithCode(records: readonly VaultRecord[], wanted: string): Result<RecordId, CliFailure> {
  const index = indexRecords(records)
  const byId = findOne(index.accounts, wanted)
  if (byId.ok || byId.error.code !== 'E_UNKNOWN_ID') return byId
  const found = findAccounts(wanted, index)
  const [only, ...others] = index.accounts.filter(
    (account) => account.secretFacts?.totp !== undefined && found.has(account.id),
  )
  if (only === undefined) return byId
  if (others.length === 0) return ok(only.id)
  return fail({ code: 'E_AMBIGUOUS_ID', id: wanted, candidates: [only, ...others].map(({ id }) => id) })
}
