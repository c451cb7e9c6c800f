import { useRef, useState, type SubmitEvent } from 'react'
import type { ShareState } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { OwnersKey } from '../../store/session-slice.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { NewPasswordFields, type NewPasswordHandle } from '../setup/NewPasswordFields.tsx'
import { KeyActs } from './KeyActs.tsx'
import { KeyEntry } from './KeyEntry.tsx'
import styles from './Keys.module.css'
import { asProof, openingKeyOf, waysInto, type KeyKind } from './opening-key.ts'

interface Props {
  readonly shares: ShareState | null
  readonly onClose: () => void
}

/** Sets a new password for whoever proves the right to with the old one, the recovery key or the family's shares. */
export function ChangePasswordDialog({ shares, onClose }: Props) {
  const text = useText()
  const changePassword = useApp((state) => state.changePassword)
  const notify = useApp((state) => state.notify)
  const openedWith = useApp((state) => state.openedWithoutPassword)
  const title = useApp((state) => (state.session.status === 'open' ? state.session.vault.title : ''))
  const fields = useRef<NewPasswordHandle>(null)
  const [by, setBy] = useState<KeyKind>(openedWith ?? 'password')
  const [isIncomplete, setIsIncomplete] = useState(false)
  const { isBusy, failure, attempt, clearFailure } = useAttempt()

  const change = async (key: OwnersKey, password: string) => {
    const changed = await attempt(changePassword(key, password))
    if (!changed.ok) return
    notify(text['keys.password-changed'])
    onClose()
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const key = asProof(openingKeyOf(new FormData(event.currentTarget), by))
    setIsIncomplete(key === null)
    const password = (await fields.current?.read()) ?? null
    if (key !== null && password !== null) await change(key, password)
  }

  return (
    <Dialog title={text['keys.password-change-title']} wide onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        aria-busy={isBusy}
        autoComplete="off"
      >
        <RadioGroup
          label={text['keys.prove']}
          value={by}
          disabled={isBusy}
          options={waysInto({ shares, quickUnlock: false }).map((kind) => ({
            value: kind,
            label: text[`keys.prove.${kind}`],
          }))}
          onChange={(kind) => {
            clearFailure()
            setIsIncomplete(false)
            setBy(kind)
          }}
        />
        <KeyEntry kind={by} shares={shares} isBusy={isBusy} isIncomplete={isIncomplete} failure={failure} />
        <NewPasswordFields ref={fields} label={text['keys.new-password']} known={[title]} isBusy={isBusy} />
        <p className="note">{text['keys.password-old-copies']}</p>
        {failure !== null && <FailureNote failure={failure} />}
        <KeyActs isBusy={isBusy} onCancel={onClose}>
          {text[isBusy ? 'keys.password-changing' : 'keys.password-change']}
        </KeyActs>
      </form>
    </Dialog>
  )
}
