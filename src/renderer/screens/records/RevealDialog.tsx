import { useEffect, useState, type ReactNode } from 'react'
import type { SecretValue } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { unreachable } from '#core/result'
import { formatDay } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { RevealCells } from './RevealCells.tsx'
import styles from './RevealDialog.module.css'
import { useCopySecret } from './use-copy.ts'

/** How long a secret stays on the screen. */
const SECONDS_SHOWN = 30

/** One of the hidden fields of a record. */
export interface SecretItem {
  readonly id: RecordId
  readonly name: string
}

interface Props {
  readonly id: RecordId
  readonly name: SecretName
  readonly item?: SecretItem
  readonly onClose: () => void
}

/** Shows one secret, character by character where it has to be copied by hand, for thirty seconds. */
export function RevealDialog({ id, name, item, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const copy = useCopySecret()
  const itemId = item?.id
  const [secret, setSecret] = useState<SecretValue | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [seconds, setSeconds] = useState(SECONDS_SHOWN)
  useEffect(() => {
    let isOpen = true
    void api.secrets
      .reveal({ id, name, ...(itemId === undefined ? {} : { item: itemId }) })
      .then((revealed) => {
        if (!isOpen) return
        if (revealed.ok) setSecret(revealed.value)
        else setFailure(revealed.error)
      })
    return () => {
      isOpen = false
    }
  }, [api, id, itemId, name])
  const isShown = secret !== null
  useEffect(() => {
    if (!isShown) return
    const timer = setInterval(() => setSeconds((left) => left - 1), 1000)
    return () => clearInterval(timer)
  }, [isShown])
  useEffect(() => {
    if (seconds <= 0) onClose()
  }, [seconds, onClose])
  const { canTick, tick } = useTicking(id, secret, setSecret)
  const isList = item === undefined && secret !== null && Array.isArray(secret.value)
  return (
    <Dialog title={item?.name ?? text[`words.secret.${name}`]} wide={isList} onClose={onClose}>
      {failure !== null && <FailureNote failure={failure} />}
      {secret !== null && (
        <>
          <p className="small mute">
            {text['records.reveal.lead']} {text['frame.seconds-left']({ seconds: Math.max(seconds, 0) })}
          </p>
          <div className={styles.secret}>
            <SecretBody
              secret={secret}
              copyItem={(index) => void copy(id, name, { index })}
              tick={canTick ? (index) => void tick(index) : null}
            />
          </div>
        </>
      )}
      <div className={`acts ${styles.acts}`}>
        {secret !== null && !isList && (
          <Button
            variant="primary"
            icon="copy"
            onClick={() => void copy(id, name, itemId === undefined ? {} : { item: itemId })}
          >
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
  /** Says of a recovery code that it was used, or was not after all; null where nothing can be written. */
  readonly tick: ((index: number) => void) | null
}

/** Ticks a recovery code off where it is looked at: it was just used. Can be undone like any edit. */
function useTicking(id: RecordId, secret: SecretValue | null, show: (secret: SecretValue) => void) {
  const canEdit = useCanEdit()
  const record = useApp((state) => state.records.find((known) => known.id === id))
  const save = useApp((state) => state.save)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const tick = async (index: number) => {
    if (secret?.name !== 'recoveryCodes' || record === undefined) return
    const recoveryCodes = secret.value.map((code, i) =>
      i === index ? { ...code, used: code.used !== true } : code,
    )
    const saved = await save({ put: [{ record, secrets: { recoveryCodes } }], remove: [], label: 'edit' })
    if (saved.ok) show({ name: 'recoveryCodes', value: recoveryCodes })
    else notifyFailure(saved.error)
  }
  return { canTick: canEdit && secret?.name === 'recoveryCodes', tick }
}

function SecretBody({ secret, copyItem, tick }: BodyProps) {
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
