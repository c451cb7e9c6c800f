import { useState } from 'react'
import type { QuickUnlockState } from '#contract'
import type { Failure } from '#core/failure'
import { formatDay } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { Part } from './Part.tsx'
import { QuickUnlockDialog } from './QuickUnlockDialog.tsx'

interface Props {
  readonly state: QuickUnlockState
  readonly onChanged: () => void
}

/** A short PIN in place of the password, on this computer, for two weeks. Off unless somebody turns it on. */
export function QuickUnlockPart({ state, onChanged }: Props) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const notify = useApp((app) => app.notify)
  const [isOpen, setIsOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const turnOff = async () => {
    const off = await api.keys.disableQuickUnlock()
    setFailure(off.ok ? null : off.error)
    if (!off.ok) return
    notify(text['keys.quick-off-done'])
    onChanged()
  }
  return (
    <Part title={text['keys.quick']}>
      <p className="small mute">{text['keys.quick-body']}</p>
      {state.availability === 'no-keystore' && <p className="note">{text['keys.quick-none']}</p>}
      {state.endsOn !== null && (
        <p>
          <MarkWord mark="safe" word={text['keys.quick-until']({ day: formatDay(state.endsOn, language) })} />
        </p>
      )}
      {state.endsOn !== null && (
        <div className="acts">
          <Button icon="cross" onClick={() => void turnOff()}>
            {text['keys.quick-off']}
          </Button>
        </div>
      )}
      {state.endsOn === null && state.availability === 'available' && (
        <div className="acts">
          <Button icon="computer" onClick={() => setIsOpen(true)}>
            {text['keys.quick-on']}
          </Button>
        </div>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      {isOpen && (
        <QuickUnlockDialog
          onClose={() => setIsOpen(false)}
          onTurnedOn={() => {
            setIsOpen(false)
            notify(text['keys.quick-on-done'])
            onChanged()
          }}
        />
      )}
    </Part>
  )
}
