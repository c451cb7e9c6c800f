import type { Account } from '#core/record/account'
import { useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { DragText } from '../../../ui/DragText.tsx'
import { FailureNote } from '../../../ui/FailureNote.tsx'
import { SecretActions } from '../../records/SecretActions.tsx'
import { inThrees } from '../editor/TotpField.tsx'
import styles from './AccountDetail.module.css'
import { DetailRow } from './DetailRow.tsx'
import { useOneTimeCode } from './use-one-time-code.ts'

/** The code that an authenticator would show: on demand, with the seconds it still holds; the key itself is asked for apart. */
export function OneTimeCodeRow({ account }: { readonly account: Account }) {
  const text = useText()
  const { shown, failure, show, copy } = useOneTimeCode(account.id)
  return (
    <DetailRow
      label={text['accounts.one-time-code']}
      actions={
        <>
          {shown === null && (
            <InlineButton icon="eye" onClick={show}>
              {text['accounts.one-time-code.show']}
            </InlineButton>
          )}
          <InlineButton icon="copy" data-command="copy-code" onClick={() => void copy()}>
            {text['frame.copy']}
          </InlineButton>
        </>
      }
    >
      {shown === null ? (
        <span aria-hidden="true">••• •••</span>
      ) : (
        <span className={styles.code}>
          <DragText value={shown.code}>
            <b className="mono">{inThrees(shown.code)}</b>
          </DragText>
          <span role="timer">{text['accounts.one-time-code.left']({ seconds: shown.secondsLeft })}</span>
          <progress aria-hidden="true" max={shown.periodSeconds} value={shown.secondsLeft} />
        </span>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      <small>
        {text['words.secret.totp']} <SecretActions id={account.id} name="totp" />
      </small>
    </DetailRow>
  )
}
