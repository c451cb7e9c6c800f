import { useRef, useState } from 'react'
import { useApi, useText } from '../../store/AppContext.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

interface Props {
  readonly onTurnedOn: () => void
  readonly onClose: () => void
}

/** As the contract wants it. */
const LEAST_PIN_LENGTH = 6

/** Turns quick unlock on: says what it does not protect from, asks for a PIN and for the password. */
export function QuickUnlockDialog({ onTurnedOn, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const pin = useRef<HTMLInputElement>(null)
  const [isShort, setIsShort] = useState(false)
  const turnOn = (password: string) => {
    const typed = pin.current?.value ?? ''
    setIsShort(typed.length < LEAST_PIN_LENGTH)
    return typed.length < LEAST_PIN_LENGTH ? null : api.keys.enableQuickUnlock({ password, pin: typed })
  }
  return (
    <PasswordDialog
      title={text['keys.quick-title']}
      confirm={text['keys.quick-on']}
      busy={text['keys.quick-turning-on']}
      onConfirm={turnOn}
      onDone={onTurnedOn}
      onClose={onClose}
    >
      <Warn title={text['keys.quick-limits']}>
        <p>{text['keys.quick-limits-body']}</p>
      </Warn>
      <SecretField
        ref={pin}
        label={text['keys.pin-new']}
        hint={text['keys.pin-hint']}
        icon="computer"
        error={isShort ? text['keys.pin-short'] : undefined}
      />
    </PasswordDialog>
  )
}
