import type { SheetRequest } from '#core/sheet/request'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import type { Paper } from './use-paper.ts'

interface Props extends Paper {
  readonly sheet: SheetRequest
}

/** Prints a paper or saves it as PDF, and says what came of it. */
export function PaperMaker({ sheet, progress, make }: Props) {
  const text = useText()
  const isWorking = progress.status === 'working'
  return (
    <>
      <div className="acts">
        <Button
          variant={progress.status === 'made' ? 'secondary' : 'primary'}
          icon="print"
          disabled={isWorking}
          onClick={() => void make(sheet, 'printer')}
        >
          {text['setup.kit-print']}
        </Button>
        <Button icon="save" disabled={isWorking} onClick={() => void make(sheet, 'pdf')}>
          {text['setup.kit-save']}
        </Button>
      </div>
      <div role="status">
        {isWorking && <p className="mute">{text['setup.kit-working']}</p>}
        {progress.status === 'made' && (
          <MarkWord
            mark="safe"
            word={
              progress.path === null
                ? text['setup.kit-made']({ pages: progress.pages })
                : text['setup.kit-saved']({ path: progress.path })
            }
          />
        )}
      </div>
      {progress.status === 'failed' && <FailureNote failure={progress.failure} />}
    </>
  )
}
