import type { LeftFinding } from '#core/audit/ignored'
import { withDecision } from '#core/audit/ignored'
import { findingText } from '#core/text/audit-text'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { FoldedList } from '../../ui/FoldedList.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './AllFindings.module.css'
import { useFindingSubject } from './use-finding-subject.ts'

/** What the person leaves as it is: why, until when, and the way back. */
export function LeftFindings({ findings }: { readonly findings: readonly LeftFinding[] }) {
  const text = useText()
  if (findings.length === 0) return null
  return (
    <FoldedList
      className={styles.all}
      label={text['home.left']({ count: findings.length })}
      items={findings}
      keyOf={({ finding }) => `${finding.rule}/${finding.subject}`}
    >
      {(left) => <LeftRow {...left} />}
    </FoldedList>
  )
}

function LeftRow({ finding, decision }: LeftFinding) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const settings = useVaultSettings()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const { name, person } = useFindingSubject(finding)
  const takeBack = async () => {
    if (settings === null) return
    const decided = { reason: decision.reason, at: new Date().toISOString(), until: today }
    const record = withDecision(settings, finding, decided)
    const failed = await save(
      { put: [{ record }], remove: [], label: 'settings' },
      text['home.left.back.done'],
    )
    if (failed !== null) notifyFailure(failed)
  }
  return (
    <div className={styles.left}>
      <p>
        <b>{name}</b>
        {person !== null && <span className="small mute"> {person}</span>}
        <span className={styles.headline}>{findingText(finding, context).headline}</span>
      </p>
      <p className="small mute">
        {text['home.left.because']({
          reason: decision.reason,
          day: formatDay(decision.until, language),
        })}
      </p>
      <Button size="small" variant="quiet" disabled={!canEdit} onClick={() => void takeBack()}>
        {text['home.left.back']}
      </Button>
    </div>
  )
}
