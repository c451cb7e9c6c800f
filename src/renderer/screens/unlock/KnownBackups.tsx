import { useEffect, useState } from 'react'
import type { KnownBackup } from '#contract'
import { formatMoment } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './Gate.module.css'

const NONE: readonly KnownBackup[] = []

interface Props {
  /** Where the notebook stood that is gone or damaged. */
  readonly path: string
  /** A notebook was made from a backup, and is on the list. */
  readonly onMade: (path: string) => void
}

/** The newest backups of a notebook that cannot be opened itself; nothing when none are known. */
export function KnownBackups({ path, onMade }: Props) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const restoreLost = useApp((state) => state.restoreLost)
  const [known, setKnown] = useState(NONE)
  const { isBusy, failure, attempt } = useAttempt()
  useEffect(() => {
    let isGone = false
    void api.backups.known({ path }).then((answer) => {
      if (!isGone && answer.ok) setKnown(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [api, path])

  const open = async (backup: KnownBackup) => {
    const made = await attempt(restoreLost(path, backup.path))
    if (made.ok && made.value !== null) onMade(made.value)
  }

  if (known.length === 0) return null
  return (
    <section className={styles.rescue} aria-label={text['backups.lost-title']}>
      <h3 className="cap">{text['backups.lost-title']}</h3>
      <p className="small mute">{text['backups.lost-body']}</p>
      {known.map((backup) => (
        <Button wide key={backup.path} icon="book" disabled={isBusy} onClick={() => void open(backup)}>
          {text['backups.lost-open']({ when: formatMoment(backup.madeAt, language) })}
        </Button>
      ))}
      {failure !== null && <FailureNote failure={failure} />}
    </section>
  )
}
