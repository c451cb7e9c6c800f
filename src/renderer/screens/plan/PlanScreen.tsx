import { useApp } from '../../store/AppContext.tsx'
import { useRecord } from '../../store/derived.ts'
import { BeginPlan } from './BeginPlan.tsx'
import { PlanList } from './PlanList.tsx'
import { PlanPage } from './PlanPage.tsx'

/** Leaving an address, a number or a contract behind: all plans, one of them, or one that is being made. */
export function PlanScreen() {
  const editor = useApp((state) => state.editor)
  const selected = useRecord(useApp((state) => state.selectedId))
  if (editor?.kind === 'plan')
    return <BeginPlan key={editor.endingIds.join(' ')} endingIds={editor.endingIds} />
  return selected?.type === 'plan' ? <PlanPage key={selected.id} plan={selected} /> : <PlanList />
}
