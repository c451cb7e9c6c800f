import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { ReplacedSheet } from '#core/sheet/model/identity'
import type { SheetRequest } from '#core/sheet/request'
import { formatDay } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { AskAgain } from './AskAgain.tsx'
import { PrintProgress } from './PrintProgress.tsx'
import styles from './PrintScreen.module.css'
import { isNothing } from './is-nothing.ts'

interface Props {
  readonly request: SheetRequest
  readonly number: number
  /** Null until they are counted, or when nothing is chosen. */
  readonly pages: number | null
  readonly replaces: ReplacedSheet | null
  /** How many accounts changed since that sheet. */
  readonly changed: number
}

type Target = 'printer' | 'pdf' | 'pictures'

/** What the new sheet replaces, and the two ways to get it. In clear only after the vault's password was typed again. */
export function PrintActions({ request, number, pages, replaces, changed }: Props) {
  const text = useText()
  const language = useLanguage()
  const [asking, setAsking] = useState<Target | null>(null)
  const { print, isWorking, failure } = usePrinting(request, replaces !== null)
  const isKit = request.sheetKind === 'kit'
  const isEmpty = isNothing(request)
  const begin = (to: Target) => {
    if (to === 'pictures' || (request.secrets === 'printed' && !isKit)) setAsking(to)
    else void print(to, null)
  }
  return (
    <div className={styles.actions}>
      {!isKit && (
        <p className="small mute">
          {replaces === null
            ? text['print.replaces-nothing']
            : text['print.replaces']({
                number: replaces.number,
                day: formatDay(replaces.printedOn, language),
                changed,
              })}
        </p>
      )}
      {isEmpty && <p className="reason">{text['print.nothing']}</p>}
      {failure !== null && asking === null && <FailureNote failure={failure} />}
      <Button
        variant="primary"
        wide
        icon="print"
        disabled={isWorking || isEmpty}
        onClick={() => begin('printer')}
      >
        {pages === null ? text['print.print-uncounted']({ number }) : text['print.print']({ number, pages })}
      </Button>
      <Button wide icon="save" disabled={isWorking || isEmpty} onClick={() => begin('pdf')}>
        {text['print.save']}
      </Button>
      <InlineButton icon="save" disabled={isWorking || isEmpty} onClick={() => begin('pictures')}>
        {text['printing.picture']}
      </InlineButton>
      {isWorking && asking === null && <PrintProgress />}
      {asking !== null && (
        <AskAgain
          to={asking}
          hasSecrets={request.secrets === 'printed'}
          isWorking={isWorking}
          failure={failure}
          onCancel={() => setAsking(null)}
          onConfirm={async (password) => {
            if (await print(asking, password)) setAsking(null)
          }}
        />
      )}
    </div>
  )
}

function usePrinting(request: SheetRequest, isReplacing: boolean) {
  const text = useText()
  const api = useApi()
  const notify = useApp((state) => state.notify)
  const loadRecords = useApp((state) => state.loadRecords)
  const [isWorking, setIsWorking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  /** Whether it is over: printed, or cancelled in the system's dialog. */
  const print = async (to: Target, password: string | null): Promise<boolean> => {
    setIsWorking(true)
    setFailure(null)
    const sheet = { ...request, accountIds: [...request.accountIds] }
    const made = await api.sheets.print({ sheet, to, ...(password === null ? {} : { password }) })
    setIsWorking(false)
    if (!made.ok) {
      setFailure(made.error)
      return false
    }
    if (made.value !== null) {
      const done = isReplacing && to !== 'pictures' ? 'print.done-replacing' : 'print.done'
      const mayRemain = to === 'printer' && request.secrets === 'printed'
      notify(text[mayRemain ? 'print.done-with-secrets' : done](made.value))
      // Main has noted the sheet in the vault's settings.
      await loadRecords()
    }
    return true
  }
  return { print, isWorking, failure }
}
