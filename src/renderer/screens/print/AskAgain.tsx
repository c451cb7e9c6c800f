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
  readonly to: 'printer' | 'pdf' | 'pictures'
  /** Whether secrets leave in clear: then the password is asked for. */
  readonly hasSecrets: boolean
  readonly isWorking: boolean
  readonly failure: Failure | null
  readonly onCancel: () => void
  readonly onConfirm: (password: string | null) => Promise<void>
}

/** Warns before a picture is made, and asks for the vault's password once more before secrets leave it in clear. */
export function AskAgain({ to, hasSecrets, isWorking, failure, onCancel, onConfirm }: Props) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const isPicture = to === 'pictures'
  const confirm = () => {
    if (!hasSecrets) {
      void onConfirm(null)
      return
    }
    const password = field.current?.value ?? ''
    setIsEmpty(password === '')
    if (password === '') return
    if (field.current !== null) field.current.value = ''
    void onConfirm(password)
  }
  return (
    <Dialog title={text[isPicture ? 'printing.picture.title' : 'print.again-title']} onClose={onCancel}>
      <form
        className={styles.again}
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        {isPicture ? (
          <>
            <p>{text['printing.picture.body']}</p>
            <p>{text['printing.picture.after']}</p>
            {hasSecrets && (
              <p>
                <b>{text['printing.picture.secrets']}</b>
              </p>
            )}
          </>
        ) : (
          <>
            <p>{text['print.again-body']}</p>
            <p className="small mute">{text['print.again-shared']}</p>
          </>
        )}
        {hasSecrets && (
          <SecretField
            ref={field}
            label={text['print.password']}
            icon="lock"
            error={isEmpty ? text['print.password-empty'] : undefined}
            disabled={isWorking}
            data-first
          />
        )}
        {failure !== null && <FailureNote failure={failure} />}
        {isWorking && <PrintProgress />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={isWorking}>
            {isPicture ? text['printing.picture.save'] : text[`print.again-${to}`]}
          </Button>
          <Button disabled={isWorking} onClick={onCancel}>
            {text[isPicture ? 'printing.picture.keep' : 'print.again-keep']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
