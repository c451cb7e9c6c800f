import { useRef, type SubmitEvent } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { OwnersKey } from '../../store/session-slice.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { NewPasswordFields, type NewPasswordHandle } from '../setup/NewPasswordFields.tsx'
import styles from './Gate.module.css'

interface Props {
  /** The name of the notebook. */
  readonly title: string
  /** The key that opened it. */
  readonly provenBy: () => OwnersKey | null
}

/** It is open without the password: offers to set a new one, now or later. */
export function NewPasswordGate({ title, provenBy }: Props) {
  const text = useText()
  const changePassword = useApp((state) => state.changePassword)
  const enter = useApp((state) => state.enter)
  const notify = useApp((state) => state.notify)
  const fields = useRef<NewPasswordHandle>(null)
  const { isBusy, failure, attempt } = useAttempt()
  const set = async (key: OwnersKey, password: string) => {
    const changed = await attempt(changePassword(key, password))
    if (!changed.ok) return
    await enter()
    notify(text['keys.password-changed'])
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const key = provenBy()
    const password = (await fields.current?.read()) ?? null
    if (key !== null && password !== null) await set(key, password)
  }
  return (
    <>
      <StepTitle>{text['keys.new-title']}</StepTitle>
      <p className={styles.place}>{text['keys.new-body']}</p>
      <form
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        aria-busy={isBusy}
        autoComplete="off"
      >
        <NewPasswordFields ref={fields} label={text['keys.new-password']} known={[title]} isBusy={isBusy} />
        {failure !== null && <FailureNote failure={failure} />}
        <Button variant="primary" wide type="submit" disabled={isBusy}>
          {text[isBusy ? 'keys.password-changing' : 'keys.new-set']}
        </Button>
        <Button variant="quiet" wide disabled={isBusy} onClick={() => void enter()}>
          {text['keys.new-later']}
        </Button>
        <p className={styles.busy} role="status">
          {isBusy && text['setup.creating-hint']}
        </p>
      </form>
    </>
  )
}
