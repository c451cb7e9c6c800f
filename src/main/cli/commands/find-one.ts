import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import type { CliFailure } from '../failure.ts'

/** The record whose ID is given in full, or by a beginning that no other has. */
export function findOne(
  records: readonly { readonly id: RecordId }[],
  id: string,
): Result<RecordId, CliFailure> {
  const whole = records.find((known) => known.id === id)
  const found = whole === undefined ? records.filter((known) => known.id.startsWith(id)) : [whole]
  const [only, ...others] = found
  if (only === undefined) return fail({ code: 'E_UNKNOWN_ID', id })
  if (others.length > 0)
    return fail({ code: 'E_AMBIGUOUS_ID', id, candidates: found.map((known) => known.id) })
  return ok(only.id)
}
