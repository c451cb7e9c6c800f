import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { KnownVault } from '#contract'
import type { Failure } from '#core/failure'
import { failureText } from '#core/text/failure-text'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { UnlockInput } from '../../store/session-slice.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { ForgetVault } from './ForgetVault.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { KeyEntry } from '../keys/KeyEntry.tsx'
import { asProof, openingKeyOf, waysInto, type KeyKind, type OpeningKey } from '../keys/opening-key.ts'
import styles from './Gate.module.css'
import { KnownBackups } from './KnownBackups.tsx'
import { KeyWays } from './KeyWays.tsx'
import { NewPasswordGate } from './NewPasswordGate.tsx'
import { OpeningMode, WISHES, type Mode } from './OpeningMode.tsx'

interface Props {
  readonly vault: KnownVault
  /** It has just been made from a backup: older than what this computer saw last, and meant to be. */
  readonly isRescued: boolean
  readonly onRescued: (path: string) => void
}

/** Opens one notebook by one of its keys; after a key from the drawer it offers to set a new password. */
export function Gate({ vault, isRescued, onRescued }: Props) {
  const session = useApp((state) => state.session)
  // The key that opened it proves the right to set a new password; it goes with this screen.
  const opener = useRef<OpeningKey | null>(null)
  const unlock = useApp((state) => state.unlock)
  const open = async (input: UnlockInput) => {
    opener.current = input.key
    await unlock(input)
  }
  if (session.status === 'new-password') {
    return <NewPasswordGate title={vault.title} provenBy={() => asProof(opener.current)} />
  }
  return (
    <ClosedGate
      vault={vault}
      isRescued={isRescued}
      onRescued={onRescued}
      onOpen={(input) => void open(input)}
    />
  )
}

interface ClosedProps extends Props {
  readonly onOpen: (input: UnlockInput) => void
}

function ClosedGate({ vault, isRescued, onRescued, onOpen }: ClosedProps) {
  const text = useText()
  const session = useApp((state) => state.session)
  const clearFailure = useApp((state) => state.clearUnlockFailure)
  const form = useRef<HTMLFormElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const ways = waysInto(vault)
  const [chosen, setChosen] = useState<KeyKind>(ways[0] ?? 'password')
  const [mode, setMode] = useState<Mode>(isRescued ? 'accept-copy' : 'usual')
  const [isAskingMode, setIsAskingMode] = useState(false)
  const [isIncomplete, setIsIncomplete] = useState(false)
  const isBusy = session.status === 'unlocking'
  const failure = session.status === 'locked' ? session.failure : null
  // Quick unlock that has ended opens nothing any more: the password is asked for beside the reason.
  const by = failure?.code === 'E_QUICK_UNLOCK' ? 'password' : chosen

  useEffect(() => {
    // One types the password first; but who is choosing among the books keeps the focus there.
    if (document.activeElement === document.body) firstInput(form.current)?.focus()
  }, [])
  useEffect(() => {
    // The field that was wrong is the one to type in next.
    if (failure?.code === 'E_PASSWORD') password.current?.select()
  }, [failure])

  const open = (extra: Pick<UnlockInput, 'readOnly' | 'allowExpensiveKdf'> = {}) => {
    const key = form.current === null ? null : openingKeyOf(new FormData(form.current), by)
    setIsIncomplete(key === null)
    setChosen(by)
    if (key !== null) onOpen({ path: vault.path, key, ...WISHES[mode], ...extra })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    open()
  }
  const change = (next: KeyKind) => {
    clearFailure()
    setIsIncomplete(false)
    setChosen(next)
  }

  return (
    <>
      <h2>{vault.title}</h2>
      <p className={styles.place}>{text['unlock.place']({ path: vault.path })}</p>
      {isRescued && (
        <p className={`note ${styles.made}`}>{text['backups.lost-made']({ path: vault.path })}</p>
      )}
      <form ref={form} className={styles.form} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        <KeyEntry
          kind={by}
          shares={vault.shares}
          isBusy={isBusy}
          isIncomplete={isIncomplete}
          failure={failure}
          passwordRef={password}
        />
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
        {failure !== null && isBroken(failure) && <KnownBackups path={vault.path} onMade={onRescued} />}
        <KeyWays ways={ways.filter((kind) => kind !== by)} disabled={isBusy} onChoose={change} />
        <details onToggle={(event) => setIsAskingMode(event.currentTarget.open)}>
          <summary>{text['unlock.way']}</summary>
          <OpeningMode mode={mode} disabled={isBusy} onChange={setMode} />
          {isAskingMode && (failure === null || !isBroken(failure)) && (
            <KnownBackups path={vault.path} onMade={onRescued} />
          )}
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

function firstInput(form: HTMLFormElement | null): HTMLInputElement | null {
  return form?.querySelector('input') ?? null
}

/** The file itself is no notebook any more, or not one that opens. */
function isBroken({ code }: Failure): boolean {
  return ['E_NOT_FOUND', 'E_NOT_VAULT', 'E_SCHEMA', 'E_HEADER_DAMAGED'].includes(code)
}

/** What hinders writing, or only part of the file, need not hinder reading. */
function canStillBeRead({ code }: Failure): boolean {
  return ['E_FOLDER_READ_ONLY', 'E_DISK_FULL', 'E_IO', 'E_SCHEMA', 'E_HEADER_DAMAGED'].includes(code)
}
