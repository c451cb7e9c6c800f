import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { USUAL_AUTO_LOCK_MINUTES, USUAL_CLIPBOARD_SECONDS, type VaultSettings } from '#core/record/settings'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Section } from './Section.tsx'

const MINUTES = [1, 2, 5, 10, 15, 30, 60]
const SECONDS = [10, 20, 30, 60, 120]

/** The name of the notebook, and when it locks and forgets by itself. */
export function NotebookSection() {
  const text = useText()
  const settings = useVaultSettings()
  if (settings === null) return null
  return (
    <Section title={text['settings.notebook']}>
      {/* Made anew when the record changes from outside, by undo for one. */}
      <NotebookForm key={settings.updatedAt ?? ''} settings={settings} />
    </Section>
  )
}

function NotebookForm({ settings }: { readonly settings: VaultSettings }) {
  const text = useText()
  const canEdit = useCanEdit()
  const save = useApp((state) => state.save)
  const notify = useApp((state) => state.notify)
  const [title, setTitle] = useTyped('settings.notebook', 'title', settings.title)
  const [minutes, setMinutes] = useOpened(
    'settings.minutes',
    settings.autoLockMinutes ?? USUAL_AUTO_LOCK_MINUTES,
  )
  const [seconds, setSeconds] = useOpened(
    'settings.seconds',
    settings.clipboardSeconds ?? USUAL_CLIPBOARD_SECONDS,
  )
  const [failure, setFailure] = useState<Failure | null>(null)
  const isEmpty = title.trim() === ''

  const write = async () => {
    const record: VaultSettings = {
      ...settings,
      title: title.trim(),
      autoLockMinutes: minutes,
      clipboardSeconds: seconds,
    }
    const saved = await save({ put: [{ record }], remove: [], label: 'settings' })
    setFailure(saved.ok ? null : saved.error)
    if (saved.ok) notify(text['settings.saved'], { undo: true })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isEmpty) void write()
  }

  return (
    <form onSubmit={submit} autoComplete="off">
      <TextField
        label={text['settings.notebook-title']}
        hint={text['settings.notebook-title-hint']}
        maxLength={100}
        disabled={!canEdit}
        value={title}
        error={isEmpty ? text['settings.notebook-title-empty'] : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <SelectField
        label={text['settings.auto-lock']}
        hint={text['settings.auto-lock-hint']}
        disabled={!canEdit}
        value={String(minutes)}
        options={withValue(MINUTES, minutes).map((value) => ({
          value: String(value),
          label: text['settings.minutes']({ minutes: value }),
        }))}
        onChange={(event) => setMinutes(Number(event.currentTarget.value))}
      />
      <SelectField
        label={text['settings.clipboard']}
        hint={text['settings.clipboard-hint']}
        disabled={!canEdit}
        value={String(seconds)}
        options={withValue(SECONDS, seconds).map((value) => ({
          value: String(value),
          label: text['settings.seconds']({ seconds: value }),
        }))}
        onChange={(event) => setSeconds(Number(event.currentTarget.value))}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button type="submit" disabled={!canEdit}>
          {text['settings.save']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
    </form>
  )
}

/** The usual choices, and the one in force if it is none of them. */
function withValue(choices: readonly number[], value: number): readonly number[] {
  return choices.includes(value) ? choices : [...choices, value].toSorted((a, b) => a - b)
}
