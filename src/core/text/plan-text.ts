import type { StepView } from '../plan/plan-steps.ts'
import type { RecordId } from '../record/field.ts'
import { recordName, type NamingContext } from './names.ts'

/** What a step asks for, in one sentence. */
export function stepText(step: StepView, context: NamingContext): string {
  const { action, recordId, contactPointId } = step
  if (action === 'end' || contactPointId === null)
    return context.text['plan.step.end']({ old: nameOf(recordId, context) })
  return context.text[`plan.step.${action}`]({
    old: nameOf(contactPointId, context),
    fresh: freshName(step, context),
  })
}

/** What takes over by its name, or by what it will be while it is not chosen. */
function freshName({ successorId, contactPointId, isUnsuitable }: StepView, context: NamingContext): string {
  if (successorId !== null) return nameOf(successorId, context)
  if (isUnsuitable) return context.text['plan.fresh.other']
  const old = contactPointId === null ? undefined : context.recordById.get(contactPointId)
  if (old?.type !== 'contact-point') return context.text['plan.fresh.other']
  return context.text[`plan.fresh.${old.medium}`]
}

function nameOf(id: RecordId, context: NamingContext): string {
  const record = context.recordById.get(id)
  return record === undefined ? context.text['words.unknown'] : recordName(record, context)
}
