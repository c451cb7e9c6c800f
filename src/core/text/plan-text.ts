import type { StepView } from '../plan/plan-steps.ts'
import type { RecordId } from '../record/field.ts'
import { recordName, type NamingContext } from './names.ts'

/** What a step asks for, in one sentence. */
export function stepText(
  { action, recordId, contactPointId, successorId }: StepView,
  context: NamingContext,
): string {
  const nameOf = (id: RecordId | null) => {
    const record = id === null ? undefined : context.recordById.get(id)
    return record === undefined ? '' : recordName(record, context)
  }
  if (action === 'end' || contactPointId === null)
    return context.text['plan.step.end']({ old: nameOf(recordId) })
  return context.text[`plan.step.${action}`]({ old: nameOf(contactPointId), fresh: nameOf(successorId) })
}
