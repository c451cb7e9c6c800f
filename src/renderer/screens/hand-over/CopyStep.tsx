import { useState } from 'react'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './HandOver.module.css'

interface Props {
  /** The old file, which the old keys still open. */
  readonly keptAs: string
  readonly onDone: () => void
}

/** The owner's copy, on a stick or computer of theirs. */
export function CopyStep({ keptAs, onDone }: Props) {
  const text = useText()
  const api = useApi()
  const loadRecords = useApp((state) => state.loadRecords)
  const openSheet = useApp((state) => state.openSheet)
  const [saved, setSaved] = useState<string | null>(null)
  const { isBusy, failure, attempt } = useAttempt()
  const save = async () => {
    const copied = await attempt(api.vault.saveCopy())
    if (!copied.ok || copied.value === null) return
    setSaved(copied.value.path)
    await loadRecords()
  }
  return (
    <div className={styles.form}>
      <MarkWord mark="safe" word={text['hand-over.proved']} />
      <p>{text['hand-over.copy.body']({ path: keptAs })}</p>
      <p role="status">{saved !== null && text['hand-over.copy.saved']({ path: saved })}</p>
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button
          variant={saved === null ? 'primary' : 'secondary'}
          icon="save"
          disabled={isBusy}
          onClick={() => void save()}
        >
          {text[isBusy ? 'hand-over.copy.busy' : 'hand-over.copy.do']}
        </Button>
        <Button variant={saved === null ? 'secondary' : 'primary'} disabled={isBusy} onClick={onDone}>
          {text[saved === null ? 'hand-over.later' : 'hand-over.done']}
        </Button>
        <Button
          icon="print"
          disabled={isBusy}
          onClick={() => {
            onDone()
            openSheet('hand-over-certificate', null)
          }}
        >
          {text['certificate.print']}
        </Button>
      </div>
    </div>
  )
}
