import type { ReactNode } from 'react'
import type { SecretValue } from '#contract'
import type { RecordId } from '#core/record/field'
import { unreachable } from '#core/result'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { RevealCells } from './RevealCells.tsx'
import styles from './RevealDialog.module.css'

/** The one word that a secret is; null for a text and for a list of several. */
export function wordOf(secret: SecretValue, itemId: RecordId | undefined): string | null {
  if (secret.name === 'hiddenFields')
    return itemId === undefined ? null : (secret.value.find(({ id }) => id === itemId)?.value ?? null)
  return secret.name === 'hiddenNote' || typeof secret.value !== 'string' ? null : secret.value
}

interface BodyProps {
  readonly secret: SecretValue
  readonly copyItem: (index: number) => void
  /** Says of a recovery code that it was used, or was not after all; null where nothing can be written. */
  readonly tick: ((index: number) => void) | null
}

/** A secret as one reads it: cells, a text, or a list of several. */
export function SecretBody({ secret, copyItem, tick }: BodyProps) {
  const text = useText()
  const language = useLanguage()
  switch (secret.name) {
    case 'password':
    case 'totp':
      return <RevealCells value={secret.value} />
    case 'productKey':
      return <RevealCells value={secret.value} isKey />
    case 'hiddenNote':
      return <p className={styles.note}>{secret.value}</p>
    case 'hiddenFields':
      return secret.value.map(({ id, value }) => <RevealCells key={id} value={value} />)
    case 'formerPasswords':
      return (
        <SecretList copyItem={copyItem}>
          {secret.value.map(({ value, until }) => ({
            above: until === undefined ? null : text['records.until']({ day: formatDay(until, language) }),
            value,
          }))}
        </SecretList>
      )
    case 'recoveryCodes':
      return (
        <SecretList copyItem={copyItem}>
          {secret.value.map(({ code, used }, index) => ({
            above:
              tick === null ? (
                used === true && text['records.code-used']
              ) : (
                <CheckField
                  label={text['records.code-used']}
                  checked={used === true}
                  onChange={() => tick(index)}
                />
              ),
            value: code,
          }))}
        </SecretList>
      )
    case 'securityQuestions':
      return (
        <SecretList copyItem={copyItem}>
          {secret.value.map(({ question, answer }) => ({ above: question, value: answer }))}
        </SecretList>
      )
    default:
      return unreachable(secret)
  }
}

interface ListProps {
  readonly children: readonly { readonly above: ReactNode; readonly value: string }[]
  readonly copyItem: (index: number) => void
}

function SecretList({ children, copyItem }: ListProps) {
  const text = useText()
  return (
    <ol className={styles.list}>
      {children.map(({ above, value }, index) => (
        // The list cannot change while it is shown.
        <li key={index}>
          <div>
            {above !== null && <div className="small mute">{above}</div>}
            <RevealCells value={value} />
          </div>
          <InlineButton icon="copy" onClick={() => copyItem(index)}>
            {text['frame.copy']}
          </InlineButton>
        </li>
      ))}
    </ol>
  )
}
