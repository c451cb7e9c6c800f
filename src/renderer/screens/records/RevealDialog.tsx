import { useEffect, useState } from 'react'
import type { SecretValue } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { LargeLetters } from './LargeLetters.tsx'
import styles from './RevealDialog.module.css'
import { SecretBody, wordOf } from './SecretBody.tsx'
import { useCopySecret } from './use-copy.ts'

/** How long a secret stays on the screen, unless somebody asks for as long again. */
const SECONDS_SHOWN = 30
const MOST_SECONDS = 120

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
  const [isLarge, setLarge] = useState(false)
  const word = secret === null ? null : wordOf(secret, itemId)
  return (
    <Dialog title={item?.name ?? text[`words.secret.${name}`]} wide={isList || isLarge} onClose={onClose}>
      {failure !== null && <FailureNote failure={failure} />}
      {secret !== null && (
        <>
          <p className="small mute">
            {text['records.reveal.lead']} {text['frame.seconds-left']({ seconds: Math.max(seconds, 0) })}
          </p>
          <p>
            <InlineButton
              icon="redo"
              disabled={seconds + SECONDS_SHOWN > MOST_SECONDS}
              onClick={() => setSeconds((left) => left + SECONDS_SHOWN)}
            >
              {text['records.reveal.longer']({ seconds: SECONDS_SHOWN })}
            </InlineButton>
            {word !== null && (
              <InlineButton icon="search" onClick={() => setLarge(!isLarge)}>
                {text[isLarge ? 'records.reveal.usual' : 'records.reveal.large']}
              </InlineButton>
            )}
          </p>
          <div className={styles.secret}>
            {isLarge && word !== null ? (
              <LargeLetters value={word} />
            ) : (
              <SecretBody
                secret={secret}
                copyItem={(index) => void copy(id, name, { index })}
                tick={canTick ? (index) => void tick(index) : null}
              />
            )}
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
