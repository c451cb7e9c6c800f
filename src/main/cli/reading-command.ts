import type { VaultRecord } from '#core/record/document'
import { ok, type Result } from '#core/result'
import type { NamingContext } from '#core/text/names'
import type { Arguments, Command, Context, Outcome } from './command.ts'
import type { CliFailure } from './failure.ts'
import { KEY_OPTIONS } from './key-entry.ts'
import { namingOf } from './names.ts'
import { dayOf, pathOf } from './option-values.ts'
import { readRecords } from './source.ts'

/** What a file holds, and the day (YYYY-MM-DD) as of which it is asked about. */
export interface Reading {
  readonly records: readonly VaultRecord[]
  readonly day: string
  readonly naming: NamingContext
}

/** A command that tells something about the records of a vault or document as of a day, and changes nothing. */
export function readingCommand(
  name: Command['name'],
  tell: (reading: Reading, context: Context, args: Arguments) => Outcome,
  more: { readonly options: Command['options']; readonly synopsis: string } = { options: [], synopsis: '' },
): Command {
  return {
    name,
    positionals: ['FILE'],
    options: [...KEY_OPTIONS, 'read-only', 'today', ...more.options],
    synopsis: `FILE [--today DAY]${more.synopsis}`,
    run: async (context, args) => {
      const reading = await readAsOf(context, args)
      return reading.ok ? ok(tell(reading.value, context, args)) : reading
    },
  }
}

/** Reads the file that is named, as of the day of `--today`. */
export async function readAsOf(context: Context, args: Arguments): Promise<Result<Reading, CliFailure>> {
  const path = pathOf(args, 0, 'FILE')
  if (!path.ok) return path
  const today = dayOf(args, 'today')
  if (!today.ok) return today
  const records = await readRecords(context, args, path.value)
  if (!records.ok) return records
  const naming = namingOf(context, records.value)
  return ok({ records: records.value, day: today.value ?? context.today, naming })
}
