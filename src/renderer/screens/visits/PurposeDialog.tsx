import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Visit } from '#core/record/visit'
import { withConsent } from '#core/visit/visits'
import { useText, useToday } from '../../store/AppContext.tsx'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useSave } from '../records/use-save.ts'
import { isAgreed, NOTHING_AGREED, PurposeFields } from './Purpose.tsx'
import styles from './Visits.module.css'

interface Props {
  readonly visit: Visit
  readonly onClose: () => void
}

/** Gives the visit that is going on another purpose, to which the owner agrees today. */
export function PurposeDialog({ visit, onClose }: Props) {
  const text = useText()
  const today = useToday()
  const save = useSave()
  const [draft, setDraft] = useTyped('visits.purpose', 'purpose', NOTHING_AGREED)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async () => {
    const record = withConsent(visit, { purpose: draft.purpose.trim(), consentOn: today })
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, text['visits.purpose.saved'])
    if (failed === null) onClose()
    else setFailure(failed)
  }
  return (
    <Dialog title={text['visits.purpose.change']} onClose={onClose}>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          if (isAgreed(draft)) void submit()
        }}
      >
        <PurposeFields value={draft} onChange={setDraft} />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={!isAgreed(draft)}>
            {text['visits.purpose.save']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )
}
