import { useEffect, useState } from 'react'
import type { BackupFile, BackupState } from '#contract'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { formatDay, formatMoment } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { BackupList } from './BackupList.tsx'
import { BackupPlaces } from './BackupPlaces.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { Section } from './Section.tsx'

/** Automatic backups: how they stand, where they lie, whether they can be read, and the way back from one. */
export function BackupSection() {
  const text = useText()
  const api = useApi()
  const canEdit = useCanEdit()
  const notify = useApp((state) => state.notify)
  const loadRecords = useApp((state) => state.loadRecords)
  const [state, setState] = useState<BackupState | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [restoring, setRestoring] = useState<BackupFile | null>(null)

  useEffect(() => {
    let isGone = false
    void api.backups.state().then((answer) => {
      if (isGone) return
      if (answer.ok) setState(answer.value)
      else setFailure(answer.error)
    })
    return () => {
      isGone = true
    }
    // Looked at anew after restoring, which made a backup first.
  }, [api, restoring])

  const ask = async (
    asked: Promise<Result<BackupState | null, Failure>>,
    saying: (next: BackupState) => string,
  ) => {
    setIsBusy(true)
    const answer = await asked
    setIsBusy(false)
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok || answer.value === null) return
    setState(answer.value)
    notify(saying(answer.value))
    // Main may have noted something in the settings record.
    await loadRecords()
  }

  return (
    <Section title={text['backups.title']}>
      <p className="small mute">
        <Explained>{text['backups.body']}</Explained>
      </p>
      {state !== null && (
        <>
          <Standing state={state} />
          <BackupPlaces
            places={state.places}
            disabled={isBusy || !canEdit}
            onChoose={(which) => void ask(api.backups.choosePlace({ which }), () => text['backups.chosen'])}
            onRemoveSecond={() => void ask(api.backups.removeSecondPlace(), () => text['backups.removed'])}
          />
          <div className="acts">
            <Button
              icon="save"
              disabled={isBusy}
              onClick={() => void ask(api.backups.backUpNow(), () => text['backups.made'])}
            >
              {text[isBusy ? 'backups.working' : 'backups.now']}
            </Button>
            <Button
              variant="quiet"
              icon="check"
              disabled={isBusy || state.backups.length === 0}
              onClick={() =>
                void ask(
                  api.backups.drill(),
                  ({ lastDrill }) =>
                    text[lastDrill?.isSound === false ? 'backups.drill-damaged' : 'backups.drill-sound'],
                )
              }
            >
              {text['backups.drill']}
            </Button>
          </div>
          <BackupList backups={state.backups} disabled={isBusy || !canEdit} onRestore={setRestoring} />
        </>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      {restoring !== null && <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />}
    </Section>
  )
}

function Standing({ state: { backups, isCurrent, lastDrill, trouble } }: { readonly state: BackupState }) {
  const text = useText()
  const language = useLanguage()
  const newest = backups.find(({ isDamaged }) => !isDamaged)
  const when = newest === undefined ? '' : formatMoment(newest.madeAt, language)
  return (
    <div>
      {newest === undefined ? (
        <MarkWord mark="fragile" word={text['backups.none']} />
      ) : (
        <MarkWord
          mark={isCurrent ? 'safe' : 'unknown'}
          word={text[isCurrent ? 'backups.current' : 'backups.behind']({ when })}
        />
      )}
      {newest !== undefined && (
        <p className="small mute">
          {lastDrill?.isSound === true
            ? text['backups.drilled']({ when: formatDay(lastDrill.on, language) })
            : text['backups.not-drilled']}
        </p>
      )}
      {trouble !== null && <p className="note">{text[`backups.trouble.${trouble}`]}</p>}
    </div>
  )
}
