import { useState, type SubmitEvent } from 'react'
import type { Finding } from '#core/audit/audit'
import { dayAfter } from '#core/audit/days'
import { withDecision } from '#core/audit/ignored'
import type { Failure } from '#core/failure'
import { isDay } from '#core/record/field'
import { useText, useToday } from '../../store/AppContext.tsx'
import { useVaultSettings } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { useSave } from '../records/use-save.ts'

/** For so many days a finding is left as it is, unless another day is set. */
const USUAL_DAYS = 180

interface Props {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Why a finding is left as it is, and when it asks again. */
export function LeaveFindingDialog({ finding, onClose }: Props) {
  const text = useText()
  const today = useToday()
  const settings = useVaultSettings()
  const save = useSave()
  const [reason, setReason] = useTyped('home.leave', 'reason', '')
  const [until, setUntil] = useOpened('home.leave.until', dayAfter(today, USUAL_DAYS))
  const [failure, setFailure] = useState<Failure | null>(null)
  const isSound = reason.trim() !== '' && isDay(until) && until > today
  const submit = async () => {
    if (settings === null) return
    const decided = { reason: reason.trim(), at: new Date().toISOString(), until }
    const record = withDecision(settings, finding, decided)
    const failed = await save({ put: [{ record }], remove: [], label: 'settings' }, text['home.leave.done'])
    if (failed === null) onClose()
    else setFailure(failed)
  }
  return (
    <Dialog title={text['home.leave.title']} onClose={onClose}>
      <form
        autoComplete="off"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className="mute">{text['home.leave.body']}</p>
        <TextField
          label={text['home.leave.reason']}
          hint={text['home.leave.reason.hint']}
          value={reason}
          maxLength={200}
          required
          onChange={(event) => setReason(event.target.value)}
        />
        <DateField
          label={text['home.leave.until']}
          value={until}
          min={dayAfter(today, 1)}
          onChange={(event) => setUntil(event.target.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={!isSound}>
            {text['home.leave.confirm']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )
}
