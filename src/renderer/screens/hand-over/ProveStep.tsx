import { useRef, useState, type SubmitEvent } from 'react'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './HandOver.module.css'

/** The owner opens the file anew with what they have just made up. */
export function ProveStep({ onProved }: { readonly onProved: () => void }) {
  const text = useText()
  const api = useApi()
  const loadRecords = useApp((state) => state.loadRecords)
  const input = useRef<HTMLInputElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const { isBusy, failure, attempt } = useAttempt()
  const prove = async (password: string) => {
    const proved = await attempt(api.handOver.prove({ password }))
    if (!proved.ok) return
    // Main has noted it with the hand-over.
    await loadRecords()
    onProved()
  }
  return (
    <form
      className={styles.form}
      aria-busy={isBusy}
      autoComplete="off"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        const password = input.current?.value ?? ''
        setIsEmpty(password === '')
        if (password !== '') void prove(password)
      }}
    >
      <p>{text['hand-over.prove.body']}</p>
      <SecretField
        ref={input}
        label={text['hand-over.prove.password']}
        icon="lock"
        readOnly={isBusy}
        error={isEmpty ? text['unlock.password-empty'] : undefined}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button variant="primary" type="submit" disabled={isBusy}>
          {text[isBusy ? 'hand-over.prove.busy' : 'hand-over.prove.do']}
        </Button>
      </div>
    </form>
  )
}
