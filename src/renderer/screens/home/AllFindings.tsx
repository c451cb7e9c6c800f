import type { Finding } from '#core/audit/audit'
import { canBeLeft } from '#core/audit/ignored'
import { ownSecrets } from '#core/graph/derive/losses'
import type { NodeId } from '#core/graph/graph'
import { partsOf } from '#core/graph/nodes'
import { findingText } from '#core/text/audit-text'
import { nodeName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { FoldedList } from '../../ui/FoldedList.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { StepPageButton } from '../records/StepPageButton.tsx'
import styles from './AllFindings.module.css'
import { LeaveFindingDialog } from './LeaveFindingDialog.tsx'
import { Stake } from './Stake.tsx'
import { useFindingSubject } from './use-finding-subject.ts'

interface Props {
  readonly findings: readonly Finding[]
}

/** Everything that was found, in the audit's own order, each with its evidence. */
export function AllFindings({ findings }: Props) {
  const text = useText()
  const [leavingKey, setLeavingKey] = useOpened<string | null>('home.leave', null)
  if (findings.length === 0) return null
  const leaving = findings.find((finding) => keyOf(finding) === leavingKey)
  return (
    <>
      <FoldedList
        className={styles.all}
        label={text['home.all-findings']({ count: findings.length })}
        items={findings}
        keyOf={keyOf}
      >
        {(finding) => <FindingRow finding={finding} onLeave={() => setLeavingKey(keyOf(finding))} />}
      </FoldedList>
      {/* Not in its row, which may be folded away when it is opened again after a lock. */}
      {leaving !== undefined && <LeaveFindingDialog finding={leaving} onClose={() => setLeavingKey(null)} />}
    </>
  )
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}/${subject}`
}

interface RowProps {
  readonly finding: Finding
  readonly onLeave: () => void
}

function FindingRow({ finding, onLeave }: RowProps) {
  const text = useText()
  const context = useNameContext()
  const openStep = useApp((state) => state.openStep)
  const tryScenario = useApp((state) => state.tryScenario)
  const canEdit = useCanEdit()
  const { headline, sentence, nextStep } = findingText(finding, context)
  const { name, person, mark } = useFindingSubject(finding)
  return (
    <details className={styles.row}>
      <summary>
        <StateMark mark={mark} />
        <span className={styles.what}>
          <b>{name}</b>
          {person !== null && <span className="small mute"> {person}</span>}
          <span className={styles.headline}>{headline}</span>
        </span>
        <span className="small mute">{text['audit.severity']({ severity: finding.severity })}</span>
      </summary>
      <div className={styles.body}>
        <p>{sentence}</p>
        <p className={styles.stake}>
          <Stake finding={finding} />
        </p>
        {finding.about === 'way-back' && finding.evidence.length === 0 && (
          <p className="small mute">{text['home.evidence-already']}</p>
        )}
        {finding.evidence.length > 0 && (
          <>
            <p className="small mute">{text['home.evidence']}</p>
            <ul className={styles.evidence}>
              {finding.evidence.map((node) => (
                <li key={node}>{nodeName(node, context)}</li>
              ))}
            </ul>
          </>
        )}
        <div className="acts">
          <Button size="small" arrow onClick={() => openStep(finding.nextStep)}>
            {nextStep}
          </Button>
          <span className="small mute">{text['home.minutes']({ minutes: finding.nextStep.minutes })}</span>
          <StepPageButton finding={finding} />
          {finding.evidence.length > 0 && (
            <Button
              size="small"
              variant="quiet"
              icon="whatif"
              onClick={() => tryScenario({ losses: finding.evidence.flatMap(spelledOut) })}
            >
              {text['home.try']}
            </Button>
          )}
          {canBeLeft(finding) && (
            <Button size="small" variant="quiet" disabled={!canEdit} onClick={onLeave}>
              {text['home.leave']}
            </Button>
          )}
        </div>
      </div>
    </details>
  )
}

/** In evidence, a password stands for every secret of the account's own being forgotten. */
function spelledOut(node: NodeId): readonly NodeId[] {
  const { kind, recordId } = partsOf(node)
  return kind === 'password' && recordId !== null ? ownSecrets(recordId) : [node]
}
