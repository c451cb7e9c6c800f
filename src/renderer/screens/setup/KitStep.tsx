import { useState } from 'react'
import { plainPaper } from '#core/sheet/paper'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { PaperMaker } from '../keys/PaperMaker.tsx'
import { usePaper, type Paper } from '../keys/use-paper.ts'
import { KeyCells } from './KeyCells.tsx'
import styles from './SetupScreen.module.css'

interface Props {
  readonly code: string | null
  readonly onNext: () => void
  readonly onLeave: (() => void) | null
}

/** Shows the recovery key and puts the emergency kit on paper. Goes on only when that was done. */
export function KitStep({ code, onNext, onLeave }: Props) {
  const text = useText()
  const paper = usePaper()
  const [isLeaving, setIsLeaving] = useState(false)
  const isMade = paper.progress.status === 'made'
  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <StepTitle>{text['setup.kit-title']}</StepTitle>
        <p>
          <Explained>{text['setup.kit-body']}</Explained>
        </p>
        {code === null ? (
          <p className="note">{text['setup.key-unseen']}</p>
        ) : (
          <KeyCells code={code} label={text['setup.key-label']} />
        )}
        <KitPrinter canWriteByHand={code !== null} paper={paper} />
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
  readonly paper: Paper
}

function KitPrinter({ canWriteByHand, paper }: PrinterProps) {
  const text = useText()
  const language = useLanguage()
  const [secrets, setSecrets] = useState<'printed' | 'blank'>('printed')
  const [keptAt, setKeptAt] = useState('')
  return (
    <div className={styles.paper}>
      {canWriteByHand && (
        <RadioGroup
          label={text['setup.kit-how']}
          value={secrets}
          disabled={paper.progress.status === 'working'}
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
      <div>
        <TextField
          label={text['setup.kept-at']}
          placeholder={text['setup.kept-at-example']}
          maxLength={100}
          value={keptAt}
          onChange={(event) => setKeptAt(event.currentTarget.value)}
        />
        <PaperMaker
          {...paper}
          sheet={{
            sheetKind: 'kit',
            accountIds: [],
            secrets,
            language,
            paper: plainPaper({ bindingMargin: true }),
            ...(keptAt.trim() === '' ? {} : { keptAt: keptAt.trim() }),
          }}
        />
      </div>
    </div>
  )
}
