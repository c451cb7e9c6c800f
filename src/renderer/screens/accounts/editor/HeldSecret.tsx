import type { RecordId } from '#core/record/field'
import { useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { CheckField } from '../../../ui/choices.tsx'
import { ticked } from '../../../ui/ticked.ts'
import { SecretActions } from '../../records/SecretActions.tsx'
import styles from './AccountEditor.module.css'
import type { SecretPartProps } from './SecretListField.tsx'

interface Props extends Pick<SecretPartProps, 'form' | 'account'> {
  readonly name: 'password' | 'totp' | 'hiddenNote'
  /** Brings it into its field to be changed. */
  readonly bring?: (id: RecordId) => void
}

/** A secret that is in the vault already: to look at, to copy, to take out. Nothing where there is none. */
export function HeldSecret({ form, account, name, bring }: Props) {
  const text = useText()
  if (account?.secretFacts?.[name] === undefined) return null
  const { dropped } = form.values
  return (
    <div className={styles.held}>
      <span>{text['accounts.in-notebook']}</span>
      <SecretActions id={account.id} name={name} />
      {bring !== undefined && (
        <InlineButton icon="pencil" onClick={() => bring(account.id)}>
          {text['frame.edit']}
        </InlineButton>
      )}
      <CheckField
        label={text['accounts.secret.drop']}
        checked={dropped.includes(name)}
        onChange={(event) =>
          form.set({
            dropped: ticked(dropped, name, event.target.checked),
          })
        }
      />
    </div>
  )
}
