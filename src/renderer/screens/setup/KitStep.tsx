import { useState } from 'react'
import type { Failure } from '#core/failure'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { KeyCells } from './KeyCells.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import styles from './SetupScreen.module.css'

interface Props {
  readonly code: string | null
  readonly onNext: () => void
  readonly onLeave: (() => void) | null
}

type Progress =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | { readonly status: 'made'; readonly pages: number }
  | { readonly status: 'failed'; readonly failure: Failure }

/** Shows the recovery key and puts the emergency kit on paper. Goes on only when that was done. */
export function KitStep({ code, onNext, onLeave }: Props) {
  const text = useText()
  const [progress, setProgress] = useState<Progress>({ status: 'idle' })
  const [isLeaving, setIsLeaving] = useState(false)
  const isMade = progress.status === 'made'
  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <StepTitle>{text['setup.kit-title']}</StepTitle>
        <p>{text['setup.kit-body']}</p>
        {code === null ? (
          <p className="note">{text['setup.key-unseen']}</p>
        ) : (
          <KeyCells code={code} label={text['setup.key-label']} />
        )}
        <KitPrinter canWriteByHand={code !== null} progress={progress} onProgress={setProgress} />
      </div>
      <div className={styles.foot}>
        {onLeave !== null && (
          <Button variant="quiet" onClick={() => setIsLeaving(true)}>
            {text['setup.leave']}
          </Button>
        )}
        {!isMade && <p className="reason">{text['setup.kit-first']}</p>}
        <Button variant={isMade ? 'primary' : 'secondary'} arrow disabled={!isMade} onClick={onNext}>
          {text['frame.next']}
        </Button>
      </div>
      {isLeaving && onLeave !== null && (
        <ConfirmDialog
          title={text['setup.leave-title']}
          keep={text['setup.leave-stay']}
          confirm={text['setup.leave-go']}
          variant="primary"
          onKeep={() => setIsLeaving(false)}
          onConfirm={onLeave}
        >
          {text['setup.leave-body']}
        </ConfirmDialog>
      )}
    </div>
  )
}

interface PrinterProps {
  readonly canWriteByHand: boolean
  readonly progress: Progress
  readonly onProgress: (progress: Progress) => void
}

function KitPrinter({ canWriteByHand, progress, onProgress }: PrinterProps) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const loadRecords = useApp((state) => state.loadRecords)
  const [secrets, setSecrets] = useState<'printed' | 'blank'>('printed')
  const [keptAt, setKeptAt] = useState('')
  const isWorking = progress.status === 'working'

  const make = async (to: 'printer' | 'pdf') => {
    onProgress({ status: 'working' })
    const made = await api.sheets.print({
      sheet: {
        sheetKind: 'kit',
        accountIds: [],
        secrets,
        language,
        readingAid: true,
        bindingMargin: true,
        ...(keptAt.trim() === '' ? {} : { keptAt: keptAt.trim() }),
      },
      to,
    })
    if (!made.ok) onProgress({ status: 'failed', failure: made.error })
    else if (made.value === null) onProgress({ status: 'idle' })
    else {
      onProgress({ status: 'made', pages: made.value.pages })
      // Main has noted in the settings record that the kit was made.
      await loadRecords()
    }
  }

  return (
    <>
      {canWriteByHand && (
        <RadioGroup
          label={text['setup.kit-how']}
          value={secrets}
          disabled={isWorking}
          options={[
            {
              value: 'printed',
              label: text['setup.kit-printed'],
              hint: text['setup.kit-printed-hint'],
            },
            { value: 'blank', label: text['setup.kit-blank'], hint: text['setup.kit-blank-hint'] },
          ]}
          onChange={setSecrets}
        />
      )}
      <TextField
        label={text['setup.kept-at']}
        placeholder={text['setup.kept-at-example']}
        maxLength={100}
        value={keptAt}
        onChange={(event) => setKeptAt(event.currentTarget.value)}
      />
      <div className="acts">
        <Button
          variant={progress.status === 'made' ? 'secondary' : 'primary'}
          icon="print"
          disabled={isWorking}
          onClick={() => void make('printer')}
        >
          {text['setup.kit-print']}
        </Button>
        <Button icon="save" disabled={isWorking} onClick={() => void make('pdf')}>
          {text['setup.kit-save']}
        </Button>
      </div>
      <div role="status">
        {isWorking && <p className="mute">{text['setup.kit-working']}</p>}
        {progress.status === 'made' && (
          <MarkWord mark="safe" word={text['setup.kit-made']({ pages: progress.pages })} />
        )}
      </div>
      {progress.status === 'failed' && <FailureNote failure={progress.failure} />}
    </>
  )
}
