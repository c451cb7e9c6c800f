import { useState, type SubmitEvent } from 'react'
import { useApi, useText } from '../../store/AppContext.tsx'
import type { CreateInput } from '../../store/session-slice.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { FieldError } from '../../ui/Field.tsx'
import { TextField } from '../../ui/fields.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import styles from './SetupScreen.module.css'

/** What is decided before the file is made. */
export interface Draft {
  readonly title: string
  readonly weave: CreateInput['weave']
  readonly path: string | null
}

const WEAVES = ['plain', 'stripe', 'check'] as const

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onStop: () => void
  readonly onNext: () => void
}

/** The first step: what the notebook is called, and where its file will be. */
export function NameStep({ draft, onChange, onStop, onNext }: Props) {
  const text = useText()
  const api = useApi()
  const [isChecked, setIsChecked] = useState(false)
  const title = draft.title.trim()

  const choosePlace = async () => {
    const chosen = await api.vault.choosePlace({ title: title === '' ? text['words.vault'] : title })
    if (chosen.ok && chosen.value !== null) onChange({ ...draft, path: chosen.value.path })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsChecked(true)
    if (title !== '' && draft.path !== null) onNext()
  }

  return (
    <form className={styles.step} onSubmit={submit} autoComplete="off">
      <div className={styles.body}>
        <StepTitle>{text['setup.name-title']}</StepTitle>
        <TextField
          label={text['setup.name']}
          hint={text['setup.name-hint']}
          placeholder={text['setup.name-example']}
          maxLength={100}
          value={draft.title}
          error={isChecked && title === '' ? text['setup.name-empty'] : undefined}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
        <div className={styles.weaves}>
          <RadioGroup
            label={text['setup.weave']}
            value={draft.weave}
            options={WEAVES.map((weave) => ({ value: weave, label: text[`setup.weave.${weave}`] }))}
            onChange={(weave) => onChange({ ...draft, weave })}
          />
          <span className={styles.swatch} data-weave={draft.weave} aria-hidden="true" />
        </div>
        <div>
          <p className="lb">{text['setup.place']}</p>
          <div className={styles.place}>
            <p className={draft.path === null ? 'mute' : 'mono'}>{draft.path ?? text['setup.place-none']}</p>
            <Button icon="book" onClick={() => void choosePlace()}>
              {text[draft.path === null ? 'setup.place-choose' : 'setup.place-change']}
            </Button>
          </div>
          {isChecked && draft.path === null && <FieldError>{text['setup.place-empty']}</FieldError>}
          <p className="hint">{text['setup.place-hint']}</p>
        </div>
      </div>
      <div className={styles.foot}>
        <Button variant="quiet" onClick={onStop}>
          {text['setup.stop']}
        </Button>
        <Button variant="primary" arrow type="submit">
          {text['frame.next']}
        </Button>
      </div>
    </form>
  )
}
