import { useState } from 'react'
import type { Account } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import { useApi, useApp, useText, useToday } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { RegisterField } from './register-fields.ts'
import styles from './Register.module.css'

interface Props {
  readonly number: number
  readonly field: RegisterField
  readonly account: Account
  /** The address or number that this is, where it is one. */
  readonly contact: ContactPoint | null
  readonly state: 'copied' | 'skipped' | null
  /** The first that is not done. */
  readonly isNext: boolean
  readonly onCopied: () => void
  readonly onSkip: () => void
}

/** One field of the sign-up form: its number, what is pasted, and the button that copies it. */
export function CopyRow({ number, field, account, contact, state, isNext, onCopied, onSkip }: Props) {
  const text = useText()
  const api = useApi()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [seconds, setSeconds] = useState<number | null>(null)
  const label = text[`register.field.${field.name}`]
  const copy = async () => {
    const copied =
      field.pasted === null
        ? await api.secrets.copy({ id: account.id, name: 'password' })
        : await api.app.copyForForm({ text: field.pasted })
    if (!copied.ok) {
      notifyFailure(copied.error)
      return
    }
    setSeconds(copied.value.clearsAfterSeconds)
    onCopied()
  }
  const note =
    state === 'skipped'
      ? text['register.copy.skipped']
      : state === 'copied'
        ? seconds === null
          ? text['register.copy.done']
          : text['register.copy.clears']({ seconds })
        : noteOf(field, account, text)
  return (
    <li className={styles.field} data-state={state ?? undefined}>
      <span className={styles.number} aria-hidden="true">
        {state === 'copied' ? <Icon name="check" size="small" /> : number}
      </span>
      <span className={styles.label}>{label}</span>
      <div className={styles.value}>
        <b className={field.name === 'name' || field.name === 'birth-date' ? undefined : 'mono'}>
          {field.shown ?? '••••••••••••'}
        </b>
        <p className="small mute">{note}</p>
        {state === 'copied' && contact !== null && <Arrived contact={contact} />}
      </div>
      <div className={styles.act}>
        <Button
          variant={isNext ? 'primary' : 'secondary'}
          icon={state === 'copied' ? 'check' : 'copy'}
          aria-label={text[state === 'copied' ? 'register.copy.again' : 'register.copy.copy']({
            field: label,
          })}
          onClick={() => void copy()}
        >
          {text[state === 'copied' ? 'register.copy.word-again' : 'register.copy.word']}
        </Button>
        {state !== 'copied' && (
          <InlineButton onClick={onSkip}>
            {text[state === 'skipped' ? 'register.copy.unskip' : 'register.copy.skip']}
          </InlineButton>
        )}
      </div>
    </li>
  )
}

/** A code that arrived during sign-up proves the address or number. */
function Arrived({ contact }: { readonly contact: ContactPoint }) {
  const text = useText()
  const today = useToday()
  const save = useApp((state) => state.save)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const prove = async (arrived: boolean) => {
    const { lastProvedOn: _before, ...rest } = contact
    const record = arrived ? { ...rest, lastProvedOn: today, status: 'live' as const } : rest
    const saved = await save({ put: [{ record }], remove: [], label: 'edit' })
    if (!saved.ok) notifyFailure(saved.error)
  }
  return (
    <CheckField
      label={text['register.copy.arrived']}
      checked={contact.lastProvedOn === today}
      onChange={(event) => void prove(event.target.checked)}
    />
  )
}

function noteOf({ name }: RegisterField, account: Account, text: ReturnType<typeof useText>): string {
  if (name !== 'name') return text[`register.field.${name}.note`]
  return text['register.field.name.note']({
    script: text[`words.script.${account.registeredName?.script ?? 'kanji'}`],
  })
}
