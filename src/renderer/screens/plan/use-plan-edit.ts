import { withUses } from '#core/plan/plan-record'
import type { VaultRecord } from '#core/record/document'
import type { Plan } from '#core/record/plan'
import { useApp } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { useSave } from '../records/use-save.ts'

/**
 * Saves a plan, and other records along with it, in one edit. What uses by now what ends is put on its list first, so that it
 * stays there.
 */
export function usePlanEdit(): (
  plan: Plan,
  others: readonly VaultRecord[],
  done: string,
) => Promise<boolean> {
  const analysis = useAnalysis()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (plan, others, done) => {
    const put = [withUses(plan, analysis), ...others].map((record) => ({ record }))
    const failure = await save({ put, remove: [], label: 'edit' }, done)
    if (failure !== null) notifyFailure(failure)
    return failure === null
  }
}
