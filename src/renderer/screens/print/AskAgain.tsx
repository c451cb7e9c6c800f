import { useRef, useState } from 'react'
import type { Failure } from '#core/failure'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { PrintProgress } from './PrintProgress.tsx'
import styles from './PrintScreen.module.css'

interface Props {
  readonly to: 'printer' | 'pdf'
  readonly isWorking: boolean
  readonly failure: Failure | null
  readonly onCancel: () => void
  readonly onConfirm: (password: string) => Promise<void>
}

/** Asks for the vault's password once more before secrets leave it in clear. */
export function AskAgain({ to, isWorking, failure, onCancel, onConfirm }: Props) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const confirm = () => {
    const password = field.current?.value ?? ''
    setIsEmpty(password === '')
    if (password === '') return
    if (field.current !== null) field.current.value = ''
    void onConfirm(password)
  }
  return (
    <Dialog title={text['print.again-title']} onClose={onCancel}>
      <form
        className={styles.again}
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <p>{text['print.again-body']}</p>
        <p className="small mute">{text['print.again-shared']}</p>
        <SecretField
          ref={field}
          label={text['print.password']}
          icon="lock"
          error={isEmpty ? text['print.password-empty'] : undefined}
          disabled={isWorking}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens takes the focus, and this is what it asks for
          autoFocus
        />
        {failure !== null && <FailureNote failure={failure} />}
        {isWorking && <PrintProgress />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={isWorking}>
            {text[`print.again-${to}`]}
          </Button>
          <Button disabled={isWorking} onClick={onCancel}>
            {text['print.again-keep']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
