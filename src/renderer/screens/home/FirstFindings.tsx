import type { Finding } from '#core/audit/audit'
import { useText } from '../../store/AppContext.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FindingFlag } from './FindingFlag.tsx'

interface Props {
  readonly findings: readonly Finding[]
}

const SHOWN = 3

/** The first three things to mend, one for each thing that is fragile. Never more, and never what is only worth knowing. */
export function FirstFindings({ findings }: Props) {
  const text = useText()
  const first = firstOfSubjects(findings, SHOWN)
  if (first.length === 0) {
    return <EmptyState title={text['home.nothing-fragile']}>{text['home.nothing-fragile-body']}</EmptyState>
  }
  return (
    <section>
      <h2 className="sec">{text['home.first-three']({ count: first.length })}</h2>
      {first.map((finding, index) => (
        <FindingFlag key={`${finding.rule}/${finding.subject}`} finding={finding} isFirst={index === 0} />
      ))}
    </section>
  )
}

function firstOfSubjects(findings: readonly Finding[], count: number): readonly Finding[] {
  const first = new Map<Finding['subject'], Finding>()
  for (const finding of findings) {
    if (first.size === count) break
    if (finding.severity !== 'notice' && !first.has(finding.subject)) first.set(finding.subject, finding)
  }
  return [...first.values()]
}
