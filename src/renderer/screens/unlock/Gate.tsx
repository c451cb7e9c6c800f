import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { KnownVault } from '#contract'
import type { Failure } from '#core/failure'
import { failureText } from '#core/text/failure-text'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { UnlockInput } from '../../store/session-slice.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { readRecoveryCode, RecoveryKeyField } from '../../ui/RecoveryKeyField.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { ForgetVault } from '../../ui/ForgetVault.tsx'
import styles from './Gate.module.css'

interface Props {
  readonly vault: KnownVault
}

type Way = 'usual' | 'read-only' | 'accept-copy' | 'take-over'
const WAYS: Readonly<Record<Way, Pick<UnlockInput, 'readOnly' | 'acceptCopy' | 'takeOverLock'>>> = {
  usual: {},
  'read-only': { readOnly: true },
  'accept-copy': { acceptCopy: true },
  'take-over': { takeOverLock: true },
}

/** Opens one notebook, by its password or by its recovery key. */
export function Gate({ vault }: Props) {
  const text = useText()
  const session = useApp((state) => state.session)
  const unlock = useApp((state) => state.unlock)
  const clearFailure = useApp((state) => state.clearUnlockFailure)
  const form = useRef<HTMLFormElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [by, setBy] = useState<'password' | 'recovery-code'>('password')
  const [way, setWay] = useState<Way>('usual')
  const [isEmpty, setIsEmpty] = useState(false)
  const isBusy = session.status === 'unlocking'
  const failure = session.status === 'locked' ? session.failure : null

  useEffect(() => {
    // One types the password first; but who is choosing among the books keeps the focus there.
    if (document.activeElement === document.body) password.current?.focus()
  }, [])
  useEffect(() => {
    // The field that was wrong is the one to type in next.
    if (failure?.code === 'E_PASSWORD') password.current?.select()
  }, [failure])

  const open = (extra: Pick<UnlockInput, 'readOnly' | 'allowExpensiveKdf'> = {}) => {
    const key = by === 'password' ? passwordKey(password.current) : codeKey(form.current)
    setIsEmpty(key === null)
    if (key !== null) void unlock({ path: vault.path, key, ...WAYS[way], ...extra })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    open()
  }
  const change = (next: 'password' | 'recovery-code') => {
    clearFailure()
    setIsEmpty(false)
    setBy(next)
  }

  return (
    <>
      <h2>{vault.title}</h2>
      <p className={styles.place}>{text['unlock.place']({ path: vault.path })}</p>
      <form ref={form} className={styles.form} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        {by === 'password' ? (
          <SecretField
            ref={password}
            label={text['unlock.password']}
            icon="lock"
            readOnly={isBusy}
            error={isEmpty ? text['unlock.password-empty'] : undefined}
          />
        ) : (
          <>
            <RecoveryKeyField disabled={isBusy} />
            {isEmpty && <p className="err">{text['unlock.key-incomplete']}</p>}
          </>
        )}
        {failure !== null && failure.code !== 'E_KDF_EXPENSIVE' && <FailureNote failure={failure} />}
        {failure?.code === 'E_KDF_EXPENSIVE' && (
          <ExpensiveQuestion failure={failure} onGoOn={() => open({ allowExpensiveKdf: true })} />
        )}
        <Button variant="primary" wide type="submit" disabled={isBusy}>
          {text[isBusy ? 'unlock.opening' : 'unlock.open']}
        </Button>
        {failure !== null && canStillBeRead(failure) && (
          <Button wide onClick={() => open({ readOnly: true })}>
            {text['unlock.open-read-only']}
          </Button>
        )}
        <p className={styles.busy} role="status">
          {isBusy && text['unlock.opening-hint']}
        </p>
      </form>
      <div className={styles.others}>
        {by === 'password' ? (
          <>
            <Button variant="quiet" icon="key" disabled={isBusy} onClick={() => change('recovery-code')}>
              {text['unlock.use-key']}
            </Button>
            <p className="small mute">{text['unlock.use-key-hint']}</p>
          </>
        ) : (
          <Button variant="quiet" icon="lock" disabled={isBusy} onClick={() => change('password')}>
            {text['unlock.use-password']}
          </Button>
        )}
        <details>
          <summary>{text['unlock.way']}</summary>
          <WayChoice way={way} disabled={isBusy} onChange={setWay} />
        </details>
        <ForgetVault vault={vault} disabled={isBusy} />
      </div>
      <p className={styles.safe}>
        <Icon name="computer" />
        <span>{text['unlock.safe']}</span>
      </p>
    </>
  )
}

interface QuestionProps {
  readonly failure: Failure
  readonly onGoOn: () => void
}

function ExpensiveQuestion({ failure, onGoOn }: QuestionProps) {
  const text = useText()
  return (
    <div role="alert">
      <Warn title={text['unlock.take-time-title']}>
        <p>{failureText(failure, text)}</p>
        <div className="acts">
          <Button size="small" onClick={onGoOn}>
            {text['unlock.take-time']}
          </Button>
        </div>
      </Warn>
    </div>
  )
}

interface WayProps {
  readonly way: Way
  readonly disabled: boolean
  readonly onChange: (way: Way) => void
}

function WayChoice({ way, disabled, onChange }: WayProps) {
  const text = useText()
  return (
    <RadioGroup
      label={text['unlock.way']}
      hideLabel
      value={way}
      disabled={disabled}
      options={[
        { value: 'usual', label: text['unlock.way.usual'] },
        {
          value: 'read-only',
          label: text['unlock.way.read-only'],
          hint: text['unlock.way.read-only-hint'],
        },
        {
          value: 'accept-copy',
          label: text['unlock.way.accept-copy'],
          hint: text['unlock.way.accept-copy-hint'],
        },
        {
          value: 'take-over',
          label: text['unlock.way.take-over'],
          hint: text['unlock.way.take-over-hint'],
        },
      ]}
      onChange={onChange}
    />
  )
}

function passwordKey(field: HTMLInputElement | null): UnlockInput['key'] | null {
  return field === null || field.value === '' ? null : { kind: 'password', password: field.value }
}

function codeKey(form: HTMLFormElement | null): UnlockInput['key'] | null {
  const code = form === null ? '' : readRecoveryCode(form)
  return code === '' ? null : { kind: 'recovery-code', code }
}

/** What hinders writing, or only part of the file, need not hinder reading. */
function canStillBeRead({ code }: Failure): boolean {
  return ['E_FOLDER_READ_ONLY', 'E_DISK_FULL', 'E_IO', 'E_SCHEMA', 'E_HEADER_DAMAGED'].includes(code)
}
