import { useRef, useState, type SubmitEvent } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { HandedOver } from '../../store/session-slice.ts'
import { useTyped } from '../../store/use-typed.ts'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { KeyActs } from '../keys/KeyActs.tsx'
import { NewPasswordFields, type NewPasswordHandle } from '../setup/NewPasswordFields.tsx'
import { useVisits } from '../visits/use-visits.ts'
import styles from './HandOver.module.css'

interface Props {
  readonly onGiven: (given: HandedOver) => void
  readonly onCancel: () => void
}

/** The helper proves the right to once more; the owner types a password of their own, unseen. */
export function OwnersPasswordStep({ onGiven, onCancel }: Props) {
  const text = useText()
  const handOver = useApp((state) => state.handOver)
  const title = useApp((state) => (state.session.status === 'open' ? state.session.vault.title : ''))
  const present = useRef<HTMLInputElement>(null)
  const fields = useRef<NewPasswordHandle>(null)
  const [to, setTo] = useTyped('hand-over.give', 'to', '')
  const helperOfVisit = useVisits().all[0]?.helper ?? ''
  const [by, setBy] = useTyped('hand-over.give', 'by', helperOfVisit)
  const [missing, setMissing] = useState({ to: false, password: false })
  const { isBusy, failure, attempt } = useAttempt()
  const give = async (password: string, newPassword: string) => {
    const helper = by.trim()
    const given = await attempt(
      handOver({ password, newPassword, to: to.trim(), ...(helper === '' ? {} : { by: helper }) }),
    )
    if (given.ok) onGiven(given.value)
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = present.current?.value ?? ''
    setMissing({ to: to.trim() === '', password: password === '' })
    const newPassword = (await fields.current?.read()) ?? null
    if (to.trim() !== '' && password !== '' && newPassword !== null) await give(password, newPassword)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      aria-busy={isBusy}
      autoComplete="off"
    >
      <div>
        <p>{text['hand-over.give.body']}</p>
        <ul className={styles.points}>
          {text['hand-over.give.points'].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <TextField
        label={text['hand-over.to']}
        hint={text['hand-over.to.hint']}
        value={to}
        maxLength={100}
        readOnly={isBusy}
        error={missing.to ? text['hand-over.to.missing'] : undefined}
        onChange={(event) => setTo(event.target.value)}
      />
      <TextField
        label={text['hand-over.by']}
        hint={text['hand-over.by.hint']}
        value={by}
        maxLength={100}
        readOnly={isBusy}
        onChange={(event) => setBy(event.target.value)}
      />
      <SecretField
        ref={present}
        label={text['hand-over.present-password']}
        icon="lock"
        readOnly={isBusy}
        error={missing.password ? text['unlock.password-empty'] : undefined}
      />
      <p className="note">{text['hand-over.owner-types']}</p>
      <NewPasswordFields
        ref={fields}
        label={text['hand-over.new-password']}
        known={[title]}
        isBusy={isBusy}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <KeyActs isBusy={isBusy} onCancel={onCancel}>
        {text[isBusy ? 'hand-over.give.busy' : 'hand-over.give.do']}
      </KeyActs>
    </form>
  )
}
