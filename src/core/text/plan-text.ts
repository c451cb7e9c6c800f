import type { StepView } from '../plan/plan-steps.ts'
import type { RecordId } from '../record/field.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { Messages } from './messages.ts'
import { recordName, type NamingContext } from './names.ts'

/** What a step asks for, in one sentence. */
export function stepText(step: StepView, context: NamingContext): string {
  const { action, recordId, contactPointId } = step
  if (action === 'end' || contactPointId === null)
    return context.text['plan.step.end']({ old: nameOf(recordId, context) })
  return stepSentence(action, nameOf(contactPointId, context), freshName(step, context), context.text)
}

/** A step of which the names are known: what ends, and what takes over. */
export function stepSentence(action: StepView['action'], old: string, fresh: string, text: Messages): string {
  return text[`plan.step.${action}`]({ old, fresh })
}

/** What takes over while it is not chosen, by the kind of contact it has to be; null: of some other kind. */
export function freshWord(medium: ContactPoint['medium'] | null, text: Messages): string {
  return text[`plan.fresh.${medium ?? 'other'}`]
}

/** What takes over by its name, or by what it will be while it is not chosen. */
function freshName({ successorId, contactPointId, isUnsuitable }: StepView, context: NamingContext): string {
  if (successorId !== null) return nameOf(successorId, context)
  const old = contactPointId === null ? undefined : context.recordById.get(contactPointId)
  return freshWord(isUnsuitable || old?.type !== 'contact-point' ? null : old.medium, context.text)
}

function nameOf(id: RecordId, context: NamingContext): string {
  const record = context.recordById.get(id)
  return record === undefined ? context.text['words.unknown'] : recordName(record, context)
}
