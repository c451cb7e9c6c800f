import { useRef, type SubmitEvent } from 'react'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { Warn } from '../../ui/Warn.tsx'
import type { Draft } from './NameStep.tsx'
import { NewPasswordFields, type NewPasswordHandle } from './NewPasswordFields.tsx'
import styles from './SetupScreen.module.css'

interface Props {
  readonly draft: Draft
  readonly onBack: () => void
  /** Given the recovery key of the notebook that was made. */
  readonly onMade: (code: string) => void
}

/** The second step: the password, twice, and the plain word that nobody can reset it. */
export function PasswordStep({ draft, onBack, onMade }: Props) {
  const text = useText()
  const language = useLanguage()
  const createVault = useApp((state) => state.createVault)
  const fields = useRef<NewPasswordHandle>(null)
  const { isBusy, failure, attempt } = useAttempt()

  const create = async (path: string, password: string) => {
    const wish = { path, title: draft.title.trim(), weave: draft.weave, password, language }
    const made = await attempt(createVault(wish))
    if (made.ok) onMade(made.value)
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = (await fields.current?.read()) ?? null
    if (password !== null && draft.path !== null) await create(draft.path, password)
  }

  return (
    <form
      className={styles.step}
      onSubmit={(event) => void submit(event)}
      aria-busy={isBusy}
      autoComplete="off"
    >
      <div className={styles.body}>
        <StepTitle>{text['setup.password-title']}</StepTitle>
        <Warn title={text['setup.nobody']}>
          <p>{text['setup.nobody-body']}</p>
        </Warn>
        <NewPasswordFields
          ref={fields}
          label={text['setup.password']}
          known={[draft.title]}
          isBusy={isBusy}
        />
        {failure !== null && <FailureNote failure={failure} />}
      </div>
      <div className={styles.foot}>
        <Button variant="quiet" disabled={isBusy} onClick={onBack}>
          {text['frame.back']}
        </Button>
        <p className="reason" role="status">
          {isBusy && text['setup.creating-hint']}
        </p>
        <Button variant="primary" type="submit" disabled={isBusy}>
          {text[isBusy ? 'setup.creating' : 'setup.create']}
        </Button>
      </div>
    </form>
  )
}
