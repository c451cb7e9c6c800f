import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { Visit } from '#core/record/visit'
import { arrivalOf } from '#core/visit/state'
import { closeVisit, consentAt } from '#core/visit/visits'
import { useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useEveryFinding } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useSave } from '../records/use-save.ts'
import { DeedsPart } from './DeedsPart.tsx'
import { FindingNames } from './FindingNames.tsx'
import { LeftPart, withoutPerson } from './LeftPart.tsx'
import { PrintReport } from './PrintReport.tsx'
import { PurposeLine } from './Purpose.tsx'
import { PurposeDialog } from './PurposeDialog.tsx'
import { useOutcome, useVisits } from './use-visits.ts'
import { VisitSums } from './VisitSums.tsx'
import styles from './Visits.module.css'

/** The visit that is going on: what was fixed by itself, what was done by hand, what is left. */
export function RunningVisit({ visit }: { readonly visit: Visit }) {
  const text = useText()
  const canEdit = useCanEdit()
  const outcome = useOutcome(visit)
  const { fixed, open, found } = outcome
  const { all } = useVisits()
  const [isClosing, setIsClosing] = useState(false)
  const [isChanging, setIsChanging] = useOpened('visits.purpose', false)
  const { close, failure } = useClosing(visit)
  const stillOpen = [...open, ...found]
  return (
    <>
      <VisitSums outcome={outcome} isRunning />
      <PurposeLine consent={consentAt(visit, all)} onChange={() => setIsChanging(true)} />
      <section className={styles.part}>
        <h2 className="sec">{text['visits.fixed']({ count: fixed.length })}</h2>
        {fixed.length === 0 ? (
          <p className="mute">{text['visits.fixed.none']}</p>
        ) : (
          <FindingNames findings={fixed} mark="safe" />
        )}
      </section>
      <DeedsPart visit={visit} />
      <LeftPart visit={visit} open={open} found={found} />
      {failure !== null && <FailureNote failure={failure} />}
      <div className={`acts ${styles.part}`}>
        <Button variant="primary" disabled={!canEdit} onClick={() => setIsClosing(true)}>
          {text['visits.close']}
        </Button>
        <PrintReport visitId={visit.id} />
      </div>
      {isChanging && <PurposeDialog visit={visit} onClose={() => setIsChanging(false)} />}
      {isClosing && (
        <ConfirmDialog
          title={text['visits.close.title']}
          keep={text['visits.close.keep']}
          confirm={text['visits.close']}
          variant="primary"
          onKeep={() => setIsClosing(false)}
          onConfirm={() => {
            setIsClosing(false)
            void close()
          }}
        >
          {text['visits.close.body']({
            fixed: fixed.length,
            open: stillOpen.length,
            without: withoutPerson(visit, stillOpen).length,
          })}
        </ConfirmDialog>
      )}
    </>
  )
}

function useClosing(visit: Visit): { readonly close: () => Promise<void>; readonly failure: Failure | null } {
  const text = useText()
  const today = useToday()
  const analysis = useAnalysis()
  const findings = useEveryFinding()
  const save = useSave()
  const [failure, setFailure] = useState<Failure | null>(null)
  const close = async () => {
    const record = closeVisit(visit, today, arrivalOf(analysis, findings))
    setFailure(await save({ put: [{ record }], remove: [], label: 'edit' }, text['visits.closed']))
  }
  return { close, failure }
}
