import type { Ref } from 'react'
import type { ShareState } from '#contract'
import type { Failure } from '#core/failure'
import { SHARE_GROUPS } from '#core/secret/share-code'
import { useText } from '../../store/AppContext.tsx'
import { DigitGroupsField } from '../../ui/DigitGroupsField.tsx'
import { FieldError } from '../../ui/Field.tsx'
import { RecoveryKeyField } from '../../ui/RecoveryKeyField.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import styles from './Keys.module.css'
import { PASSWORD_NAME, PIN_NAME, shareName, type KeyKind } from './opening-key.ts'

interface Props {
  readonly kind: KeyKind
  readonly shares: ShareState | null
  readonly isBusy: boolean
  /** It was submitted with something missing. */
  readonly isIncomplete: boolean
  readonly failure: Failure | null
  /** The password's own input, to be focused. */
  readonly passwordRef?: Ref<HTMLInputElement>
}

/** The fields of one way into a notebook. Uncontrolled: what is typed is read from the form when it is submitted. */
export function KeyEntry({ kind, shares, isBusy, isIncomplete, failure, passwordRef }: Props) {
  const text = useText()
  switch (kind) {
    case 'password':
      return (
        <SecretField
          {...(passwordRef === undefined ? {} : { ref: passwordRef })}
          name={PASSWORD_NAME}
          label={text['unlock.password']}
          icon="lock"
          readOnly={isBusy}
          error={isIncomplete ? text['unlock.password-empty'] : undefined}
        />
      )
    case 'recovery-code':
      return (
        <>
          <RecoveryKeyField disabled={isBusy} />
          {isIncomplete && <FieldError>{text['unlock.key-incomplete']}</FieldError>}
        </>
      )
    case 'shares':
      return <ShareFields {...{ shares, isBusy, isIncomplete, failure }} />
    case 'quick-unlock':
      return (
        <SecretField
          name={PIN_NAME}
          label={text['keys.pin']}
          icon="lock"
          readOnly={isBusy}
          error={isIncomplete ? text['keys.pin-empty'] : undefined}
        />
      )
  }
}

function ShareFields({
  shares,
  isBusy,
  isIncomplete,
  failure,
}: Pick<Props, 'shares' | 'isBusy' | 'isIncomplete' | 'failure'>) {
  const text = useText()
  if (shares === null) return null
  const wrong = failure?.code === 'E_SHARES' ? failure.share : null
  return (
    <div className={styles.shares}>
      <p>{text['keys.shares-needed'](shares)}</p>
      {Array.from({ length: shares.threshold }, (_, index) => index + 1).map((number) => (
        <DigitGroupsField
          key={number}
          legend={text['keys.share']({ number })}
          hint={text['keys.share-hint']}
          name={shareName(number)}
          count={SHARE_GROUPS}
          disabled={isBusy}
          isWrong={wrong === number}
        />
      ))}
      {isIncomplete && <FieldError>{text['keys.shares-incomplete'](shares)}</FieldError>}
    </div>
  )
}
