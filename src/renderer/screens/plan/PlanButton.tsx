import type { Analysis } from '#core/graph/analysis/analysis'
import { plansAbout } from '#core/plan/plan-record'
import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'

interface Props {
  /** What ends: contracts, or contact points, which end with their contract. */
  readonly endingIds: readonly RecordId[]
  readonly size?: 'medium' | 'small'
}

/** Leads to the plan for what ends, or makes one. */
export function PlanButton({ endingIds, size = 'medium' }: Props) {
  const text = useText()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const showRecord = useApp((state) => state.showRecord)
  const beginPlan = useApp((state) => state.beginPlan)
  const begun = [
    ...new Set(endingIds.map((id) => runningTie(analysis.index.contactById.get(id)?.tieId, analysis) ?? id)),
  ]
  const plan = endingIds.flatMap((id) => plansAbout(id, analysis))[0]
  return (
    <Button
      size={size}
      variant={size === 'small' ? 'secondary' : 'quiet'}
      icon="calendar"
      disabled={plan === undefined && !canEdit}
      onClick={() => (plan === undefined ? beginPlan(begun) : showRecord('plan', plan.id))}
    >
      {text[plan === undefined ? 'plan.make' : 'plan.open']}
    </Button>
  )
}

function runningTie(id: RecordId | undefined, { index }: Analysis): RecordId | null {
  const tie = id === undefined ? undefined : index.byId.get(id)
  return tie?.type === 'tie' && tie.status === 'active' ? tie.id : null
}
