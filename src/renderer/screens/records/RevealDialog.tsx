import { useEffect, useState, type ReactNode } from 'react'
import type { SecretValue } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { unreachable } from '#core/result'
import { formatDay } from '#core/text/format'
import { useApi, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { RevealCells } from './RevealCells.tsx'
import styles from './RevealDialog.module.css'
import { useCopySecret } from './use-copy.ts'

/** How long a secret stays on the screen. */
const SECONDS_SHOWN = 30

interface Props {
  readonly id: RecordId
  readonly name: SecretName
  readonly onClose: () => void
}

/** Shows one secret, character by character where it has to be copied by hand, for thirty seconds. */
export function RevealDialog({ id, name, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const copy = useCopySecret()
  const [secret, setSecret] = useState<SecretValue | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [seconds, setSeconds] = useState(SECONDS_SHOWN)
  useEffect(() => {
    let isOpen = true
    void api.secrets.reveal({ id, name }).then((revealed) => {
      if (!isOpen) return
      if (revealed.ok) setSecret(revealed.value)
      else setFailure(revealed.error)
    })
    return () => {
      isOpen = false
    }
  }, [api, id, name])
  const isShown = secret !== null
  useEffect(() => {
    if (!isShown) return
    const timer = setInterval(() => setSeconds((left) => left - 1), 1000)
    return () => clearInterval(timer)
  }, [isShown])
  useEffect(() => {
    if (seconds <= 0) onClose()
  }, [seconds, onClose])
  const isList = secret !== null && Array.isArray(secret.value)
  return (
    <Dialog title={text[`words.secret.${name}`]} wide={isList} onClose={onClose}>
      {failure !== null && <FailureNote failure={failure} />}
      {secret !== null && (
        <>
          <p className="small mute">
            {text['records.reveal.lead']} {text['frame.seconds-left']({ seconds: Math.max(seconds, 0) })}
          </p>
          <div className={styles.secret}>
            <SecretBody secret={secret} copyItem={(index) => void copy(id, name, index)} />
          </div>
        </>
      )}
      <div className={`acts ${styles.acts}`}>
        {secret !== null && !isList && (
          <Button variant="primary" icon="copy" onClick={() => void copy(id, name)}>
            {text['frame.copy']}
          </Button>
        )}
        <Button onClick={onClose}>{text['frame.hide']}</Button>
      </div>
    </Dialog>
  )
}

interface BodyProps {
  readonly secret: SecretValue
  readonly copyItem: (index: number) => void
}

function SecretBody({ secret, copyItem }: BodyProps) {
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
          {secret.value.map(({ code, used }) => ({
            above: used === true ? text['records.code-used'] : null,
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
            {above !== null && <p className="small mute">{above}</p>}
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
