import { useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { Warn } from '../../ui/Warn.tsx'
import styles from './Keys.module.css'
import { countsOf, thresholdsOf, withCount, type Split } from './share-split.ts'

interface Props {
  readonly hasShares: boolean
  readonly onMade: (shares: readonly string[]) => void
  readonly onCancel: () => void
}

/** How many shares there are to be, and how many of them open the notebook. */
export function ChooseShares({ hasShares, onMade, onCancel }: Props) {
  const text = useText()
  const makeShares = useApp((state) => state.makeShares)
  const password = useRef<HTMLInputElement>(null)
  const [split, setSplit] = useState<Split>({ threshold: 2, count: 3 })
  const [isEmpty, setIsEmpty] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const make = async (typed: string) => {
    setIsBusy(true)
    setFailure(null)
    const made = await makeShares({ password: typed, ...split })
    setIsBusy(false)
    if (made.ok) onMade(made.value)
    else setFailure(made.error)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    setIsEmpty(typed === '')
    if (typed !== '') void make(typed)
  }
  const sheets = (count: number) => ({
    value: String(count),
    label: text['keys.split-sheets']({ count }),
  })
  return (
    <form className={styles.form} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
      <p className="mute">{text['keys.split-body']}</p>
      {hasShares && (
        <Warn title={text['keys.split-old-title']}>
          <p>{text['keys.split-old-body']}</p>
        </Warn>
      )}
      <div className={styles.counts}>
        <SelectField
          label={text['keys.split-count']}
          value={String(split.count)}
          disabled={isBusy}
          options={countsOf().map(sheets)}
          onChange={(event) => setSplit(withCount(split, Number(event.currentTarget.value)))}
        />
        <SelectField
          label={text['keys.split-threshold']}
          value={String(split.threshold)}
          disabled={isBusy}
          options={thresholdsOf(split).map(sheets)}
          onChange={(event) => setSplit({ ...split, threshold: Number(event.currentTarget.value) })}
        />
      </div>
      <p role="status">{text['keys.split-means'](split)}</p>
      <SecretField
        ref={password}
        label={text['settings.key-renew-password']}
        icon="lock"
        readOnly={isBusy}
        error={isEmpty ? text['unlock.password-empty'] : undefined}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button variant="primary" type="submit" disabled={isBusy}>
          {text[isBusy ? 'keys.shares-making' : 'keys.shares-make']}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {text['frame.cancel']}
        </Button>
        <span className="reason" role="status">
          {isBusy && text['setup.creating-hint']}
        </span>
      </div>
    </form>
  )
}
