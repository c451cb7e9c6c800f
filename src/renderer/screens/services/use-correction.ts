import type { Failure } from '#core/failure'
import type { Correction } from '#core/record/correction'
import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { textOrNone, withFields } from '../records/record-fields.ts'
import { useSave } from '../records/use-save.ts'

/** What the person found out about a fact. */
export interface Finding {
  readonly holds: boolean
  readonly value: number | null
  readonly seenOn: string
  readonly where: string
}

/** Writes a correction, or another one in the place of an older one. */
export function useCorrect(): (
  serviceId: string,
  fact: string,
  found: Finding,
  base: Correction | null,
) => Promise<Failure | null> {
  const text = useText()
  const save = useSave()
  return (serviceId, fact, { holds, value, seenOn, where }, base) => {
    const record = withFields<Correction>(
      base ?? { type: 'correction', id: newRecordId(), serviceId, fact, holds, seenOn },
      { holds, seenOn, value: value ?? undefined, note: textOrNone(where) },
    )
    return save({ put: [{ record }], remove: [], label: 'edit' }, text['services.saved'])
  }
}

/** Lets the catalogue count again. */
export function useTakeBack(): (id: RecordId) => Promise<void> {
  const text = useText()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (id) => {
    const failure = await save({ put: [], remove: [id], label: 'delete' }, text['services.taken-back'])
    if (failure !== null) notifyFailure(failure)
  }
}
